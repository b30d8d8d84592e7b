import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rename, rm, rmdir, statfs } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { CareProgress } from '#shared/backup/backup.schema.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import { LibraryConfig } from '#shared/library/library.schema.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { syncFolder } from '../../platform/atomic-files.ts';
import { diskBarrier } from '../../platform/disk-barrier.ts';
import { expectedError, fileErrorCode } from '../../platform/file-errors.ts';
import { isAnotherRunning } from '../../platform/is-another-running.ts';
import { makeFolders } from '../../platform/make-folders.ts';
import { assertEmpty, systemFiles } from '../create-library.ts';
import { inLibrary, libraryFiles } from '../library-layout.ts';
import { readVersionedFile } from '../versioned-file.ts';
import { type OpenBackup, openBackup, readBackup } from './read-backup.ts';

export interface RestoreOptions {
  readonly archive: string;
  /** A new folder, or an empty one. */
  readonly to: string;
  readonly onProgress?: (progress: CareProgress) => void;
  readonly signal?: AbortSignal;
}

/**
 * Makes a library of an archive, whole or not at all: it grows in a hidden folder beside its place, and moves there once every
 * byte is verified and on the disk. Returns its absolute path. ExpectedErrors of `openBackup`, `folder-not-empty`,
 * `not-restored`, `cancelled`.
 */
export async function restoreBackup({ archive, to, onProgress, signal }: RestoreOptions): Promise<string> {
  const target = resolve(to);
  await assertEmpty(target);
  const backup = await openBackup(archive);
  const parent = dirname(target);
  const growing = growingPath(target, process.pid);
  try {
    await makeFolders(parent);
    await clearCutShort(target);
    await assertRoom(parent, backup.head.bytes);
    await mkdir(growing);
    const files = await unpack(archive, backup, growing, {
      ...(onProgress && { onProgress }),
      ...(signal && { signal }),
    });
    await assertNewsroom(growing, archive);
    await diskBarrier(growing, files);
    signal?.throwIfAborted();
    await removeEmpty(target);
    await rename(growing, target);
    await syncFolder(parent);
  } catch (error) {
    await rm(growing, { recursive: true, force: true }).catch(() => {});
    throw explained(error, target);
  }
  return target;
}

async function unpack(
  archive: string,
  backup: OpenBackup,
  folder: string,
  { onProgress, signal }: Pick<RestoreOptions, 'onProgress' | 'signal'>,
): Promise<readonly string[]> {
  const made = new Set<string>();
  const files: string[] = [];
  await readBackup(
    archive,
    backup,
    async (file, content) => {
      const path = inLibrary(folder, file);
      const own = dirname(path);
      if (!made.has(own)) await mkdir(own, { recursive: true });
      made.add(own);
      await pipeline(content, createWriteStream(path, { flags: 'wx' }));
      files.push(path);
    },
    {
      ...(signal && { signal }),
      onProgress: (done, total) => onProgress?.({ phase: 'restoring', done, total }),
    },
  );
  return files;
}

async function assertNewsroom(folder: string, archive: string): Promise<void> {
  const config = await readVersionedFile(inLibrary(folder, libraryFiles.config), LibraryConfig);
  if (config.state === 'read') return;
  const reason =
    config.state === 'missing'
      ? phrase`it has no galley.json`
      : phrase`its galley.json can't be used: ${config.reason}`;
  throw new ExpectedError(
    'backup-damaged',
    phrase`${archive} holds no newsroom: ${reason}. Nothing was restored.`,
  );
}

/** It may have been filled since it was looked at; then it stays, and the restoring fails. */
async function removeEmpty(folder: string): Promise<void> {
  await assertEmpty(folder);
  for (const name of systemFiles) await rm(join(folder, name), { force: true });
  await rmdir(folder).catch((error: unknown) => {
    if (fileErrorCode(error) !== 'ENOENT') throw error;
  });
}

/** Where the system doesn't say, the disk itself will. */
async function assertRoom(folder: string, bytes: number): Promise<void> {
  const disk = await statfs(folder).catch(() => null);
  if (disk === null || disk.bavail * disk.bsize >= bytes) return;
  const megabytes = (number: number): string => `${Math.ceil(number / 1_000_000)} MB`;
  throw new ExpectedError(
    'not-restored',
    phrase`Nothing was restored: the newsroom takes ${megabytes(bytes)}, and the disk of ${folder} has ${megabytes(disk.bavail * disk.bsize)} left. Make room or choose another disk.`,
  );
}

/** Hidden, and named after its place and its maker, so that what a crash left is known and cleared. */
function growingPath(target: string, pid: number): string {
  return join(dirname(target), `.${basename(target)}.${pid}.galley-restoring`);
}

async function clearCutShort(target: string): Promise<void> {
  const parent = dirname(target);
  const start = `.${basename(target)}.`;
  for (const name of await readdir(parent)) {
    const pid = name.startsWith(start)
      ? /^(\d+)\.galley-restoring$/.exec(name.slice(start.length))?.[1]
      : undefined;
    if (pid !== undefined && !isAnotherRunning(Number(pid)))
      await rm(join(parent, name), { recursive: true, force: true });
  }
}

function explained(error: unknown, target: string): unknown {
  return expectedError(error, {
    cancelled: () => phrase`Restoring was stopped. Nothing was kept of it.`,
    code: 'not-restored',
    refused: (why) =>
      phrase`Nothing was restored to ${target}: ${why}. Put that right or choose another folder.`,
  });
}
