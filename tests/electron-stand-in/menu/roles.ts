import { app } from '../app/app.ts';
import type { BrowserWindow } from '../windows/browser-window.ts';
import type { MenuItemTemplate } from './menu-item.ts';

interface Role {
  readonly label: string;
  readonly accelerator?: string;
  readonly submenu?: readonly MenuItemTemplate[];
  readonly run?: (window: BrowserWindow | null) => void;
}

const edit = (label: string, command: string): Role => ({
  label,
  // Chromium does these on their own keys itself.
  run: (window) => window?.webContents.editCommand(command),
});
const zoom = (label: string, accelerator: string, factor: (now: number) => number): Role => ({
  label,
  accelerator,
  run: (window) => window?.webContents.setZoomFactor(factor(window.webContents.getZoomFactor())),
});
const group = (label: string, ...roles: readonly string[]): Role => ({
  label,
  submenu: roles.map((role) => ({ role })),
});

/** Electron's roles as far as they mean something on Linux, in lower case. */
export const roles: Readonly<Record<string, Role>> = {
  undo: edit('Undo', 'undo'),
  redo: edit('Redo', 'redo'),
  cut: edit('Cut', 'cut'),
  copy: edit('Copy', 'copy'),
  paste: edit('Paste', 'paste'),
  pasteandmatchstyle: edit('Paste and Match Style', 'pasteAndMatchStyle'),
  delete: edit('Delete', 'delete'),
  selectall: edit('Select All', 'selectAll'),
  reload: { label: 'Reload', accelerator: 'CmdOrCtrl+R', run: (window) => window?.reload() },
  forcereload: { label: 'Force Reload', accelerator: 'Shift+CmdOrCtrl+R', run: (window) => window?.reload() },
  toggledevtools: { label: 'Toggle Developer Tools' },
  resetzoom: zoom('Actual Size', 'CmdOrCtrl+0', () => 1),
  zoomin: zoom('Zoom In', 'CmdOrCtrl+Plus', (now) => now * 1.2),
  zoomout: zoom('Zoom Out', 'CmdOrCtrl+-', (now) => now / 1.2),
  togglefullscreen: {
    label: 'Toggle Full Screen',
    accelerator: 'F11',
    run: (window) => window?.setFullScreen(!window.isFullScreen()),
  },
  minimize: { label: 'Minimize', accelerator: 'CmdOrCtrl+M', run: (window) => window?.minimize() },
  close: { label: 'Close Window', accelerator: 'CmdOrCtrl+W', run: (window) => window?.close() },
  quit: { label: 'Quit', accelerator: 'CmdOrCtrl+Q', run: () => app.quit() },
  about: { label: 'About' },
  help: { label: 'Help' },
  window: { label: 'Window' },
  filemenu: group('File', 'quit'),
  editmenu: group('Edit', 'undo', 'redo', 'cut', 'copy', 'paste', 'delete', 'selectAll'),
  viewmenu: group(
    'View',
    'reload',
    'forceReload',
    'toggleDevTools',
    'resetZoom',
    'zoomIn',
    'zoomOut',
    'togglefullscreen',
  ),
  windowmenu: group('Window', 'minimize', 'close'),
};
