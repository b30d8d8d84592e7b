import ExifReader from 'exifreader';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { insertXmp } from '#main/electron/insert-xmp.ts';

const packet = [
  '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
  '<rdf:Description rdf:about="" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/">',
  '<photoshop:Credit>João Ærø</photoshop:Credit></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>',
].join('');

const opaque = () =>
  sharp({ create: { width: 41, height: 23, channels: 3, background: { r: 200, g: 40, b: 90 } } });
const translucent = () =>
  sharp({ create: { width: 41, height: 23, channels: 4, background: { r: 200, g: 40, b: 90, alpha: 0.5 } } });

const files: readonly [string, 'jpeg' | 'webp', () => Promise<Buffer>][] = [
  ['a JPEG', 'jpeg', () => opaque().jpeg().toBuffer()],
  ['a progressive JPEG', 'jpeg', () => opaque().jpeg({ progressive: true }).toBuffer()],
  ['a JPEG with a profile', 'jpeg', () => opaque().withIccProfile('srgb').jpeg().toBuffer()],
  ['a lossy WebP', 'webp', () => opaque().webp().toBuffer()],
  ['a lossy WebP with transparency', 'webp', () => translucent().webp().toBuffer()],
  ['a lossless WebP', 'webp', () => opaque().webp({ lossless: true }).toBuffer()],
  ['a lossless WebP with transparency', 'webp', () => translucent().webp({ lossless: true }).toBuffer()],
  ['an extended WebP', 'webp', () => opaque().withIccProfile('srgb').webp().toBuffer()],
];

describe.each(files)('%s', (_name, format, make) => {
  test('says what was put in', async () => {
    const file = insertXmp(await make(), format, packet);
    const { xmp } = await sharp(file).metadata();
    expect(xmp?.toString()).toBe(packet);
    expect(ExifReader.load(Buffer.from(file))['Credit']?.description).toBe('João Ærø');
  });

  test('shows the same picture in the same size', async () => {
    const before = await make();
    const after = insertXmp(before, format, packet);
    expect(await sharp(after).raw().toBuffer()).toEqual(await sharp(before).raw().toBuffer());
    expect(await sharp(after).metadata()).toMatchObject({ width: 41, height: 23, format });
  });

  test('is left as it was', async () => {
    const before = await make();
    const copy = Buffer.from(before);
    insertXmp(before, format, packet);
    expect(before).toEqual(copy);
  });
});

test('a packet that no JPEG segment can hold is left out', async () => {
  const file = await opaque().jpeg().toBuffer();
  expect(insertXmp(file, 'jpeg', 'x'.repeat(70_000))).toEqual(file);
});

test.each([
  ['jpeg', 'a PNG', () => opaque().png().toBuffer()],
  ['webp', 'a JPEG', () => opaque().jpeg().toBuffer()],
] as const)('as %s, %s is refused', async (format, _name, make) => {
  const file = await make();
  expect(() => insertXmp(file, format, packet)).toThrow('not a');
});
