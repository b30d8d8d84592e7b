import { BrowserWindow } from 'electron';
import type { PictureWindow } from './picture-window-codec.ts';
import { windowPreferences } from './window-options.ts';

/**
 * The hidden window that pictures are made in. Quitting closes all windows at once, also where the main one then stays to
 * save, or for good; this one goes by `destroy` alone, so that no picture is missing in what is left open.
 */
export function openPictureWindow(): PictureWindow {
  const window = new BrowserWindow({
    show: false,
    width: 200,
    height: 200,
    skipTaskbar: true,
    webPreferences: { ...windowPreferences(null), backgroundThrottling: false },
  });
  window.on('close', (event) => event.preventDefault());
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
    },
  };
}
