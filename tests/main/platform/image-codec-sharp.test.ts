import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { sharpCodec } from '#main/platform/image-codec-sharp.ts';

const plain = sharp({ create: { width: 300, height: 200, channels: 4, background: '#30609080' } });

describe('what a picture is', () => {
  it.each<[string, () => Promise<Uint8Array>, object | null]>([
    ['a JPEG', () => plain.clone().jpeg().toBuffer(), { format: 'jpeg', width: 300, height: 200 }],
    ['a PNG', () => plain.clone().png().toBuffer(), { format: 'png', width: 300, height: 200 }],
    ['a WebP', () => plain.clone().webp().toBuffer(), { format: 'webp', width: 300, height: 200 }],
    [
      'one that is shown turned',
      () => plain.clone().withMetadata({ orientation: 8 }).jpeg().toBuffer(),
      { format: 'jpeg', width: 200, height: 300 },
    ],
    ['a GIF', () => plain.clone().gif().toBuffer(), null],
    ['an AVIF', () => plain.clone().avif({ effort: 0 }).toBuffer(), null],
    [
      'a drawing',
      async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
      null,
    ],
    ['nothing', async () => new Uint8Array(), null],
    ['text', async () => Buffer.from('not a picture'), null],
    [
      'a JPEG that was cut',
      async () => (await plain.clone().jpeg({ quality: 100 }).toBuffer()).subarray(0, 600),
      null,
    ],
    ['a PNG that was cut', async () => (await plain.clone().png().toBuffer()).subarray(0, 120), null],
  ])('%s', async (_, bytes, expected) => {
    expect(await sharpCodec.identify(await bytes())).toEqual(expected);
  });
});

describe('the files made of one', () => {
  const recipe = { area: null, fit: 'stretch', format: 'jpeg', quality: 80, xmp: null } as const;

  it('come in the order and sizes asked for', async () => {
    const original = await plain.clone().png().toBuffer();
    const files = await sharpCodec.encode(original, [
      { ...recipe, width: 100, height: 67 },
      { ...recipe, width: 300, height: 200, format: 'webp' },
      { ...recipe, width: 200, height: 105, fit: 'cover' },
    ]);
    const facts = await Promise.all(files.map((bytes) => sharp(bytes).metadata()));
    expect(facts.map(({ format, width, height }) => [format, width, height])).toEqual([
      ['jpeg', 100, 67],
      ['webp', 300, 200],
      ['jpeg', 200, 105],
    ]);
    expect(await sharpCodec.encode(original, [])).toEqual([]);
  });

  it('stand on white where the original lets the page through', async () => {
    const clear = sharp({ create: { width: 40, height: 40, channels: 4, background: '#00000000' } });
    const [bytes] = await sharpCodec.encode(await clear.png().toBuffer(), [
      { ...recipe, width: 40, height: 40 },
    ]);
    expect([
      ...(await sharp(bytes).extract({ left: 20, top: 20, width: 1, height: 1 }).raw().toBuffer()),
    ]).toEqual([255, 255, 255]);
  });

  it('are the same bytes each time', async () => {
    const original = await plain.clone().jpeg().toBuffer();
    const recipes = [
      { ...recipe, width: 150, height: 100 },
      { ...recipe, width: 150, height: 100, format: 'webp' },
    ] as const;
    expect(await sharpCodec.encode(original, recipes)).toEqual(await sharpCodec.encode(original, recipes));
  });

  it('can’t be made of anything else', async () => {
    await expect(sharpCodec.encode(Buffer.from('x'), [{ ...recipe, width: 1, height: 1 }])).rejects.toThrow();
  });
});
