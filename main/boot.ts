import { tmpdir } from 'node:os';
import { app, session as electronSession, ipcMain, Menu, protocol, shell } from 'electron';
import { compose } from './compose.ts';
import { appPaths } from './electron/app-paths.ts';
import { createCloseFlow } from './electron/close-flow.ts';
import { answerFromDevServer, devServerAddress } from './electron/dev-server.ts';
import { confirmClose, createDialogs, offerReload, sayFailure } from './electron/dialogs.ts';
import { type MainWindow, openMainWindow } from './electron/main-window.ts';
import { menuTemplate } from './electron/menu.ts';
import { guardNavigation } from './electron/navigation-guard.ts';
import { newsroomFiles } from './electron/newsroom-files.ts';
import { createNotices } from './electron/notices.ts';
import { guardPermissions } from './electron/permissions.ts';
import { answerPictureFile, createPictureJobs } from './electron/picture-jobs.ts';
import { registerProtocols } from './electron/protocols.ts';
import { failureOf, registerHandlers } from './electron/register-handlers.ts';
import { createSendEvent } from './electron/send-event.ts';
import { createSystemCodec } from './electron/system-codec.ts';
import { messages } from './messages/index.ts';
import { askedNewsroom, openAtStart } from './open-at-start.ts';
import { systemClock } from './platform/clock.ts';
import { createFileLogger } from './platform/logger.ts';
import { createRunFolder } from './platform/run-folder.ts';

/** Starts the app once Electron is ready: what guards it, what answers, then the window. Rejects where it can't. */
export async function boot(): Promise<void> {
  const paths = appPaths();
  const log = createFileLogger(systemClock, paths.log);
  process.on('unhandledRejection', (reason) => log.error('unhandled rejection', reason));
  const devServer = app.isPackaged ? null : devServerAddress(process.env['GALLEY_DEV_SERVER']);
  guardNavigation(app, log);
  guardPermissions(electronSession.defaultSession, devServer !== null);

  const answerInstead = devServer && ((request: Request) => answerFromDevServer(request, devServer));
  const pictures = createPictureJobs(
    answerInstead ??
      ((request) => answerPictureFile(request, { folder: paths.renderer, policy: 'pictures' })),
  );

  const codec = createSystemCodec(pictures);
  const runFolder = createRunFolder(tmpdir());

  let main: MainWindow | null = null;
  const window = () => (main === null || main.window.isDestroyed() ? null : main.window);
  const notices = createNotices();
  const sendEvent = createSendEvent(() => window()?.webContents ?? null);
  const { language, settings, recents, onRecents, session, handlers } = compose({
    clock: systemClock,
    log,
    codec,
    dialogs: createDialogs(window, paths.documents),
    notices,
    sendEvent,
    openExternal: (url) => shell.openExternal(url),
    reveal: async (path) => shell.showItemInFolder(path),
    openPath: (path) => shell.openPath(path),
    makeFolder: runFolder.make,
    settingsFolder: paths.userData,
    sample: { source: paths.sample, target: paths.sampleCopy },
    systemLanguages: app.getPreferredSystemLanguages(),
  });

  registerProtocols(protocol, {
    app: { folder: paths.renderer, policy: devServer === null ? 'window' : 'development' },
    answerAppInstead: answerInstead,
    ...newsroomFiles(session.current),
    pictures,
    log,
  });

  const asked = askedNewsroom(process.argv);
  const started = openAtStart({ asked, recents: recents.list(), handlers, notices, log });

  // Until a page has asked for its newsroom there is none that could answer, nor one that holds text.
  let hasPage = false;
  const closing = createCloseFlow({
    askWindow: () => {
      const isAsked = hasPage && session.current() !== null;
      if (isAsked) sendEvent('window.closing', null);
      return isAsked;
    },
    flush: async () => session.current()?.articles.flush(null),
    confirm: (problem) => confirmClose(window(), problem),
    timeLimit: 5000,
  });
  registerHandlers(ipcMain, {
    handlers: {
      ...handlers,
      // The window opens while the newsroom does; what it asks first has its answer once that is decided.
      'library.current': (input) => {
        hasPage = true;
        return started.then(() => handlers['library.current'](input));
      },
      'app.notices': (input) => started.then(() => handlers['app.notices'](input)),
      'articles.flush': (input) => {
        const flush = handlers['articles.flush'](input);
        return input.id === null ? closing.noticeFlush(flush, input.isUnfinished) : flush;
      },
    },
    windowId: () => window()?.webContents.id ?? null,
    log,
  });

  main = openMainWindow({
    preload: paths.preload,
    title: messages.appName,
    language,
    bounds: {
      read: () => settings.get().window,
      write: (state) =>
        void settings.update({ window: state }).catch((error) => log.warn('bounds not kept', error)),
    },
    mayClose: closing.mayClose,
    onGone: async (gone, reason) => {
      hasPage = false;
      log.error('the page of the window is gone', reason);
      if (await offerReload(gone, reason)) gone.reload();
      else app.quit();
    },
  });

  // Back from git or a sync folder, a person expects to see what these did.
  main.window.on('focus', () => void session.current()?.watch.lookAtAll());

  // A page that is loaded anew has the place of one that is gone; it counts once it has asked, as the first did.
  main.window.webContents.on('did-navigate', () => {
    hasPage = false;
  });

  const openNewsroom = async (path: string): Promise<void> => {
    try {
      await handlers['library.open']({ path });
    } catch (error) {
      await sayFailure(window(), messages.recents.failed, failureOf('library.open', error, log).message);
    }
  };
  const showMenu = (): void => {
    const template = menuTemplate({
      platform: process.platform,
      run: (name) => sendEvent('menu.command', { name }),
      recents: recents.list(),
      openRecent: (path) => void openNewsroom(path),
      isDevelopment: devServer !== null,
    });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  };
  showMenu();
  onRecents(showMenu);

  app.on('second-instance', (_event, args) => {
    if (window()?.isMinimized()) window()?.restore();
    window()?.focus();
    const path = askedNewsroom(args);
    if (path !== null) void openNewsroom(path);
  });
  // Electron would quit at once, while the newsroom is being closed.
  app.on('window-all-closed', () => undefined);
  main.window.once('closed', () => {
    codec.close();
    const ended = session.close().catch((error) => log.error('the newsroom could not be closed', error));
    void ended.then(runFolder.remove).then(() => app.quit());
  });
  await main.loaded;
}
