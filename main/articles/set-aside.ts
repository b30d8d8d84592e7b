import { readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hashOf } from '../library/versioned-file.ts';
import { writeFileAtomic } from '../platform/atomic-files.ts';
import { type Clock, timeInName } from '../platform/clock.ts';
import { fileErrorCode } from '../platform/file-errors.ts';

/** Puts a journal out of the way without losing a word of it. Returns its new file name. */
export async function setJournalAside(journalPath: string, clock: Clock): Promise<string> {
  const name = asideName(clock);
  await rename(journalPath, join(dirname(journalPath), name));
  return name;
}

/** As `setJournalAside`, of a journal that lies elsewhere: into `folder`, which may be on another disk. */
export async function takeJournalAside(journalPath: string, folder: string, clock: Clock): Promise<string> {
  const bytes = await readFile(journalPath);
  const name = asideName(clock, `-${hashOf(bytes).slice(0, 8)}`);
  await writeFileAtomic(join(folder, name), bytes);
  await rm(journalPath);
  return name;
}

/** Keeps what a journal holds now, and the journal where it is. Returns the copy's file name. */
export async function copyJournalAside(journalPath: string, clock: Clock): Promise<string> {
  const name = asideName(clock);
  await writeFileAtomic(join(dirname(journalPath), name), await readFile(journalPath));
  return name;
}

function asideName(clock: Clock, more = ''): string {
  return `journal-${stamp(clock)}${more}.set-aside`;
}

/**
 * Before article.json is replaced: where another program changed it since we read or wrote it, keeps that version
 * beside it and returns its file name, else `null`.
 */
export async function keepForeignVersion(
  articlePath: string,
  knownHash: string,
  clock: Clock,
): Promise<string | null> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(articlePath);
  } catch (error) {
    if (fileErrorCode(error) === 'ENOENT') return null;
    throw error;
  }
  if (hashOf(bytes) === knownHash) return null;
  const name = `article-${stamp(clock)}.from-elsewhere.json`;
  await writeFileAtomic(join(dirname(articlePath), name), bytes);
  return name;
}

function stamp(clock: Clock): string {
  return timeInName(clock.now().toISOString());
}
