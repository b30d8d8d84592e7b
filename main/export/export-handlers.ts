import type { Handlers, SendEvent } from '#shared/ipc/handlers.ts';
import type { Clock } from '../platform/clock.ts';
import { exportArticles } from './export-articles.ts';
import type { ExportParts } from './export-service.ts';

export interface ExportContext {
  /** Throws ExpectedError `no-library` when none is open. */
  readonly newsroom: () => ExportParts;
  readonly chooseFolder: () => Promise<string | null>;
  readonly clock: Clock;
  readonly sendEvent: SendEvent;
}

export function exportHandlers(
  context: ExportContext,
): Handlers<'export.articles' | 'export.cancel' | 'export.copy'> {
  const { newsroom, chooseFolder, clock, sendEvent } = context;
  const running = new Set<AbortController>();
  return {
    'export.articles': async ({ ids, format, asDraft }) => {
      const parts = newsroom();
      const folder = await chooseFolder();
      if (folder === null) return null;
      const controller = new AbortController();
      running.add(controller);
      try {
        return await exportArticles(parts, ids, format, folder, {
          asDraft,
          clock,
          signal: controller.signal,
          onProgress: (done, total) => sendEvent('export.progress', { done, total }),
        });
      } finally {
        running.delete(controller);
      }
    },
    'export.copy': async ({ id, form, asDraft }) => {
      const { copyArticle } = await import('./copy/copy-article.ts');
      return copyArticle(newsroom(), id, form, asDraft);
    },
    'export.cancel': async () => {
      for (const controller of running) controller.abort();
      return null;
    },
  };
}
