import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { CdpConnection } from './cdp-connection.ts';
import { chromiumSwitches, unsandboxed } from './chromium-switches.ts';
import { createProfile, removeProfile, sweepProfiles } from './profile.ts';

export interface Chromium {
  readonly connection: CdpConnection;
  readonly display: boolean;
  /** Ends it at once and removes its profile. */
  readonly kill: () => void;
  /** Called once, when it ends without having been killed. */
  readonly onGone: (listener: () => void) => void;
  /** A window of its own at this address (a person's desktop only): the running Chromium opens it. */
  readonly openAppWindow: (url: string) => void;
}

export interface StartOptions {
  readonly executable: string;
  readonly display: boolean;
  readonly debuggingPort: string | null;
  readonly sandbox: boolean;
}

/** Starts a Chromium without a window. Its "DevTools listening on ws://…" line is passed on for Playwright to read. */
export function startChromium(options: StartOptions): Chromium {
  const profile = createProfile();
  const switches = chromiumSwitches({ ...options, profile });
  // A process group of its own: Ctrl+C in a terminal is for the app, which then ends Chromium in good order.
  const child = spawn(options.executable, switches, {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    env: { ...process.env, PATH: [join(import.meta.dirname, 'bin'), process.env['PATH']].join(delimiter) },
  });
  const [, , errors, toChromium, fromChromium] = child.stdio;
  const verbose = process.env['ELECTRON_ENABLE_LOGGING'] !== undefined;
  createInterface({ input: errors as Readable }).on('line', (line) => {
    if (verbose || line.startsWith('DevTools listening on ')) process.stderr.write(`${line}\n`);
  });
  const connection = new CdpConnection(fromChromium as Readable, toChromium as Writable);
  setTimeout(sweepProfiles, 2000).unref();

  let killed = false;
  const goneListeners: (() => void)[] = [];
  const gone = () => {
    connection.close();
    if (killed) return;
    killed = true;
    removeProfile(profile);
    for (const listener of goneListeners) listener();
  };
  child.on('error', gone);
  child.on('exit', gone);

  return {
    connection,
    display: options.display,
    kill: () => {
      if (killed) return;
      killed = true;
      try {
        process.kill(-(child.pid ?? Number.NaN), 'SIGKILL');
      } catch {
        child.kill('SIGKILL');
      }
      removeProfile(profile);
    },
    onGone: (listener) => goneListeners.push(listener),
    openAppWindow: (url) => {
      const args = [`--user-data-dir=${profile}`, ...unsandboxed(options.sandbox), `--app=${url}`];
      spawn(options.executable, args, { stdio: 'ignore' }).on('error', gone);
    },
  };
}
