import { realpath, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, resolve } from 'node:path';
import { ExpectedError } from '#shared/ipc/result.ts';
import { LibraryConfig } from '#shared/library/library.schema.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { clearStrayTemps } from '../platform/atomic-files.ts';
import type { Clock } from '../platform/clock.ts';
import { explainFileError, explainReadError, fileErrorCode } from '../platform/file-errors.ts';
import type { Logger } from '../platform/logger.ts';
import { createFileProblems } from './file-problems.ts';
import type { LibraryFolder } from './library-folder.ts';
import { inLibrary, libraryFiles } from './library-layout.ts';
import { type LockAttempt, type LockHolder, takeLock } from './library-lock.ts';
import { createOpenFolder } from './open-folder.ts';
import { clearRemoved } from './remove-for-good.ts';
import { hasArticles, settingsLost } from './settings-lost.ts';
import { readVersionedFile } from './versioned-file.ts';

/** In which files are written that nothing else looks at when a library opens; articles, media and authors are read then. */
const foldersOfFiles = [
  '',
  libraryFiles.snippets,
  libraryFiles.templates,
  libraryFiles.receipts,
  libraryFiles.private,
  libraryFiles.keptFiles,
];

interface OpenLibraryOptions {
  readonly clock: Clock;
  readonly log: Logger;
  /** Our name in the lock file. */
  readonly program: string;
}

/**
 * Opens a library's folder and takes its lock. Read-only, with the reason, where another Galley has it, where it can't
 * be written to, and where a newer Galley made it. ExpectedError `not-a-library` or `library-damaged` where nothing can
 * be shown; the folder is then as it was.
 */
export async function openLibrary(path: string, options: OpenLibraryOptions): Promise<LibraryFolder> {
  const folder = await folderOfLibrary(path);
  const { config, newer } = await readConfig(folder);
  const lock = newer === null ? await tryLock(folder, options) : { reason: newerReason(newer) };
  if ('release' in lock) {
    const strays = await Promise.all(foldersOfFiles.map((name) => clearStrayTemps(inLibrary(folder, name))));
    await clearRemoved(folder);
    const number = strays.reduce((all, some) => all + some, 0);
    if (number > 0) options.log.info(`removed ${number} temporary files from ${folder}`);
  }
  const problems = createFileProblems();
  return createOpenFolder({
    path: folder,
    config,
    readOnly: 'reason' in lock ? lock.reason : null,
    isHeld: 'isHeld' in lock,
    problems,
    release: 'release' in lock ? lock.release : async () => {},
  });
}

/** A folder's real path. ExpectedError `not-a-library` where there is none. */
export async function folderOfLibrary(path: string): Promise<string> {
  const absolute = resolve(path);
  let isFolder: boolean;
  try {
    isFolder = (await stat(absolute)).isDirectory();
  } catch (error) {
    const reason =
      fileErrorCode(error) === 'ENOENT' ? phrase`there is no such folder` : explainReadError(error);
    throw new ExpectedError(
      'not-a-library',
      phrase`${absolute} can't be opened: ${reason}. Choose another folder.`,
    );
  }
  if (isFolder) return realpath(absolute);
  throw new ExpectedError(
    'not-a-library',
    phrase`${absolute} is a file. Choose the folder that holds a newsroom's galley.json.`,
  );
}

/** ExpectedError `not-a-library`, `settings-lost` or `library-damaged`. */
export async function readConfig(folder: string): Promise<{ config: LibraryConfig; newer: number | null }> {
  const read = await readVersionedFile(inLibrary(folder, libraryFiles.config), LibraryConfig);
  if (read.state === 'read') return { config: read.value, newer: read.newer };
  if (read.state === 'missing') {
    if (await hasArticles(folder)) throw settingsLost(folder);
    throw new ExpectedError(
      'not-a-library',
      phrase`${folder} is not a newsroom: it holds no galley.json. Choose a newsroom's folder, or make a new newsroom.`,
    );
  }
  throw new ExpectedError(
    'library-damaged',
    phrase`The newsroom's settings, ${inLibrary(folder, libraryFiles.config)}, can't be used: ${read.reason}. The file was left as it is: mend it in a text editor, put a copy of it back, or have what can still be read of it brought back with “galley doctor --repair”.`,
  );
}

async function tryLock(
  folder: string,
  { clock, log, program }: OpenLibraryOptions,
): Promise<{ readonly reason: string; readonly isHeld?: true } | { readonly release: () => Promise<void> }> {
  let attempt: LockAttempt;
  try {
    attempt = await takeLock(inLibrary(folder, libraryFiles.lock), clock, program);
  } catch (error) {
    log.warn(`no lock in ${folder}`, error);
    return {
      reason: phrase`The folder of ${basename(folder)} can't be written to: ${explainFileError(error)}.`,
    };
  }
  if (attempt.state === 'ours') return { release: attempt.release };
  return { reason: heldReason(attempt.holder), isHeld: true };
}

export function heldReason(holder: LockHolder | null): string {
  if (holder === null) {
    return phrase`Another program seems to have this newsroom open. If none has, remove the file ${libraryFiles.lock} in its folder.`;
  }
  const { program, pid, host, startedAt } = holder;
  // A lock of this machine whose process is gone keeps nobody out; of another's nobody can tell.
  if (host === hostname())
    return phrase`${program} (process ${pid}) has this newsroom open. Close it there to write here.`;
  const day = startedAt.slice(0, 10);
  return phrase`${program} on ${host} has had this newsroom open since ${day}. Close it there to write here. If it isn't running any more, remove the file ${libraryFiles.lock} in the newsroom's folder.`;
}

function newerReason(version: number): string {
  return phrase`A newer Galley wrote this newsroom (format ${version}). Update Galley to write in it.`;
}
