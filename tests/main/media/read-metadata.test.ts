import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { readMetadata } from '#main/media/read-metadata.ts';
import {
  exifSegment,
  iimSegment,
  inLanguages,
  withSegments,
  withXmpChunk,
  xmpPacket,
  xmpSegment,
} from '#tests/helpers/picture-metadata.ts';
import { picture } from '#tests/helpers/pictures.ts';

const none = {
  title: '',
  transcript: '',
  alt: '',
  extendedDescription: '',
  caption: '',
  credit: '',
  creator: '',
  copyright: '',
  license: '',
  usageTerms: '',
  instructions: '',
  termsRead: '',
  expires: null,
  takenAt: null,
  focalPoint: null,
  crops: {},
};

const xmp = xmpSegment(
  inLanguages('Iptc4xmpCore:AltTextAccessibility', { de: 'Eine Fähre', 'x-default': 'A ferry at dusk' }) +
    inLanguages('dc:description', {
      'x-default': 'The last ferry &amp; its crew “at work”',
      pt: 'O último barco',
    }) +
    '<photoshop:Credit>Pier Pictures</photoshop:Credit>' +
    '<dc:creator><rdf:Seq><rdf:li>Inês Duarte</rdf:li><rdf:li>Bo Ek</rdf:li></rdf:Seq></dc:creator>' +
    inLanguages('dc:rights', { 'x-default': '© 2026 Inês Duarte' }) +
    '<photoshop:DateCreated>2026-03-04T10:11:12+01:00</photoshop:DateCreated>',
);
const fromXmp = {
  ...none,
  alt: 'A ferry at dusk',
  caption: 'The last ferry & its crew “at work”',
  credit: 'Pier Pictures',
  creator: 'Inês Duarte, Bo Ek',
  copyright: '© 2026 Inês Duarte',
  takenAt: '2026-03-04T10:11:12+01:00',
};
const iim = iimSegment(
  'utf8',
  [55, '20260105'],
  [60, '081500+0000'],
  [80, 'Ana Šik'],
  [80, 'Second'],
  [110, 'Agência do Cais'],
  [116, '© Ana'],
  [120, 'Größe – 東京'],
);
const fromIim = {
  ...none,
  caption: 'Größe – 東京',
  credit: 'Agência do Cais',
  creator: 'Ana Šik, Second',
  copyright: '© Ana',
  takenAt: '2026-01-05T08:15:00+00:00',
};
const exif = exifSegment(
  { 270: 'From the camera', 315: 'Camera Owner', 33432: 'Owner' },
  { 36867: '2025:12:31 23:59:58' },
);
const fromExif = {
  ...none,
  caption: 'From the camera',
  creator: 'Camera Owner',
  copyright: 'Owner',
  takenAt: '2025-12-31T23:59:58',
};

describe('what a JPEG says of itself', () => {
  test.each([
    ['nothing', [], none],
    ['XMP', [xmp], fromXmp],
    ['IPTC-IIM in UTF-8', [iim], fromIim],
    [
      'IPTC-IIM in Latin-1',
      [iimSegment('latin1', [120, 'Größe à la façon'], [110, 'Zoë'])],
      { ...none, caption: 'Größe à la façon', credit: 'Zoë' },
    ],
    ['EXIF', [exif], fromExif],
    ['all three: XMP counts', [exif, xmp, iim], fromXmp],
    ['IPTC-IIM and EXIF: the former counts', [exif, iim], fromIim],
    [
      'each one thing',
      [
        exif,
        iimSegment('utf8', [110, 'Desk']),
        xmpSegment(inLanguages('Iptc4xmpCore:AltTextAccessibility', { en: 'Alt' })),
      ],
      { ...fromExif, alt: 'Alt', credit: 'Desk' },
    ],
    [
      'a caption is never an alt text',
      [xmpSegment(inLanguages('dc:description', { 'x-default': 'Words' }))],
      { ...none, caption: 'Words' },
    ],
    [
      'a description that only the camera wrote',
      [exifSegment({ 270: 'OLYMPUS DIGITAL CAMERA         ' })],
      none,
    ],
    [
      'spaces, NULs and a clock never set',
      [exifSegment({ 315: '  ', 33432: 'Ana\0Editor' }, { 36867: '0000:00:00 00:00:00' })],
      { ...none, copyright: 'Ana; Editor' },
    ],
    ['an IIM date without a day', [iimSegment('utf8', [55, '00000000'])], none],
    [
      'rights and what the desk is told, in XMP',
      [
        xmpSegment(
          '<xmpRights:WebStatement>https://cc.example/by/4.0</xmpRights:WebStatement>' +
            inLanguages('xmpRights:UsageTerms', { 'x-default': 'One use, no sale' }) +
            '<photoshop:Instructions>No crop</photoshop:Instructions>' +
            '<plus:LicenseEndDate>2026-12-31T00:00:00Z</plus:LicenseEndDate>' +
            inLanguages('Iptc4xmpCore:ExtDescrAccessibility', { en: 'A long account' }),
        ),
      ],
      {
        ...none,
        license: 'https://cc.example/by/4.0',
        usageTerms: 'One use, no sale',
        instructions: 'No crop',
        expires: '2026-12-31',
        extendedDescription: 'A long account',
      },
    ],
    [
      'rights and what the desk is told, in IPTC-IIM',
      [iimSegment('utf8', [37, '20260331'], [40, 'Embargo until noon'])],
      { ...none, instructions: 'Embargo until noon', expires: '2026-03-31' },
    ],
    ['a licence that names no day', [iimSegment('utf8', [37, '20261331'])], none],
    [
      'a Creative Commons licence',
      [xmpSegment('<cc:license rdf:resource="https://cc.example/by/4.0"/>')],
      { ...none, license: 'https://cc.example/by/4.0' },
    ],
    ['XMP that is no XML', [xmpSegment('<dc:creator><rdf:Seq>'), iim], fromIim],
  ])('%s', async (_name, segments, expected) => {
    expect(readMetadata(withSegments(await picture('jpeg'), ...segments))).toEqual(expected);
  });
});

describe('what other formats say of themselves', () => {
  const packet = xmpPacket(inLanguages('dc:description', { 'x-default': 'São João' }));
  test.each([
    ['a PNG', async () => withXmpChunk(await picture('png'), packet, 'plain')],
    ['a PNG with compressed XMP', async () => withXmpChunk(await picture('png'), packet, 'compressed')],
    [
      'a PNG of libvips',
      async () =>
        sharp(await picture('png'))
          .withXmp(packet)
          .toFormat('png')
          .toBuffer(),
    ],
    [
      'a WebP',
      async () =>
        sharp(await picture('webp'))
          .withXmp(packet)
          .toFormat('webp')
          .toBuffer(),
    ],
  ])('%s', async (_name, make) => {
    expect(readMetadata(await make())).toEqual({ ...none, caption: 'São João' });
  });
});
