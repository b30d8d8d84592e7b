import type { BrowserWindowConstructorOptions, WebPreferences } from 'electron';
import { systemSpells } from '../spelling/system-spelling.ts';
import { placeWindow, type Rectangle, smallestWindow } from './window-bounds.ts';

export function mainWindowOptions(
  { preload, title }: { readonly preload: string; readonly title: string },
  last: Rectangle | null,
  areas: readonly Rectangle[],
): BrowserWindowConstructorOptions {
  return {
    ...placeWindow(last, areas),
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    title,
    show: false,
    webPreferences: windowPreferences(preload),
  };
}

/**
 * How every window of the app is held. Most are Electron's defaults; they are written out so that a test can hold
 * them, and so that nobody has to know the defaults of a version.
 */
export function windowPreferences(preload: string | null): WebPreferences {
  return {
    ...(preload === null ? {} : { preload }),
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: systemSpells,
  };
}
