import sharp from 'sharp';

export type TestFormat = 'jpeg' | 'png' | 'webp';

/** A small picture of its own colour. */
export async function picture(
  format: TestFormat,
  { width = 60, height = 40, colour = '#3a6ea5', orientation = 1 } = {},
): Promise<Uint8Array> {
  const image = sharp({ create: { width, height, channels: 3, background: colour } }).toFormat(format);
  return (orientation === 1 ? image : image.withMetadata({ orientation })).toBuffer();
}

/** A picture whose pixels don't compress away, so that cutting the file cuts pixels. */
export async function noisyPicture(format: TestFormat): Promise<Uint8Array> {
  const [width, height] = [200, 150];
  const pixels = Uint8Array.from({ length: width * height * 3 }, (_, index) => (index * 7919) % 251);
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .toFormat(format)
    .toBuffer();
}
