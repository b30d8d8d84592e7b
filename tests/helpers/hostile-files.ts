import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { makeDocx, para, pictureRun, run } from './docx.ts';
import { wxr, wxrItem } from './wxr.ts';

export interface HostileFile {
  readonly name: string;
  readonly bytes: string | Uint8Array;
  /** What whoever imports it is told. */
  readonly says: RegExp;
}

const title = para(run('The tide'), 'Title');
const story = title + para(run('It came in at six.'));
const bytesOf = (text: string, encoding: BufferEncoding): Uint8Array => Buffer.from(text, encoding);
const withParts = (parts: Zippable): Uint8Array =>
  zipSync({ ...unzipSync(makeDocx({ body: story })), ...parts });
const feed = (start: string): string =>
  `${start}<rss version="2.0"><channel><item><title>&x;</title><description>W</description></item></channel></rss>`;
const laughs = (name: string): string =>
  `<!DOCTYPE ${name} [<!ENTITY a "ha">${'bcdefghi'
    .split('')
    .map((one, index) => `<!ENTITY ${one} "${`&${'abcdefgh'[index]};`.repeat(10)}">`)
    .join('')}<!ENTITY x "&i;">]>`;
const external = (name: string): string => `<!DOCTYPE ${name} [<!ENTITY x SYSTEM "file:///etc/hostname">]>`;
const aliases = `---\na: &a [x,x,x]\n${'bcdefghi'
  .split('')
  .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(',')}]\n`)
  .join('')}title: *i\n---\nWords.\n`;

/** One file of a tar (POSIX ustar) by any name at all. */
function tar(name: string, content: string): Uint8Array {
  const [header, body] = [Buffer.alloc(512), Buffer.alloc(Math.ceil(content.length / 512) * 512)];
  body.write(content);
  header.write(name);
  const octal = (value: number, length: number): string => `${value.toString(8).padStart(length - 1, '0')}\0`;
  header.write(octal(0o644, 8), 100);
  header.write(octal(content.length, 12), 124);
  header.write('        0', 148);
  header.write('ustar\0' + '00', 257);
  header.write(
    octal(
      header.reduce((sum, byte) => sum + byte, 0),
      7,
    ),
    148,
  );
  return Buffer.concat([header, body, Buffer.alloc(1024)]);
}

/** Files that nothing may be taken of. */
export function refusedFiles(): readonly HostileFile[] {
  const words = Buffer.alloc(200_000_000, 'words of no end ');
  const [start = '', end = ''] = wxr(wxrItem({ id: 1, title: 'Long', content: '@@' })).split('@@');
  return [
    {
      name: 'bomb.docx',
      bytes: withParts({ 'word/media/a.png': new Uint8Array(300_000_000) }),
      says: /bomb\.docx unpacks to more than Galley takes/,
    },
    {
      name: 'xxe.docx',
      bytes: makeDocx({ body: story, parts: { 'word/document.xml': `${external('x')}<w:document/>` } }),
      says: /xxe\.docx can't be read: word\/document\.xml declares entities/,
    },
    {
      name: 'laughs.docx',
      bytes: makeDocx({ body: story, parts: { 'word/styles.xml': `${laughs('x')}<w:styles/>` } }),
      says: /laughs\.docx can't be read: word\/styles\.xml declares entities/,
    },
    {
      name: 'cut.docx',
      bytes: makeDocx({ body: story }).subarray(0, 700),
      says: /cut\.docx can't be read: the archive is cut off or altered/,
    },
    {
      name: 'broken.docx',
      bytes: makeDocx({ body: `${story}<w:p>` }),
      says: /broken\.docx can't be read: word\/document\.xml is no well-formed XML/,
    },
    {
      name: 'latin.docx',
      bytes: makeDocx({
        body: story,
        parts: { 'word/document.xml': bytesOf('<w:document>caf\xe9</w:document>', 'latin1') },
      }),
      says: /latin\.docx can't be read: word\/document\.xml is in no encoding that Office writes/,
    },
    {
      name: 'no-document.docx',
      bytes: zipSync({ '../../evil.txt': strToU8('evil') }),
      says: /no-document\.docx is an archive but no Word document/,
    },
    {
      name: 'old.doc',
      bytes: Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]),
      says: /old\.doc is a Word file of before 2007, or protected by a password/,
    },
    {
      name: 'scan.pdf',
      bytes: '%PDF-1.7 ...',
      says: /scan\.pdf is a PDF\. Save the article as a Word document/,
    },
    { name: 'letter.rtf', bytes: '{\\rtf1 words}', says: /letter\.rtf is a text of RTF/ },
    {
      name: 'text.odt',
      bytes: zipSync({ 'content.xml': strToU8('<x/>') }),
      says: /text\.odt is a document of another program, or an archive/,
    },
    { name: 'bytes.html', bytes: Uint8Array.from([1, 2, 0, 3, 0]), says: /bytes\.html is not a text file/ },
    { name: 'empty.md', bytes: '', says: /empty\.md is empty \(0 bytes\)/ },
    { name: 'aliases.md', bytes: aliases, says: /the front matter isn't YAML/ },
    { name: 'deep.md', bytes: `# A\n\n${'> '.repeat(20_000)}words`, says: /deep\.md is nested too deeply/ },
    {
      name: 'xxe.xml',
      bytes: wxr(wxrItem({ id: 1, title: 'A' })).replace('<rss', `${external('rss')}<rss`),
      says: /xxe\.xml declares a document type/,
    },
    { name: 'laughs.rss', bytes: feed(laughs('rss')), says: /laughs\.rss declares a document type/ },
    {
      name: 'latin.rss',
      bytes: bytesOf(
        '<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><item><title>caf\xe9</title></item></channel></rss>',
        'latin1',
      ),
      says: /no text in utf-8, which it says it is/,
    },
    {
      name: 'cut.xml',
      bytes: wxr(wxrItem({ id: 1, title: 'A' })).slice(0, 900),
      says: /cut\.xml.*cut off or altered/,
    },
    {
      name: 'cut.json',
      bytes: '{"db":[{"data":{"posts":[{"id":1,"ti',
      says: /cut\.json is no whole JSON file/,
    },
    {
      name: 'climbs.tar',
      bytes: tar('../../../evil.txt', 'evil'),
      says: /climbs\.tar is no backup of Publii/,
    },
    {
      name: 'cut.tar',
      bytes: tar('input/db.sqlite', 'x'.repeat(2000)).subarray(0, 1200),
      says: /cut\.tar can't be unpacked: it is cut off or altered/,
    },
    { name: 'long.md', bytes: words, says: /long\.md is larger than 100 MB/ },
    {
      name: 'long.xml',
      bytes: Buffer.concat([Buffer.from(start), words, Buffer.from(end)]),
      says: /long\.xml holds a text of more than 50 million characters/,
    },
  ];
}

/** Documents that are taken without what they must not bring. `server`: who is to be told of each that opens one. */
export function disarmedFiles(server: string): readonly HostileFile[] {
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/>`;
  const picture = para(pictureRun('A crane').replace('r:embed', 'r:link'));
  const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('rPicture', 'image', `${server}/pixel.png`)}${relation('rTemplate', 'attachedTemplate', `${server}/t.dotm`)}</Relationships>`;
  return [
    {
      name: 'macros.docm',
      bytes: withParts({
        'word/vbaProject.bin': strToU8('Sub AutoOpen()'),
        '../../evil.txt': strToU8('evil'),
      }),
      says: /1 article would come/,
    },
    {
      name: 'outside.docx',
      bytes: zipSync({
        ...unzipSync(makeDocx({ body: story + picture })),
        'word/_rels/document.xml.rels': strToU8(relations),
      }),
      says: /pictures that the document only links to were left out/,
    },
    {
      name: 'pixel.html',
      bytes: `<h1>A page</h1><p>Words.</p><p><img src="${server}/pixel.gif" alt="A pixel"></p><script src="${server}/x.js"></script>`,
      says: /1 article would come/,
    },
  ];
}
