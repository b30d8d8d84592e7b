import { BrowserWindow } from 'electron';
import type { PictureWindow } from './picture-window-codec.ts';
import { windowPreferences } from './window-options.ts';

/** The hidden window that pictures are made in. */
export function openPictureWindow(): PictureWindow {
  const window = new BrowserWindow({
    show: false,
    width: 200,
    height: 200,
    skipTaskbar: true,
    webPreferences: { ...windowPreferences(null), backgroundThrottling: false },
  });
  return {
    load: (address) => window.loadURL(address),
    destroy: () => {
      if (!window.isDestroyed()) window.destroy();
    },
    onGone: (listener) => {
      window.webContents.on('render-process-gone', (_event, { reason }) => {
        listener(reason);
        if (!window.isDestroyed()) window.destroy();
      });
      window.once('closed', () => listener('closed'));
    },
  };
}
