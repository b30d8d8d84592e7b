import { BrowserWindow, screen } from 'electron';
import { appOrigin } from './sender-guard.ts';
import type { Rectangle, WindowState } from './window-bounds.ts';
import { mainWindowOptions } from './window-options.ts';

export interface MainWindowParts {
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

/** The one window. Shown once its first picture is there, so that nobody sees it white. */
export function openMainWindow(parts: MainWindowParts): BrowserWindow {
  const last = parts.bounds.read();
  const window = new BrowserWindow(mainWindowOptions(parts, last, workAreas()));
  if (last?.maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') parts.onGone(window, reason);
  });
  closeOnlyWhenAllowed(window, parts);
  void window.loadURL(`${appOrigin}/`);
  return window;
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
