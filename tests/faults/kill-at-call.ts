import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seeded } from '#tests/helpers/generate-newsroom.ts';

/** GALLEY_FAULTS=all: at every one of them, or at GALLEY_POINTS of each operation; else at a few. */
export const isLong = process.env['GALLEY_FAULTS'] === 'all';
const some = Number(process.env['GALLEY_POINTS'] ?? (isLong ? Number.POSITIVE_INFINITY : 2));

/** All by which anything on a disk becomes different. */
const calls = [
  ...['write', 'pwrite64', 'pwritev', 'writev', 'ftruncate', 'fsync', 'fdatasync'],
  ...['rename', 'renameat2', 'unlink', 'unlinkat', 'mkdir', 'rmdir', 'copy_file_range'],
];

export const canKill =
  process.platform === 'linux' &&
  spawnSync('strace', ['-f', '-e', 'inject=fsync:signal=KILL:when=99', 'true']).status === 0;

export interface Point {
  readonly call: string;
  readonly count: number;
  /** An error that the call gives; without one the program is killed there. */
  readonly error?: string;
}

/** Runs a program of Node, with a kill or an error at one of its system calls; gives what it printed, and all of those calls. */
export async function runKilled(
  program: readonly string[],
  kill: Point | null,
): Promise<{ readonly printed: string; readonly made: readonly string[] }> {
  const log = join(await mkdtemp(join(tmpdir(), 'galley-strace-')), 'log');
  const effect = kill?.error === undefined ? 'signal=KILL' : `error=${kill.error}`;
  const inject = kill === null ? [] : ['-e', `inject=${kill.call}:${effect}:when=${kill.count}`];
  // strace counts calls for each thread.
  const env = { ...process.env, UV_THREADPOOL_SIZE: '1' };
  const trace = ['-e', `trace=?${calls.join(',?')}`];
  const args = ['-f', '-qq', '-o', log, ...trace, ...inject, process.execPath, ...program];
  const printed = await new Promise<string>((resolve) => {
    execFile('strace', args, { env }, (_error, stdout) => resolve(stdout));
  });
  const made = (await readFile(log, 'utf8'))
    .split('\n')
    .flatMap((line) => /^\d+ +(\w+)\(/.exec(line)?.[1] ?? []);
  await rm(join(log, '..'), { recursive: true });
  return { printed, made };
}

/** Where a run that made these calls is killed: at each in the long form, else at a few. */
export function pointsOf(made: readonly string[], seed: number): readonly Point[] {
  const all = calls.flatMap((call) => {
    const times = made.filter((one) => one === call).length;
    return Array.from({ length: times }, (_, at): Point => ({ call, count: at + 1 }));
  });
  if (some >= all.length) return all;
  const random = seeded(seed);
  return Array.from({ length: some }, () => all[Math.floor(random() * all.length)]).filter(
    (point) => point !== undefined,
  );
}

const errors = ['EIO', 'ENOSPC', 'EROFS', 'EACCES'] as const;

/**
 * The same points with an error in the place of the kill, each kind in its turn. Not at `write`: threads wake each other by it, and one
 * that can't ends the program, as a kill does.
 */
export function failing(points: readonly Point[]): readonly Point[] {
  return points
    .filter(({ call }) => call !== 'write')
    .map((point, at) => ({ ...point, error: errors[at % errors.length] ?? 'EIO' }));
}
