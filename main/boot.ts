import { app, type BrowserWindow, ipcMain, protocol, session, shell } from 'electron';
import { compose } from './compose.ts';
import { appPaths } from './electron/app-paths.ts';
import { createCloseFlow } from './electron/close-flow.ts';
import { answerFromDevServer, devServerAddress } from './electron/dev-server.ts';
import { confirmClose, createDialogs, offerReload } from './electron/dialogs.ts';
import { openMainWindow } from './electron/main-window.ts';
import { guardNavigation } from './electron/navigation-guard.ts';
import { createNotices } from './electron/notices.ts';
import { guardPermissions } from './electron/permissions.ts';
import { registerProtocols } from './electron/protocols.ts';
import { registerHandlers } from './electron/register-handlers.ts';
import { createSendEvent } from './electron/send-event.ts';
import { messages } from './messages/en.ts';
import { systemClock } from './platform/clock.ts';
import { createFileLogger } from './platform/logger.ts';

/** Starts the app once Electron is ready: what guards it first, then what answers, then the window. */
export async function boot(): Promise<void> {
  const paths = appPaths();
  const log = createFileLogger(systemClock, paths.log);
  process.on('unhandledRejection', (reason) => log.error('unhandled rejection', reason));

  let window: BrowserWindow | null = null;
  const notices = createNotices();
  const sendEvent = createSendEvent(() => window?.webContents ?? null);
  const { sharpCodec } = await import('./platform/image-codec-sharp.ts');
  const { handlers } = compose({
    clock: systemClock,
    log,
    codec: sharpCodec,
    dialogs: createDialogs(() => window, paths.documents),
    notices,
    sendEvent,
    openExternal: (url) => shell.openExternal(url),
  });

  const devServer = app.isPackaged ? null : devServerAddress(process.env['GALLEY_DEV_SERVER']);
  guardNavigation(app, log);
  guardPermissions(session.defaultSession);
  registerProtocols(protocol, {
    app: { folder: paths.renderer, policy: 'window' },
    answerAppInstead: devServer === null ? null : (request) => answerFromDevServer(request, devServer),
    media: { original: async () => null, rendition: async () => null },
    preview: async () => ({ status: 404, headers: {}, body: 'Not found' }),
    log,
  });
  registerHandlers(ipcMain, { handlers, windowId: () => window?.webContents.id ?? null, log });

  const closing = createCloseFlow({
    askWindow: () => false,
    flush: async () => undefined,
    confirm: async (problem) => window === null || confirmClose(window, problem),
    timeLimit: 5000,
  });
  window = openMainWindow({
    preload: paths.preload,
    title: messages.appName,
    bounds: { read: () => null, write: () => undefined },
    mayClose: closing.mayClose,
    onGone: (gone, reason) => {
      log.error('the window is gone', reason);
      void offerReload(gone, reason).then((again) => (again ? gone.reload() : app.quit()));
    },
  });
  app.on('window-all-closed', () => app.quit());
}
