import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seeded } from '#tests/helpers/generate-newsroom.ts';

/** GALLEY_FAULTS=all: at every one of them; else at a few. */
export const isLong = process.env['GALLEY_FAULTS'] === 'all';
const few = 2;

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
}

/** Runs a program of Node, with a kill at one of its system calls; gives what it printed, and all of those calls. */
export async function runKilled(
  program: readonly string[],
  kill: Point | null,
): Promise<{ readonly printed: string; readonly made: readonly string[] }> {
  const log = join(await mkdtemp(join(tmpdir(), 'galley-strace-')), 'log');
  const inject = kill === null ? [] : ['-e', `inject=${kill.call}:signal=KILL:when=${kill.count}`];
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
  if (isLong) return all;
  const random = seeded(seed);
  return Array.from({ length: few }, () => all[Math.floor(random() * all.length)]).filter(
    (point) => point !== undefined,
  );
}
