import { readFileSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { log } from '../log.ts';
import type { PreloadScript } from '../page/page-scripts.ts';

export interface WebPreferences {
  readonly preload?: string;
  readonly contextIsolation?: boolean;
  readonly sandbox?: boolean;
  readonly nodeIntegration?: boolean;
  readonly nodeIntegrationInSubFrames?: boolean;
  readonly nodeIntegrationInWorker?: boolean;
  readonly webSecurity?: boolean;
  readonly allowRunningInsecureContent?: boolean;
  readonly webviewTag?: boolean;
  readonly [name: string]: unknown;
}

/** Electron's defaults, which are also the only values under which the stand-in opens a window. */
const enforced: Readonly<Record<string, boolean>> = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInSubFrames: false,
  nodeIntegrationInWorker: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  webviewTag: false,
};

/** The preferences in force. Throws for any that would weaken a page. */
export function checkedPreferences(wanted: WebPreferences): WebPreferences {
  for (const [name, value] of Object.entries(enforced)) {
    if (wanted[name] !== undefined && wanted[name] !== value) {
      throw new Error(`the stand-in opens no window with webPreferences.${name}: ${String(wanted[name])}`);
    }
  }
  return { ...enforced, ...wanted };
}

/** A missing preload is no error in Electron either: the page loads without it, and the log says so. */
export function readPreload({ preload }: WebPreferences): PreloadScript | null {
  if (preload === undefined) return null;
  if (!isAbsolute(preload)) {
    log(`preload must be an absolute path: ${preload}`);
    return null;
  }
  try {
    return { path: preload, source: readFileSync(preload, 'utf8') };
  } catch (error) {
    log(`Unable to load preload script: ${preload}: ${String(error)}`);
    return null;
  }
}
