import type { Payload } from '#shared/ipc/contract.ts';
import type { Handlers, SendEvent } from '#shared/ipc/handlers.ts';
import type { FileImport, ImportPlan } from '#shared/ipc/import.contract.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { messages } from '../messages/index.ts';
import { calmly } from '../platform/calm-progress.ts';
import { createCancellable } from '../platform/cancellable.ts';
import type { Clock } from '../platform/clock.ts';
import type { Dialogs } from '../platform/dialogs.ts';
import { layDown, placeOf } from './dropped-files.ts';
import { createImportService, type ImportService, tryImport } from './import-service.ts';
import { askNetwork } from './network/ask-network.ts';
import { createPlannedImports, type ImportSource } from './planned-imports.ts';
import type { RehearsedParts } from './rehearsal.ts';
import type { ImportParts } from './take-article.ts';

interface ImportContext {
  /** Throws ExpectedError `no-library` when none is open. */
  readonly newsroom: () => Newsroom;
  readonly dialogs: Dialogs;
  readonly clock: Clock;
  readonly sendEvent: SendEvent;
  /** A new folder for what was dropped; what is neither taken nor given up there is gone after this run. */
  readonly makeFolder: () => Promise<string>;
}

type Newsroom = Omit<ImportParts & RehearsedParts, 'clock'>;

interface Taking {
  /** `null`: it is only tried. */
  readonly total: number | null;
  readonly fetchPictures: boolean;
  readonly site: string | null;
  /** The known articles that are to say what their source says now. */
  readonly updates: readonly ArticleId[];
}

const asksNobody = { fetchPictures: false, site: null, updates: [] } as const;

/** First what an import would do, then, if somebody wants it, the import. */
export function importHandlers(
  context: ImportContext,
): Handlers<
  | 'import.chooseFiles'
  | 'import.chooseFolder'
  | 'import.dropped'
  | 'import.files'
  | 'import.take'
  | 'import.forget'
  | 'import.cancel'
> {
  const running = createCancellable('beside');
  const plans = createPlannedImports();

  /** As drafts: whoever imports in the window looks at the article before readers do. */
  async function goThrough(
    imports: ImportService['imports'],
    { paths, shown }: ImportSource,
    { total, fetchPictures, site, updates, signal }: Taking & { readonly signal: AbortSignal },
  ): Promise<{ readonly files: FileImport[]; readonly isCancelled: boolean }> {
    const about = { isPlanning: total === null, total };
    const files: FileImport[] = [];
    const send = calmly<Payload<'import.progress'>>((progress) =>
      context.sendEvent('import.progress', progress),
    );
    const say = (headline: string): void => send({ ...about, done: files.length, headline });
    const network = fetchPictures ? askNetwork({ signal, site, say }) : undefined;
    const wanted = new Set(updates);
    const options = {
      status: 'draft',
      media: null,
      network,
      updates: (id: ArticleId) => wanted.has(id),
    } as const;
    say('');
    for (const path of paths) {
      for await (const report of imports(path, options)) {
        files.push({ ...report, file: shown(report.file), problems: report.problems.map(shown) });
        say(report.headline ?? '');
        if (signal.aborted) return { files, isCancelled: true };
        if (report.isEnd) return { files, isCancelled: false };
      }
    }
    return { files, isCancelled: false };
  }

  async function plan(wanted: ImportSource): Promise<ImportPlan | null> {
    try {
      const newsroom = context.newsroom();
      const { imports, news } = tryImport({ ...newsroom, clock: context.clock });
      const { files, isCancelled } = await running.run((signal) =>
        goThrough(imports, wanted, { total: null, ...asksNobody, signal }),
      );
      if (!isCancelled) {
        const id = await plans.keep({ ...wanted, total: files.length, newsroom });
        return { id, files, news: news() };
      }
    } catch (error) {
      await wanted.tidy();
      throw error;
    }
    await wanted.tidy();
    return null;
  }

  const planOf = (paths: readonly string[]): Promise<ImportPlan | null> =>
    plan({ paths, shown: (text) => text, tidy: async () => {} });

  return {
    'import.chooseFiles': async () => {
      const files = await context.dialogs.chooseArticles();
      return files.length === 0 ? null : planOf(files);
    },
    'import.chooseFolder': async () => {
      const folder = await context.dialogs.chooseFolder(messages.dialogs.chooseSite);
      return folder === null ? null : planOf([folder]);
    },
    'import.dropped': async (paths) => plan(await placeOf(paths)),
    'import.files': async ({ files }) => plan(await layDown(files, await context.makeFolder())),
    'import.take': async ({ id, ...fetching }) => {
      const newsroom = context.newsroom();
      const wanted = plans.get(id, newsroom);
      const service = createImportService({ ...newsroom, clock: context.clock });
      try {
        const { total } = wanted;
        return await running.run((signal) =>
          goThrough(service.imports, wanted, { total, ...fetching, signal }),
        );
      } finally {
        await plans.forget(id);
      }
    },
    'import.forget': async ({ id }) => {
      await plans.forget(id);
      return null;
    },
    'import.cancel': async () => {
      running.cancel();
      return null;
    },
  };
}
