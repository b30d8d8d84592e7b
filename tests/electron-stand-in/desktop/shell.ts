import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { log } from '../log.ts';
import { refuseUnknown } from '../refuse-unknown.ts';
import { runtime } from '../runtime.ts';

/** On a desktop, xdg-open does it; without one the call is logged, so that a test or a person sees what was asked. */
export const shell = refuseUnknown('shell', {
  async openExternal(url: string): Promise<void> {
    open('openExternal', url);
  },
  /** Resolves to '' as Electron does when nothing went wrong. */
  async openPath(path: string): Promise<string> {
    open('openPath', path);
    return '';
  },
  showItemInFolder(path: string): void {
    open('showItemInFolder', dirname(path));
  },
  beep(): void {},
});

function open(call: string, what: string): void {
  if (!runtime().chromium.display) {
    log(`shell.${call}: ${what}`);
    return;
  }
  const child = spawn('xdg-open', [what], { stdio: 'ignore', detached: true });
  child.on('error', (error) => log(`shell.${call}: ${what}: ${error.message}`));
  child.unref();
}
