import { createReadStream } from 'node:fs';

interface PdfWords {
  /** Its last bytes are there (ISO 32000-1, 7.5.5): it isn't cut off. */
  readonly isWhole: boolean;
  readonly title: string;
  /** Its author and the programs that made it, each once. */
  readonly writtenBy: readonly string[];
}

/** Far longer than any name. What lies across the end of a piece is seen with the next. */
const overlap = 4096;
const longest = 200;

/** Texts of the information dictionary (ISO 32000-1, 14.3.3): `(as text)` or `<as hex>`. */
const inDictionary =
  /\/(?:Author|Creator|Producer)\s*(?:\(((?:\\[\s\S]|[^\\()]){1,1000})\)|<([0-9a-f\s]{2,2000})>)/gi;
/** The same in XMP, which is never compressed in a PDF (14.3.2). */
const inXmp =
  /<dc:creator>\s*<rdf:\w+>\s*<rdf:li[^>]*>([^<]{1,1000})|<(?:xmp:CreatorTool|pdf:Producer)>([^<]{1,1000})/g;
const titleInXmp = /<dc:title>\s*<rdf:\w+>\s*<rdf:li[^>]*>([^<]{1,1000})/;

/** What a PDF says of its writers where that can be seen without unpacking it. A file of any length in constant memory. */
export async function readPdf(path: string): Promise<PdfWords> {
  const found = new Set<string>();
  let [title, rest] = ['', ''];
  for await (const chunk of createReadStream(path, { highWaterMark: 1_000_000 })) {
    const text = rest + (chunk as Buffer).toString('latin1');
    for (const [, plain, hex] of text.matchAll(inDictionary)) {
      found.add(
        textOf(plain === undefined ? Buffer.from((hex ?? '').replace(/\s/g, ''), 'hex') : unescaped(plain)),
      );
    }
    for (const [, creator, program] of text.matchAll(inXmp)) found.add(inUtf8(creator ?? program ?? ''));
    title ||= inUtf8(titleInXmp.exec(text)?.[1] ?? '');
    rest = text.slice(-overlap);
  }
  return {
    isWhole: rest.includes('%%EOF'),
    title,
    writtenBy: [...found].filter((words) => words !== '').slice(0, 10),
  };
}

function unescaped(text: string): Buffer {
  const plain = text.replace(/\\([0-7]{1,3}|\r\n|[\s\S])/g, (_, code: string) => {
    if (/^[0-7]/.test(code)) return String.fromCharCode(Number.parseInt(code, 8) & 0xff);
    return { n: '\n', r: '\r', t: '\t', '\n': '', '\r': '', '\r\n': '' }[code] ?? code;
  });
  return Buffer.from(plain, 'latin1');
}

/** UTF-16 or UTF-8 where it says so, else as good as Latin-1 (7.9.2.2). */
function textOf(bytes: Buffer): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return clean(new TextDecoder('utf-16be').decode(bytes));
  if (bytes[0] === 0xef && bytes[1] === 0xbb) return clean(bytes.toString('utf8', 3));
  return clean(bytes.toString('latin1'));
}

function inUtf8(latin1: string): string {
  const text = Buffer.from(latin1, 'latin1').toString('utf8');
  const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return clean(text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? ''));
}

function clean(text: string): string {
  return text
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, longest);
}
