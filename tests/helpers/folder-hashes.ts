import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Each file below a folder, by its path in it, with a SHA-256 of its bytes. Throws where the folder isn't there. */
export async function hashesIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const hashes = await Promise.all(
    files.map(async (file): Promise<[string, string]> => {
      const bytes = await readFile(file);
      return [file.slice(folder.length + 1), createHash('sha256').update(bytes).digest('hex')];
    }),
  );
  return new Map(hashes.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
