import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAnotherRunning } from './is-another-running.ts';

/** An earlier run may have had our number, so the name says when this one began as well. */
const ours = `galley-run-${process.pid}-${Math.round(performance.timeOrigin).toString(36)}-`;

/** A new, empty folder in `parent`, by a name that says whose it is. Throws the system's error where none can be made. */
export function makeTempFolder(parent = tmpdir()): Promise<string> {
  return mkdtemp(join(parent, ours));
}

/** Gives `work` a folder in the system's for temporary files, and removes it afterwards. Throws the system's error where none can be made. */
export async function withTempFolder<Value>(work: (folder: string) => Promise<Value>): Promise<Value> {
  const folder = await makeTempFolder();
  try {
    return await work(folder);
  } finally {
    await removeTempFolder(folder);
  }
}

/** What can't be removed, such as a file that a program still has open, goes at a later start. Never throws. */
export async function removeTempFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => {});
}

/** Removes what runs left in `parent` that were killed; those of programs that run at the moment stay. Never throws. */
export async function clearTempFolders(parent: string): Promise<void> {
  for (const name of await readdir(parent).catch(() => [])) {
    const pid = Number(/^galley-run-(\d+)-/.exec(name)?.[1] ?? Number.NaN);
    if (!Number.isInteger(pid) || name.startsWith(ours) || isAnotherRunning(pid)) continue;
    await removeTempFolder(join(parent, name));
  }
}
