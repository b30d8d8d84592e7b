import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Changes whenever the code that renders pages does, so that no page made by another Galley is taken for current. By
 * the size and time of each file: in a clone the sources concerned, in the program the files beside its bundle.
 */
export function programVersion(): Promise<string> {
  version ??= readVersion();
  return version;
}

let version: Promise<string> | null = null;

async function readVersion(): Promise<string> {
  const here = import.meta.dirname;
  const isSource = basename(here) === 'site' && basename(dirname(here)) === 'main';
  const root = join(here, '../..');
  const folders = isSource ? [here, join(root, 'main/media'), join(root, 'shared')] : [here];
  const hash = createHash('sha1');
  for (const folder of folders) {
    const names = (await readdir(folder, { recursive: true })).filter((name) =>
      /\.(ts|js|css|svg)$/.test(name),
    );
    for (const name of names.toSorted()) {
      const { size, mtimeMs } = await stat(join(folder, name));
      hash.update(`${name} ${size} ${mtimeMs}\n`);
    }
  }
  return hash.digest('base64url').slice(0, 11);
}
