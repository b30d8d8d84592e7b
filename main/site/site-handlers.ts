import type { Handlers, SendEvent } from '#shared/ipc/handlers.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import { phrase } from '#shared/messages/phrase.ts';
import type { BuildProgress } from '#shared/site/build-report.ts';
import { calmly } from '../platform/calm-progress.ts';
import { createCancellable } from '../platform/cancellable.ts';
import type { Clock } from '../platform/clock.ts';
import type { Dialogs } from '../platform/dialogs.ts';
import type { SiteService } from './site-service.ts';
import { addTheme, putThemeBack, removeTheme, type ThemedLibrary } from './themes/theme-shelf.ts';

/** The titles of the system's dialogs. */
interface DialogWords {
  readonly chooseOut: string;
  readonly chooseTheme: string;
  readonly themes: string;
}

interface SiteContext {
  /** Throws ExpectedError `no-library` when none is open. */
  readonly newsroom: () => { readonly site: SiteService } & ThemedLibrary;
  readonly dialogs: Pick<Dialogs, 'chooseFile' | 'chooseFolder'>;
  readonly words: DialogWords;
  readonly clock: Clock;
  /** Shows a folder in the system's file manager. */
  readonly reveal: (path: string) => Promise<void>;
  readonly sendEvent: SendEvent;
}

type SiteChannel =
  | 'site.chooseOut'
  | 'site.build'
  | 'site.cancel'
  | 'site.check'
  | 'site.reveal'
  | 'site.themes'
  | 'site.addTheme'
  | 'site.removeTheme'
  | 'site.putThemeBack';

export function siteHandlers(context: SiteContext): Handlers<SiteChannel> {
  const { dialogs, words, clock } = context;
  const running = createCancellable('beside');
  let lastOut: string | null = null;
  return {
    'site.chooseOut': () => dialogs.chooseFolder(words.chooseOut),
    'site.check': async () => [...(await context.newsroom().site.check())],
    'site.themes': async () => [...(await context.newsroom().site.themes())],
    'site.addTheme': async ({ from }) => {
      const source =
        from === 'folder'
          ? await dialogs.chooseFolder(words.chooseTheme)
          : await dialogs.chooseFile(words.chooseTheme, { name: words.themes, extensions: ['zip'] });
      return source === null ? null : addTheme(context.newsroom(), source, clock);
    },
    'site.removeTheme': ({ name }) => removeTheme(context.newsroom(), name, clock),
    'site.putThemeBack': async ({ name, aside }) => {
      await putThemeBack(context.newsroom(), name, aside);
      return null;
    },
    'site.build': async ({ out, dryRun }) => {
      const { site } = context.newsroom();
      const onProgress = calmly<BuildProgress>((progress) => context.sendEvent('site.progress', progress));
      const report = await running.run((signal) => site.build({ out, dryRun, onProgress, signal }));
      if (report.ok && !dryRun) lastOut = report.out;
      return report;
    },
    'site.cancel': async () => {
      running.cancel();
      return null;
    },
    'site.reveal': async () => {
      if (lastOut === null) {
        throw new ExpectedError(
          'no-build',
          phrase`Nothing was built since Galley was opened: build the site first.`,
        );
      }
      await context.reveal(lastOut);
      return null;
    },
  };
}
