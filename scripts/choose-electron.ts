import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from '#tests/electron-stand-in/find-chromium.ts';
import { ended, root } from './tool.ts';

const electron = join(root, 'node_modules/electron');
const standIn = join(root, 'tests/electron-stand-in');

/** Which program runs the app, and the environment that makes `electron .` and Playwright start it. */
export interface ElectronChoice {
  readonly kind: 'electron' | 'stand-in';
  readonly executable: string;
  readonly env: NodeJS.ProcessEnv;
  readonly args: readonly string[];
}

/** Electron's own binary; `null` when it isn't on this machine. */
export function installedElectron(): ElectronChoice | null {
  const pathFile = join(electron, 'path.txt');
  if (!existsSync(pathFile)) return null;
  const executable = join(electron, 'dist', readFileSync(pathFile, 'utf8'));
  if (!existsSync(executable)) return null;
  // Chromium's sandbox refuses to run for root.
  return { kind: 'electron', executable, env: {}, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] };
}

/** The same, fetched if need be; at most two minutes. */
export async function fetchElectron(): Promise<ElectronChoice | null> {
  const installed = installedElectron();
  if (installed !== null) return installed;
  console.log("Fetching Electron's binary, once (about 110 MB) …");
  const child = spawn(process.execPath, [join(electron, 'install.js')], {
    stdio: 'ignore',
    timeout: 120_000,
  });
  await ended(child);
  return installedElectron();
}

/** The stand-in: Node and Chromium in Electron's place. Throws with what to install where there is no Chromium. */
export function chooseStandIn(): ElectronChoice {
  if (process.platform !== 'linux') {
    throw new Error("Electron's binary could not be fetched, and what stands in for it runs on Linux only.");
  }
  const chromium = ensureChromium(console.log);
  const env = { ELECTRON_OVERRIDE_DIST_PATH: standIn, GALLEY_CHROMIUM: chromium };
  return { kind: 'stand-in', executable: join(standIn, 'electron'), env, args: [] };
}

/** Electron where it can be had, else the stand-in; says which. */
export async function chooseElectron(): Promise<ElectronChoice> {
  const choice = await fetchElectron();
  if (choice !== null) {
    console.log('Galley runs on Electron.');
    return choice;
  }
  console.log(
    "Electron's binary can't be had here: Galley runs on the stand-in (tests/electron-stand-in/README.md).",
  );
  return chooseStandIn();
}

export function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}
