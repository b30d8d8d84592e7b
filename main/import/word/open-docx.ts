import { DOMParser, type Document, onErrorStopParsing } from '@xmldom/xmldom';
import { strToU8, type UnzipFileInfo, unzipSync, type Zippable, zipSync } from 'fflate';
import { ExpectedError } from '#shared/ipc/result.ts';
import { phrase } from '#shared/messages/phrase.ts';

/** A .docx file as its parts (ECMA-376 part 2, Open Packaging Conventions), read whole and within bounds. */
export interface Docx {
  /** The XML of a part such as `word/document.xml`; `null` where the file hasn't got it. */
  readonly xml: (part: string) => Document | null;
  readonly replaceXml: (part: string, document: Document) => void;
  /** The file again, with what was replaced. */
  readonly toBytes: () => Uint8Array;
}

/** Word's own longest texts are far below; a bomb of 42 kB unpacks to petabytes. As a tree, XML takes fifty times its length. */
const largestPart = 200_000_000;
const largestXml = 24_000_000;
const largestFile = 500_000_000;
const mostParts = 20_000;

const legacyWord = [0xd0, 0xcf, 0x11, 0xe0];
const zipStart = [0x50, 0x4b];

/** ExpectedError `not-a-docx`, `docx-too-large` or `docx-damaged`, each with the way out. */
export function openDocx(bytes: Uint8Array, name: string): Docx {
  if (startsWith(bytes, legacyWord)) {
    const message = phrase`${name} is a Word file of before 2007, or protected by a password. Open it in Word or LibreOffice, save it as .docx without a password, and import that.`;
    throw new ExpectedError('not-a-docx', message);
  }
  if (!startsWith(bytes, zipStart)) {
    throw new ExpectedError(
      'not-a-docx',
      phrase`${name} is no Word document (.docx), whatever its name says. Save the text as .docx again.`,
    );
  }
  const parts = unpack(bytes, name);
  if (parts['word/document.xml'] === undefined) {
    throw new ExpectedError(
      'not-a-docx',
      phrase`${name} is an archive but no Word document: it has no word/document.xml. Save the text as .docx again.`,
    );
  }
  refuseDoctypes(parts, name);
  return {
    xml: (part) => {
      const content = parts[part];
      return content === undefined ? null : parsePart(content, part, name);
    },
    replaceXml: (part, document) => {
      parts[part] = strToU8(document.toString());
    },
    toBytes: () => zipSync(parts as Zippable, { level: 0 }),
  };
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function unpack(bytes: Uint8Array, name: string): Record<string, Uint8Array> {
  let total = 0;
  let count = 0;
  const isWanted = ({ name: part, originalSize }: UnzipFileInfo): boolean => {
    total += originalSize;
    count += 1;
    const largest = isXml(part) ? largestXml : largestPart;
    if (originalSize > largest || total > largestFile || count > mostParts) {
      const message = phrase`${name} unpacks to more than Galley takes from one document (at “${part}”). If the document is genuine, split it or make its pictures smaller.`;
      throw new ExpectedError('docx-too-large', message);
    }
    return !part.endsWith('/');
  };
  try {
    return unzipSync(bytes, { filter: isWanted });
  } catch (error) {
    if (error instanceof ExpectedError) throw error;
    throw damagedDocx(name, phrase`the archive is cut off or altered`);
  }
}

/** Office writes no DOCTYPE; entities that multiply or name files of this computer need one. */
function refuseDoctypes(parts: Readonly<Record<string, Uint8Array>>, name: string): void {
  for (const [part, content] of Object.entries(parts)) {
    if (!isXml(part)) continue;
    const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
    const declares = (encoding: BufferEncoding): boolean =>
      bytes.includes(Buffer.from('<!DOCTYPE', encoding)) || bytes.includes(Buffer.from('<!ENTITY', encoding));
    // In UTF-16 of either order the letters are the same bytes with a zero between.
    if (declares('utf8') || declares('utf16le')) {
      throw damagedDocx(name, phrase`${part} declares entities, which no Word document does`);
    }
  }
}

function isXml(part: string): boolean {
  return /\.(?:xml|rels)$/i.test(part);
}

function parsePart(content: Uint8Array, part: string, name: string): Document {
  const text = decodeXml(content);
  if (text === null)
    throw damagedDocx(name, phrase`${part} is in no encoding that Office writes (UTF-8 or UTF-16)`);
  try {
    return new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, 'text/xml');
  } catch {
    throw damagedDocx(name, phrase`${part} is no well-formed XML`);
  }
}

/** UTF-8, or UTF-16 with its mark: XML 1.0, 4.3.3. `null`: neither. */
function decodeXml(content: Uint8Array): string | null {
  const [first, second] = content;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(content);
  } catch {
    return null;
  }
}

export function damagedDocx(name: string, why: string): ExpectedError {
  return new ExpectedError(
    'docx-damaged',
    phrase`${name} can't be read: ${why}. Open it in Word or LibreOffice, save it again as .docx, and import that.`,
  );
}
