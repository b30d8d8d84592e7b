import type { ChannelName } from '#shared/ipc/channels.ts';
import type { Handlers, SendEvent } from '#shared/ipc/handlers.ts';
import type { RecentLibrary } from '#shared/ipc/library.contract.ts';
import { type InterfaceLanguage, interfaceLanguage } from '#shared/messages/interface-language.ts';
import { articlesHandlers } from './articles/articles-handlers.ts';
import { linksHandlers } from './articles/links-handlers.ts';
import { authorsHandlers } from './authors/authors-handlers.ts';
import { commentHandlers } from './comments/comment-handlers.ts';
import { createNewsroom, type Newsroom, openNewsroom } from './compose-newsroom.ts';
import { composeSchedule } from './compose-schedule.ts';
import { composeSpelling } from './compose-spelling.ts';
import { appHandlers } from './electron/app-handlers.ts';
import type { Notices } from './electron/notices.ts';
import { exchangeHandlers } from './exchange/exchange-handlers.ts';
import { exportHandlers } from './export/export-handlers.ts';
import { historyHandlers } from './history/history-handlers.ts';
import { importHandlers } from './import/import-handlers.ts';
import { createPictureFetcher } from './import/network/fetch-file.ts';
import { careHandlers } from './library/care-handlers.ts';
import { libraryHandlers } from './library/library-handlers.ts';
import type { SampleLibrary } from './library/sample-library.ts';
import { createSession, type Session } from './library/session.ts';
import { mediaHandlers } from './media/media-handlers.ts';
import { messages, speak } from './messages/index.ts';
import { piecesHandlers } from './pieces/pieces-handlers.ts';
import { calmly } from './platform/calm-progress.ts';
import type { Clock } from './platform/clock.ts';
import type { Dialogs } from './platform/dialogs.ts';
import type { ImageCodec } from './platform/image-codec.ts';
import type { Logger } from './platform/logger.ts';
import { createSignal, type Listen } from './platform/signal.ts';
import { previewHandlers } from './preview/preview-handlers.ts';
import { publishHandlers } from './publish/publish-handlers.ts';
import { reviewHandlers } from './review/review-handlers.ts';
import { createRecents, type RecentLibraries } from './settings/recents.ts';
import { settingsHandlers } from './settings/settings-handlers.ts';
import { createSettingsStore, type SettingsStore } from './settings/settings-store.ts';
import { siteHandlers } from './site/site-handlers.ts';
import { spellingHandlers } from './spelling/spelling-handlers.ts';

/** What the app needs of the world around it. Nothing in here knows Electron, so that tests compose the real app. */
interface World {
  readonly clock: Clock;
  readonly log: Logger;
  readonly codec: ImageCodec;
  readonly dialogs: Dialogs;
  readonly notices: Notices;
  readonly sendEvent: SendEvent;
  readonly openExternal: (url: string) => Promise<void>;
  /** Shows a file or folder in the system's file manager. */
  readonly reveal: (path: string) => Promise<void>;
  /** Opens a file in its program; answers what went wrong, or ''. */
  readonly openPath: (path: string) => Promise<string>;
  /** A new folder for copies that others look at, which is gone after this run. */
  readonly makeFolder: () => Promise<string>;
  /** The app's own folder: settings.json, and text that a newsroom's folder couldn't take. */
  readonly settingsFolder: string;
  readonly sample: SampleLibrary;
  /** BCP 47 tags, the preferred first. */
  readonly systemLanguages: readonly string[];
}

export interface Composition {
  /** Of menus, dialogs and the window, for as long as the app runs. */
  readonly language: InterfaceLanguage;
  readonly settings: SettingsStore;
  readonly recents: RecentLibraries;
  readonly onRecents: Listen<readonly RecentLibrary[]>;
  readonly session: Session;
  readonly handlers: Handlers<ChannelName>;
}

/** Builds every service of the app by hand, in the order in which they need each other. */
export function compose(world: World): Composition {
  const { clock, log, codec, dialogs, notices, sendEvent, sample, makeFolder } = world;

  const settings = createSettingsStore({ folder: world.settingsFolder, clock, log, notices });
  const language = interfaceLanguage(settings.get().settings.language, world.systemLanguages);
  speak(language);
  const storedRecents = createRecents(settings, clock, log);
  const recentsChanged = createSignal<readonly RecentLibrary[]>();
  const recents: RecentLibraries = {
    list: storedRecents.list,
    add: async (library) => {
      await storedRecents.add(library);
      recentsChanged.emit(storedRecents.list());
    },
  };

  const ports = {
    clock,
    log,
    codec,
    program: messages.appName,
    by: () => settings.get().settings.profile.name,
    dataFolder: world.settingsFolder,
    isQuick: true,
  };
  const session = createSession({
    openNewsroom: (path) => openNewsroom(path, ports),
    createNewsroom: (wanted) => createNewsroom(wanted, ports),
  });
  session.onChanged((state) => sendEvent('library.changed', state));
  session.onNewsroom((newsroom) => newsroom && tellChanges(newsroom, sendEvent));
  session.onNewsroom((newsroom) => {
    const missing = newsroom?.indexing.missing ?? null;
    if (missing !== null) notices.add('warning', messages.headlinesOnly(missing));
  });

  const schedule = composeSchedule({ session, settings, sendEvent, clock, log });
  const spelling = composeSpelling(world.settingsFolder, log);

  const { newsroom } = session;
  const { chooseLibrary, chooseFolder } = messages.dialogs;
  const handlers: Handlers<ChannelName> = {
    ...appHandlers({ notices, open: world.openExternal }),
    ...settingsHandlers({ settings }),
    ...libraryHandlers({ session, dialogs, recents, sample, titles: { chooseLibrary, chooseFolder } }),
    ...articlesHandlers({ newsroom, person: () => settings.get().settings.profile }),
    ...authorsHandlers({ newsroom }),
    ...careHandlers({
      session,
      dialogs,
      recents,
      clock,
      sendEvent,
      calmly,
      program: messages.appName,
      words: messages.dialogs,
    }),
    ...exchangeHandlers({
      newsroom,
      dialogs,
      person: () => settings.get().settings.profile,
      words: messages.dialogs,
    }),
    ...exportHandlers({
      newsroom,
      chooseFolder: () => dialogs.chooseFolder(messages.dialogs.chooseExport),
      clock,
      sendEvent,
    }),
    ...commentHandlers({
      newsroom,
      chooseFile: () =>
        dialogs.chooseFile(messages.dialogs.chooseComments, {
          name: messages.dialogs.comments,
          extensions: ['json', 'csv'],
        }),
      person: () => settings.get().settings.profile,
    }),
    ...historyHandlers({ newsroom }),
    ...importHandlers({ newsroom, dialogs, clock, sendEvent, makeFolder }),
    ...linksHandlers({ newsroom }),
    ...mediaHandlers({ newsroom, dialogs, open: world.openPath, makeFolder, fetcher: createPictureFetcher }),
    ...piecesHandlers({ newsroom }),
    ...previewHandlers({ newsroom }),
    ...publishHandlers({
      newsroom,
      chooseFolder: () => dialogs.chooseFolder(messages.dialogs.choosePublishFolder),
      chooseZip: () => dialogs.chooseNewFile(messages.dialogs.choosePublishZip, 'site.zip'),
      person: () => settings.get().settings.profile,
      schedule,
      reveal: world.reveal,
      sendEvent,
    }),
    ...spellingHandlers({ newsroom, spelling, dialogs, words: messages.dialogs }),
    ...reviewHandlers({ newsroom, person: () => settings.get().settings.profile }),
    ...siteHandlers({
      newsroom,
      dialogs,
      words: messages.dialogs,
      clock,
      reveal: world.reveal,
      sendEvent,
    }),
  };
  return { language, settings, recents, onRecents: recentsChanged.listen, session, handlers };
}

/** A closed newsroom changes no more, so nothing has to be taken back when the next one is opened. */
function tellChanges(
  { articles, authors, media, publish, indexing, review, suggestions, comments }: Newsroom,
  sendEvent: SendEvent,
): void {
  publish.onPublished(({ id }) => sendEvent('publish.published', { receipt: id }));
  indexing.onProgress((progress) => sendEvent('articles.indexing', progress));
  articles.onChanged((ids) => sendEvent('articles.changed', { ids: [...ids] }));
  articles.onSaved((state) => sendEvent('articles.saved', state));
  articles.onReplaced((replaced) => sendEvent('articles.replaced', replaced));
  review.onChanged((id) => sendEvent('review.changed', { id }));
  suggestions.onChanged((id) => sendEvent('suggestions.changed', { id }));
  authors.onChanged((slug) => sendEvent('authors.changed', { slug }));
  media.onChanged((id) => sendEvent('media.changed', { id }));
  comments.onChanged((id) => sendEvent('comments.changed', { id }));
}
