import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright';
import { ensureChromium } from './find-chromium.ts';

const fixture = join(import.meta.dirname, '../fixtures/stand-in-app');

export interface Fixture {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly userData: string;
  /** All that the app has written, both streams. */
  readonly output: () => string;
  /** Quits and waits for the process; cleans up. */
  readonly end: () => Promise<void>;
}

/** The fixture app as Playwright would start it on real Electron, and its loaded window. */
export async function launchFixture(): Promise<Fixture> {
  ensureChromium(console.log);
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = import.meta.dirname;
  const userData = await mkdtemp(join(tmpdir(), 'stand-in-test-'));
  const app = await _electron.launch({ args: [fixture, `--user-data-dir=${userData}`] });
  let output = '';
  for (const stream of [app.process().stdout, app.process().stderr]) {
    stream?.on('data', (chunk) => {
      output += String(chunk);
    });
  }
  const page = await app.firstWindow();
  await page.waitForLoadState();
  const end = async () => {
    await app.close();
    await rm(userData, { recursive: true });
  };
  return { app, page, userData, output: () => output, end };
}

/** The same without Playwright, as a person starts it: `electron <entry>`. Resolves when the process ends. */
export async function runElectron(args: readonly string[], milliseconds = 15_000) {
  const child = spawn(join(import.meta.dirname, 'electron'), [...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearTimeout(timer);
  return { code, output };
}

export const fixtureFolder = fixture;
