import { ExpectedError } from '#shared/ipc/result.ts';
import { phrase } from '#shared/messages/phrase.ts';

/** What other programs' files begin with; none of them is text. */
const binaryStarts = (): readonly (readonly [kind: string, start: readonly number[]])[] => [
  [phrase`a PDF`, [0x25, 0x50, 0x44, 0x46]],
  [phrase`a text of RTF`, [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  [phrase`a document of another program, or an archive`, [0x50, 0x4b, 0x03, 0x04]],
  [phrase`an old Word document`, [0xd0, 0xcf, 0x11, 0xe0]],
  [phrase`a JPEG picture`, [0xff, 0xd8, 0xff]],
  [phrase`a PNG picture`, [0x89, 0x50, 0x4e, 0x47]],
  [phrase`a GIF picture`, [0x47, 0x49, 0x46, 0x38]],
  [phrase`a compressed file`, [0x1f, 0x8b]],
];

/**
 * A file's text: by its byte order mark, else as UTF-16 where every other byte is 0, else by the charset that an HTML page names in its first 1024 bytes (HTML
 * standard, 13.2.3.2), else as UTF-8, else as Windows-1252. ExpectedError `not-text` for anything else.
 */
export function decodeText(bytes: Uint8Array, name: string): string {
  const marked = markedEncoding(bytes) ?? unmarkedUtf16(bytes);
  const kind = binaryStarts().find(([, start]) => start.every((byte, index) => bytes[index] === byte))?.[0];
  if (kind !== undefined || (marked === null && bytes.subarray(0, 8192).includes(0))) {
    throw new ExpectedError(
      'not-text',
      phrase`${name} is ${kind ?? phrase`not a text file`}. Save the article as a Word document (.docx), HTML or Markdown, and import that.`,
    );
  }
  const named = marked ?? namedEncoding(bytes);
  if (named !== null && named !== 'utf-8') return new TextDecoder(named).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(named ?? 'windows-1252').decode(bytes);
  }
}

function markedEncoding(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return null;
}

/** As spreadsheets and databases export without a mark: half of its signs and more are ASCII, none is a control code. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 1024));
  const places = Array.from({ length: Math.floor(start.length / 2) }, (_, index) => index * 2);
  const isText = (signs: readonly number[]): boolean =>
    signs.every((sign) => sign >= 32 || (sign >= 9 && sign <= 13)) &&
    signs.filter((sign) => sign < 128).length > signs.length / 2;
  if (isText(places.map((at) => start.readUInt16LE(at)))) return 'utf-16le';
  return isText(places.map((at) => start.readUInt16BE(at))) ? 'utf-16be' : null;
}

function namedEncoding(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  const label = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1];
  if (label === undefined) return null;
  try {
    const { encoding } = new TextDecoder(label);
    // A page whose meta could be read byte by byte isn't in UTF-16, whatever it says (same standard).
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return null;
  }
}
