import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';

export interface MeasuredRun {
  /** From the start of the program to its end, in milliseconds. */
  readonly ms: number;
  /** The most memory that it held at a time, in megabytes; NaN where the system doesn't say (elsewhere than Linux). */
  readonly megabytes: number;
}

/** Runs a program to its end. Throws with what it said where it fails. */
export async function measuredRun(
  command: string,
  args: readonly string[],
  cwd: string,
): Promise<MeasuredRun> {
  const begin = performance.now();
  const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  const said: Buffer[] = [];
  child.stdout.on('data', (piece: Buffer) => said.push(piece));
  child.stderr.on('data', (piece: Buffer) => said.push(piece));
  let megabytes = Number.NaN;
  const look = setInterval(async () => {
    const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '');
    // The system keeps the highest itself: what is read last before the end is the peak.
    const kilobytes = /^VmHWM:\s*(\d+) kB$/m.exec(status)?.[1];
    if (kilobytes !== undefined) megabytes = Number(kilobytes) / 1000;
  }, 20);
  const code = await new Promise<number | null>((done, failed) => {
    child.on('error', failed);
    child.on('close', done);
  });
  clearInterval(look);
  if (code !== 0)
    throw new Error(`${command} ended with ${code}: ${Buffer.concat(said).toString('utf8').slice(-2000)}`);
  return { ms: performance.now() - begin, megabytes };
}
