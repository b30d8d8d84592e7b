/**
 * A backup is a zip: the newsroom's files below `library/`, a head, and the checksums of all files as `sha256sum -c` reads
 * them, so that an unpacked archive can be verified without Galley.
 */
export const backupFiles = { head: 'galley-backup.json', sums: 'SHA256SUMS', library: 'library/' } as const;

export interface SummedFile {
  /** Within the library, with `/` between names. */
  readonly path: string;
  readonly sha256: string;
}

export function printSums(files: readonly SummedFile[]): string {
  return files.map(({ path, sha256 }) => `${sha256}  ${backupFiles.library}${path}\n`).join('');
}

/** `null` where a line isn't one of ours, or a file is named twice. */
export function parseSums(text: string): ReadonlyMap<string, string> | null {
  const sums = new Map<string, string>();
  for (const line of text.split('\n')) {
    if (line === '') continue;
    // A name may have what else ends a line.
    const found = /^([0-9a-f]{64}) {2}library\/(.+)$/su.exec(line);
    const [, sha256, path] = found ?? [];
    if (sha256 === undefined || path === undefined || sums.has(path)) return null;
    sums.set(path, sha256);
  }
  return sums;
}

/** What no system allows, or takes for something else than a name: no file of a library is called like that. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const forbidden = /[\u0000-\u001f\u007f\\]/;

/** Whether a path leads to a file inside the folder that it is joined to, on every system. */
export function isPlainPath(path: string): boolean {
  if (forbidden.test(path) || /^[a-z]:/i.test(path)) return false;
  return path.split('/').every((name) => name !== '' && name !== '.' && name !== '..');
}
