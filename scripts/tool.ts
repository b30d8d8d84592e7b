import { type ChildProcess, spawn } from 'node:child_process';
import { delimiter, join, resolve } from 'node:path';

export const root = join(import.meta.dirname, '..');
const bin = join(root, 'node_modules/.bin');

/**
 * Starts a program in the project's folder, its output ours: one of node_modules/.bin by its name, any other by its
 * path. The former folder is first on its PATH, as in an npm script, so that it runs on the project's own Node.
 */
export function startTool(name: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
  const path = [bin, process.env['PATH']].join(delimiter);
  return spawn(resolve(bin, name), [...args], {
    cwd: root,
    env: { ...process.env, PATH: path, ...env },
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}

/** The exit code of a process; 1 when a signal ended it. Rejects when it can't be started. */
export function ended(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}

export function runTool(name: string, args: readonly string[], env?: NodeJS.ProcessEnv): Promise<number> {
  return ended(startTool(name, args, env));
}
