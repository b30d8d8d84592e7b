import type { Handlers, SendEvent } from '#shared/ipc/handlers.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import type { BuildProgress } from '#shared/site/build-report.ts';
import { calmly } from './calm-progress.ts';
import type { SiteService } from './site-service.ts';

export interface SiteContext {
  /** Throws ExpectedError `no-library` when none is open. */
  readonly newsroom: () => { readonly site: SiteService };
  readonly chooseFolder: () => Promise<string | null>;
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
  | 'site.themes';

export function siteHandlers(context: SiteContext): Handlers<SiteChannel> {
  let running: AbortController | null = null;
  let lastOut: string | null = null;
  return {
    'site.chooseOut': () => context.chooseFolder(),
    'site.check': async () => [...(await context.newsroom().site.check())],
    'site.themes': async () => [...(await context.newsroom().site.themes())],
    'site.build': async ({ out }) => {
      const { site } = context.newsroom();
      const controller = new AbortController();
      running ??= controller;
      const onProgress = calmly<BuildProgress>((progress) => context.sendEvent('site.progress', progress));
      try {
        const report = await site.build({ out, onProgress, signal: controller.signal });
        if (report.ok) lastOut = report.out;
        return report;
      } finally {
        if (running === controller) running = null;
      }
    },
    'site.cancel': async () => {
      running?.abort();
      return null;
    },
    'site.reveal': async () => {
      if (lastOut === null) {
        throw new ExpectedError(
          'no-build',
          'Nothing was built since Galley was opened: build the site first.',
        );
      }
      await context.reveal(lastOut);
      return null;
    },
  };
}
