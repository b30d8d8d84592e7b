import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { isArticleFile } from '#shared/articles/article-files.ts';
import type { Handlers, SendEvent } from '#shared/ipc/handlers.ts';
import type { FileImport, ImportReport } from '#shared/ipc/import.contract.ts';
import { messages } from '../messages/en.ts';
import type { Clock } from '../platform/clock.ts';
import type { Dialogs } from '../platform/dialogs.ts';
import { createImportService } from './import-service.ts';
import type { ImportParts } from './take-article.ts';

export interface ImportContext {
  /** Throws ExpectedError `no-library` when none is open. */
  readonly newsroom: () => Omit<ImportParts, 'clock'>;
  readonly dialogs: Dialogs;
  readonly clock: Clock;
  readonly sendEvent: SendEvent;
}

interface DroppedFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

export function importHandlers(
  context: ImportContext,
): Handlers<'import.chooseFiles' | 'import.chooseFolder' | 'import.files' | 'import.cancel'> {
  const running = new Set<AbortController>();

  /** As drafts: whoever imports in the window looks at the article before readers do. */
  async function importAll(files: readonly string[]): Promise<ImportReport> {
    const service = createImportService({ ...context.newsroom(), clock: context.clock });
    const controller = new AbortController();
    running.add(controller);
    try {
      const reports: FileImport[] = [];
      context.sendEvent('import.progress', { done: 0, headline: '' });
      for (const file of files) {
        for await (const report of service.imports(file, { status: 'draft', media: null })) {
          reports.push(report);
          context.sendEvent('import.progress', { done: reports.length, headline: report.headline ?? '' });
          if (controller.signal.aborted) return { files: reports, isCancelled: true };
        }
      }
      return { files: reports, isCancelled: false };
    } finally {
      running.delete(controller);
    }
  }

  return {
    'import.chooseFiles': async () => {
      const files = await context.dialogs.chooseArticles();
      return files.length === 0 ? null : importAll(files);
    },
    'import.chooseFolder': async () => {
      const folder = await context.dialogs.chooseFolder(messages.dialogs.chooseSite);
      return folder === null ? null : importAll([folder]);
    },
    'import.files': ({ files }) => importDropped(importAll, files),
    'import.cancel': async () => {
      for (const controller of running) controller.abort();
      return null;
    },
  };
}

/** A window says no paths: the files lie side by side for the moment, as their articles name them. */
async function importDropped(
  importAll: (files: readonly string[]) => Promise<ImportReport>,
  files: readonly DroppedFile[],
): Promise<ImportReport> {
  const folder = await mkdtemp(join(tmpdir(), 'galley-import-'));
  try {
    const paths: string[] = [];
    for (const { fileName, bytes } of files) {
      const path = join(folder, basename(fileName));
      await writeFile(path, bytes);
      if (isArticleFile(fileName)) paths.push(path);
    }
    const report = await importAll(paths);
    const shown = (text: string): string => text.replaceAll(join(folder, '/'), '');
    const shownFiles = report.files.map((one) => ({
      ...one,
      file: shown(one.file),
      problems: one.problems.map(shown),
    }));
    return { ...report, files: shownFiles };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
