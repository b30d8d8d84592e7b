import { expect, it } from 'vitest';
import { decodeText } from '#main/import/decode-text.ts';

const bytes = (text: string, encoding: BufferEncoding): Uint8Array => Buffer.from(text, encoding);

it.each([
  ['UTF-8', bytes('Café “x”', 'utf8'), 'Café “x”'],
  ['UTF-8 with its mark', bytes('\ufeffCafé', 'utf8'), 'Café'],
  ['UTF-16', bytes('\ufeffCafé', 'utf16le'), 'Café'],
  ['UTF-16, the other way round', Buffer.from(bytes('\ufeffCafé', 'utf16le')).swap16(), 'Café'],
  ['UTF-16 without a mark', bytes('Café “x”, café, café\r\n', 'utf16le'), 'Café “x”, café, café\r\n'],
  ['the same, the other way round', Buffer.from(bytes('Café, café', 'utf16le')).swap16(), 'Café, café'],
  [
    'Windows-1252 by name',
    bytes('<meta charset="windows-1252">Caf\xe9 \x93x\x94', 'latin1'),
    '<meta charset="windows-1252">Café “x”',
  ],
  [
    'another by name',
    bytes('<meta http-equiv="content-type" content="text/html; charset=iso-8859-2">\xb1', 'latin1'),
    '<meta http-equiv="content-type" content="text/html; charset=iso-8859-2">ą',
  ],
  ['Windows-1252 without a name', bytes('Caf\xe9', 'latin1'), 'Café'],
  ['a wrong name', bytes('<meta charset="utf-16">Café', 'utf8'), '<meta charset="utf-16">Café'],
  ['an unknown name', bytes('<meta charset="klingon">Café', 'utf8'), '<meta charset="klingon">Café'],
])('%s', (_what, file, text) => {
  expect(decodeText(file, 'a.html')).toBe(text);
});

it.each([
  ['a PDF', bytes('%PDF-1.7', 'latin1'), /a\.html is a PDF/],
  ['a picture', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), /is a JPEG picture/],
  ['another document', bytes('PK\x03\x04', 'latin1'), /is a document of another program, or an archive/],
  ['RTF', bytes('{\\rtf1 x}', 'latin1'), /is a text of RTF\. Save the article as a Word document/],
  ['bytes with zeros between', Uint8Array.from([1, 2, 0, 3, 0]), /is not a text file/],
  ['bytes', Uint8Array.from([1, 2, 0, 3]), /is not a text file.*Save the article as a Word document/],
])('refuses %s', (_what, file, message) => {
  expect(() => decodeText(file, 'a.html')).toThrow(message);
});
