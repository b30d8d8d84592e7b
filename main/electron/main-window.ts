import { BrowserWindow, screen } from 'electron';
import type { WindowState } from '#main/settings/stored-settings.ts';
import type { InterfaceLanguage } from '#shared/messages/interface-language.ts';
import { showContextMenus } from './context-menu.ts';
import { appOrigin } from './sender-guard.ts';
import type { Rectangle } from './window-bounds.ts';
import { mainWindowOptions } from './window-options.ts';

interface MainWindowParts {
  readonly language: InterfaceLanguage;
  /** dist/main/preload.cjs. */
  readonly preload: string;
  readonly title: string;
  readonly bounds: {
    readonly read: () => WindowState | null;
    readonly write: (state: WindowState) => void;
  };
  /** Whether the window may go now; it stays until this says so. */
  readonly mayClose: () => Promise<boolean>;
  /** Its page is gone (crashed, killed, out of memory). */
  readonly onGone: (window: BrowserWindow, reason: string) => void;
}

export interface MainWindow {
  readonly window: BrowserWindow;
  /** Settles when its page is there; rejects when it can't be had. */
  readonly loaded: Promise<void>;
}

/** The one window. Shown once its first picture is there, so that nobody sees it white. */
export function openMainWindow(parts: MainWindowParts): MainWindow {
  const last = parts.bounds.read();
  const window = new BrowserWindow(mainWindowOptions(parts, last, workAreas()));
  if (last?.maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') parts.onGone(window, reason);
  });
  closeOnlyWhenAllowed(window, parts);
  showContextMenus(window);
  const loaded = window.loadURL(`${appOrigin}/?language=${parts.language}`).catch((error: unknown) => {
    if (!window.isDestroyed()) throw error;
  });
  return { window, loaded };
}

function workAreas(): readonly Rectangle[] {
  return screen.getAllDisplays().map((display) => display.workArea);
}

function closeOnlyWhenAllowed(window: BrowserWindow, { bounds, mayClose }: MainWindowParts): void {
  window.on('close', (event) => {
    event.preventDefault();
    bounds.write({ ...window.getNormalBounds(), maximized: window.isMaximized() });
    void mayClose().then((allowed) => {
      if (allowed && !window.isDestroyed()) window.destroy();
    });
  });
}
