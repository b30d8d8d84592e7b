import type { Payload } from '#shared/ipc/contract.ts';
import type { Handlers, SendEvent } from '#shared/ipc/handlers.ts';
import { calmly } from '../platform/calm-progress.ts';
import { type Cancellable, createCancellable } from '../platform/cancellable.ts';
import type { Clock } from '../platform/clock.ts';
import { folderDestination } from './destination.ts';
import { exportArticles } from './export-articles.ts';
import type { ExportOptions } from './export-options.ts';
import type { ExportParts } from './export-service.ts';
import { planExport } from './plan-export.ts';

interface ExportContext {
  /** Throws ExpectedError `no-library` when none is open. */
  readonly newsroom: () => ExportParts;
  readonly chooseFolder: () => Promise<string | null>;
  readonly clock: Clock;
  readonly sendEvent: SendEvent;
}

export function exportHandlers(
  context: ExportContext,
): Handlers<'export.articles' | 'export.plan' | 'export.cancel' | 'export.copy'> {
  const { newsroom, chooseFolder, clock, sendEvent } = context;
  const writing = createCancellable('beside');
  const planning = createCancellable('instead');

  function run<Value>(where: Cancellable, work: (options: ExportOptions) => Promise<Value>): Promise<Value> {
    const isPlanning = where === planning;
    const send = calmly<Payload<'export.progress'>>((progress) => sendEvent('export.progress', progress));
    const onProgress = (done: number, total: number): void => send({ isPlanning, done, total });
    return where.run((signal) => work({ clock, signal, onProgress }));
  }

  return {
    'export.articles': async ({ ids, format, asDraft }) => {
      const parts = newsroom();
      const folder = await chooseFolder();
      if (folder === null) return null;
      planning.cancel();
      return run(writing, (options) =>
        exportArticles(parts, ids, format, folderDestination(folder), { ...options, asDraft }),
      );
    },
    'export.plan': ({ ids, format, asDraft }) =>
      run(planning, async (options) => planExport(newsroom(), ids, format, { ...options, asDraft })),
    'export.copy': async ({ id, form, asDraft }) => {
      const { copyArticle } = await import('./copy/copy-article.ts');
      return copyArticle(newsroom(), id, form, asDraft);
    },
    'export.cancel': async () => {
      writing.cancel();
      planning.cancel();
      return null;
    },
  };
}
