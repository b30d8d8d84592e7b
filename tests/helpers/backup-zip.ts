import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import yazl from 'yazl';

/** An archive as `galley backup` writes it, with what a test wants to be wrong. */
export interface WantedBackup {
  readonly files?: Readonly<Record<string, string | Buffer>>;
  /** Instead of what belongs there. */
  readonly head?: object;
  readonly sums?: string;
  /** Entries beside the library's. */
  readonly extra?: Readonly<Record<string, string>>;
  /** Unix modes by path, such as a link's. */
  readonly modes?: Readonly<Record<string, number>>;
  /** Of the same length: what the zip's writer would refuse to write. */
  readonly rename?: readonly [string, string];
  readonly without?: readonly string[];
}

const galleyJson = '{"schemaVersion":1,"title":"The Tide"}';
const sha256 = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex');

export async function backupZip(path: string, wanted: WantedBackup = {}): Promise<string> {
  const { files = { 'galley.json': galleyJson }, extra = {}, modes = {}, without = [], rename } = wanted;
  const zip = new yazl.ZipFile();
  const add = (name: string, content: string | Buffer): void => {
    if (without.includes(name)) return;
    const mode = modes[name];
    zip.addBuffer(Buffer.from(content), name, mode === undefined ? {} : { mode });
  };
  const named = Object.entries(files);
  for (const [name, content] of named) add(`library/${name}`, content);
  for (const [name, content] of Object.entries(extra)) add(name, content);
  const sums =
    wanted.sums ?? named.map(([name, content]) => `${sha256(content)}  library/${name}\n`).join('');
  const head = {
    galleyBackup: 1,
    createdAt: '2026-11-25T10:00:00Z',
    title: 'The Tide',
    files: named.length,
    bytes: named.reduce((sum, [, content]) => sum + Buffer.byteLength(content), 0),
    sums: sha256(sums),
    ...wanted.head,
  };
  add('SHA256SUMS', sums);
  add('galley-backup.json', JSON.stringify(head));
  zip.end();
  const bytes = await buffer(zip.outputStream);
  await writeFile(path, rename === undefined ? bytes : replaced(bytes, ...rename));
  return path;
}

function replaced(bytes: Buffer, from: string, to: string): Buffer {
  for (let at = bytes.indexOf(from); at >= 0; at = bytes.indexOf(from, at + 1)) bytes.write(to, at);
  return bytes;
}
