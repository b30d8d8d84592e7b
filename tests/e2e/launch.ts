import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';

export const root = join(import.meta.dirname, '../..');

export interface RunningApp {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** What the page logged as an error, and every exception that nobody caught. */
  readonly errors: readonly string[];
  /** Quits as a person would, and waits for the process. */
  readonly close: () => Promise<void>;
}

/** A folder for a test's own home, settings and newsrooms. */
export function makeHome(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'galley-e2e-'));
}

export const removeHome = (home: string): Promise<void> => rm(home, { recursive: true, force: true });

/**
 * Starts the built app as a new user of this machine would find it: everything it keeps lies in `home`. On real
 * Electron unless `ELECTRON_OVERRIDE_DIST_PATH` names the stand-in, which scripts/e2e.ts decides.
 */
export async function launchApp(
  home: string,
  options: { readonly newsroom?: string } = {},
): Promise<RunningApp> {
  if (!existsSync(join(root, 'dist/main/index.js')))
    throw new Error('nothing is built: run `npm run build` first');
  const args = [root, `--user-data-dir=${join(home, 'settings')}`];
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  if (options.newsroom !== undefined) args.push(`--newsroom=${options.newsroom}`);
  const app = await _electron.launch({
    args,
    cwd: root,
    env: { ...process.env, HOME: home } as Record<string, string>,
  });
  const page = await app.firstWindow();
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  await page.waitForLoadState();
  return { app, page, errors, close: () => app.close() };
}
