import { spawn } from 'node:child_process';
import { join } from 'node:path';

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const root = join(import.meta.dirname, '../../..');

/** The built command as a person runs it: a process of its own. */
export function galley(...args: readonly string[]): Promise<Ran> {
  return galleyWith({}, ...args);
}

/** `onStdout` is called once, with the first result, and can send the process a signal. */
export function galleyWith(
  options: { readonly onStdout?: (kill: (signal: NodeJS.Signals) => void) => void },
  ...args: readonly string[]
): Promise<Ran> {
  const child = spawn(process.execPath, [join(root, 'dist/main/galley.js'), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1', TZ: 'UTC' },
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    if (stdout === '') options.onStdout?.((signal) => child.kill(signal));
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}
