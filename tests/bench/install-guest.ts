import { execFile } from 'node:child_process';
import { access, mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Installs what is measured beside Galley at the first run, kept beside the project's own packages and in none of its files.
 * Returns the path of `file` in the package; rejects where it can't be had.
 */
export async function installGuest(name: string, version: string, file: string): Promise<string> {
  const folder = join(import.meta.dirname, '../../node_modules/.cache', basename(name), version);
  const path = join(folder, 'node_modules', name, file);
  const isThere = await access(path).then(
    () => true,
    () => false,
  );
  if (isThere) return path;
  await mkdir(folder, { recursive: true });
  await run('npm', ['install', '--no-save', '--no-package-lock', '--prefix', folder, `${name}@${version}`]);
  return path;
}
