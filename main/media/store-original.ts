import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { syncFolder, writeFileAtomic } from '../platform/atomic-files.ts';

/** Writes a content-addressed file; durable when it returns, its folder included. */
export async function storeOriginal(path: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(path);
  const made = await mkdir(folder, { recursive: true });
  await writeFileAtomic(path, bytes);
  if (made !== undefined) await syncFolder(dirname(folder));
}
