import { app } from './app/app.ts';
import { dialog } from './desktop/dialog.ts';
import { nativeTheme } from './desktop/native-theme.ts';
import { powerMonitor } from './desktop/power-monitor.ts';
import { safeStorage } from './desktop/safe-storage.ts';
import { screen } from './desktop/screen.ts';
import { shell } from './desktop/shell.ts';
import { ipcMain } from './ipc/ipc-main.ts';
import { Menu } from './menu/menu.ts';
import { MenuItem } from './menu/menu-item.ts';
import { net } from './network/net.ts';
import { protocol } from './network/protocol.ts';
import { session } from './network/session.ts';
import { unimplemented } from './refuse-unknown.ts';
import { BrowserWindow } from './windows/browser-window.ts';
import { webContents } from './windows/web-contents.ts';

const missing = [
  ...[
    'BaseWindow',
    'BrowserView',
    'ClipboardItem',
    'ImageView',
    'MessageChannelMain',
    'Notification',
    'ShareMenu',
  ],
  ...[
    'TouchBar',
    'Tray',
    'View',
    'WebContentsView',
    'autoUpdater',
    'clipboard',
    'contentTracing',
    'crashReporter',
  ],
  ...[
    'desktopCapturer',
    'globalShortcut',
    'inAppPurchase',
    'nativeImage',
    'netLog',
    'parentPort',
    'powerSaveBlocker',
  ],
  ...[
    'pushNotifications',
    'systemPreferences',
    'utilityProcess',
    'webFrameMain',
    'contextBridge',
    'ipcRenderer',
  ],
];

/** What `import … from 'electron'` gives in the main process. */
export const electron: Readonly<Record<string, unknown>> = {
  ...{
    app,
    BrowserWindow,
    dialog,
    ipcMain,
    Menu,
    MenuItem,
    nativeTheme,
    net,
    powerMonitor,
    protocol,
    safeStorage,
  },
  ...{ screen, session, shell, webContents },
  ...Object.fromEntries(missing.map((name) => [name, unimplemented(name)])),
};
