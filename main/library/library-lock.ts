import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { link, mkdir, open, readFile, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { tempPathFor, writeAll } from '../platform/atomic-files.ts';
import type { Clock } from '../platform/clock.ts';
import { fileErrorCode } from '../platform/file-errors.ts';
import { isAnotherRunning } from '../platform/is-another-running.ts';
import { kindOfPath } from '../platform/path-kind.ts';

const LockHolder = z.object({
  token: z.string(),
  pid: z.int(),
  host: z.string(),
  /** Changes with each start of the system, where the system tells; else ''. */
  boot: z.string(),
  startedAt: z.string(),
  program: z.string(),
});
export type LockHolder = z.infer<typeof LockHolder>;

export type LockAttempt =
  | { readonly state: 'ours'; readonly release: () => Promise<void> }
  /** `holder` is `null` where the lock file can't be understood. */
  | { readonly state: 'held'; readonly holder: LockHolder | null };

const attempts = 20;
const pause = 50;
/** Writing a lock and taking one over are a few file operations; what is older than this was killed in the middle. In ms. */
const deadAfter = 30_000;

/** The locks that this process holds, and where, so that a pid which comes round again isn't taken for ourselves. */
const ownTokens = new Map<string, string>();

/**
 * Takes the lock file, or says who has it. A lock whose process is gone is taken over. Throws the system's error where
 * the file can't be made at all.
 */
export async function takeLock(path: string, clock: Clock, program: string): Promise<LockAttempt> {
  await mkdir(dirname(path), { recursive: true });
  const own: LockHolder = {
    token: randomUUID(),
    pid: process.pid,
    host: hostname(),
    boot: bootId(),
    startedAt: clock.now().toISOString(),
    program,
  };
  let holder: LockHolder | null = null;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    if (await createExclusively(path, JSON.stringify(own))) {
      // Someone who took this file for a dead one may have replaced it meanwhile.
      if ((await readHolder(path))?.token !== own.token) continue;
      ownTokens.set(own.token, path);
      return { state: 'ours', release: () => release(path, own.token) };
    }
    holder = await readHolder(path);
    if (holder !== null && (await isAlive(holder))) return { state: 'held', holder };
    // A file without a holder is being written at this moment (give its writer a second), or its writer was killed.
    if (holder === null && (await ageOf(path)) < deadAfter) await wait(pause);
    else await removeDeadLock(path, holder);
  }
  return { state: 'held', holder };
}

/** Whether whoever holds the lock has given it back, or is gone. It may be another's by the time one takes it. */
export async function isLockFree(path: string): Promise<boolean> {
  const holder = await readHolder(path);
  // A file that can't be understood is being written at this moment, or its writer was killed long ago.
  if (holder === null) {
    const kind = await kindOfPath(path).catch(() => null);
    return kind === 'nothing' || (await ageOf(path)) > deadAfter;
  }
  return !(await isAlive(holder));
}

/**
 * Only one process at a time may judge and remove a dead lock: else a slow one could remove the lock that a fast one
 * has just made. It reads the lock again inside, since it may have been replaced since it was judged.
 */
async function removeDeadLock(path: string, judged: LockHolder | null): Promise<void> {
  const guard = `${path}.taking-over`;
  if (!(await createExclusively(guard, String(process.pid)))) {
    if ((await ageOf(guard)) > deadAfter) await rm(guard, { force: true });
    else await wait(pause);
    return;
  }
  try {
    if ((await readHolder(path))?.token === judged?.token) await rm(path, { force: true });
  } finally {
    await rm(guard, { force: true });
  }
}

async function release(path: string, token: string): Promise<void> {
  ownTokens.delete(token);
  // A folder that has gone read-only, or away, has no one to keep out.
  if ((await readHolder(path))?.token === token) await rm(path, { force: true }).catch(() => {});
}

/** False when the file is there already. It appears with its content, so that a kill in the middle keeps nobody out. */
async function createExclusively(path: string, content: string): Promise<boolean> {
  const temp = tempPathFor(path);
  try {
    await writeNew(temp, content);
    await link(temp, path);
    return true;
  } catch (error) {
    const code = fileErrorCode(error);
    // Who has the lock by now clears what killed writes left.
    if (code === 'EEXIST' || code === 'ENOENT') return false;
    if (!withoutLinks.has(code ?? '')) throw error;
    return await createInPlace(path, content);
  } finally {
    await rm(temp, { force: true });
  }
}

/** What disks say on which a file can't have two names: FAT, some shares. */
const withoutLinks = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EISDIR', 'UNKNOWN']);

async function createInPlace(path: string, content: string): Promise<boolean> {
  try {
    await writeNew(path, content);
    return true;
  } catch (error) {
    if (fileErrorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

async function writeNew(path: string, content: string): Promise<void> {
  const handle = await open(path, 'wx');
  try {
    await writeAll(handle, Buffer.from(content, 'utf8'));
    await handle.sync();
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
}

/** In ms; 0 where the file is gone. */
async function ageOf(path: string): Promise<number> {
  const file = await stat(path).catch(() => null);
  return file === null ? 0 : Date.now() - file.mtimeMs;
}

async function readHolder(path: string): Promise<LockHolder | null> {
  try {
    return LockHolder.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return null;
  }
}

async function isAlive(holder: LockHolder): Promise<boolean> {
  if (holder.host !== hostname()) return true;
  const boot = bootId();
  if (boot !== '' && holder.boot !== '' && boot !== holder.boot) return false;
  if (holder.pid === process.pid) return isHeldHere(holder.token);
  return isAnotherRunning(holder.pid);
}

/** A newsroom that was moved while it was open here took the lock along: where we hold it, there is none any more. */
async function isHeldHere(token: string): Promise<boolean> {
  const path = ownTokens.get(token);
  return path !== undefined && (await readHolder(path))?.token === token;
}

function bootId(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return '';
  }
}
