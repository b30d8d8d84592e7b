import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { isArticleFile } from '#shared/articles/article-files.ts';
import type { Handlers } from '#shared/ipc/handlers.ts';
import type { FileImport } from '#shared/ipc/import.contract.ts';
import type { Clock } from '../platform/clock.ts';
import type { Dialogs } from '../platform/dialogs.ts';
import { createImportService } from './import-service.ts';
import type { ImportParts } from './take-article.ts';

export interface ImportContext {
  /** Throws ExpectedError `no-library` when none is open. */
  readonly newsroom: () => Omit<ImportParts, 'clock'>;
  readonly dialogs: Dialogs;
  readonly clock: Clock;
}

interface DroppedFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

export function importHandlers(context: ImportContext): Handlers<'import.chooseFiles' | 'import.files'> {
  return {
    'import.chooseFiles': async () => {
      const files = await context.dialogs.chooseArticles();
      return files.length === 0 ? null : importAll(context, files);
    },
    'import.files': ({ files }) => importDropped(context, files),
  };
}

/** As drafts: whoever imports in the window looks at the article before readers do. */
async function importAll(
  { newsroom, clock }: ImportContext,
  files: readonly string[],
): Promise<FileImport[]> {
  const service = createImportService({ ...newsroom(), clock });
  const reports: FileImport[] = [];
  for (const file of files) {
    for await (const report of service.imports(file, { status: 'draft', media: null })) reports.push(report);
  }
  return reports;
}

/** A window says no paths: the files lie side by side for the moment, as their articles name them. */
async function importDropped(context: ImportContext, files: readonly DroppedFile[]): Promise<FileImport[]> {
  const folder = await mkdtemp(join(tmpdir(), 'galley-import-'));
  try {
    const paths: string[] = [];
    for (const { fileName, bytes } of files) {
      const path = join(folder, basename(fileName));
      await writeFile(path, bytes);
      if (isArticleFile(fileName)) paths.push(path);
    }
    const reports = await importAll(context, paths);
    const shown = (text: string): string => text.replaceAll(join(folder, '/'), '');
    return reports.map((report) => ({
      ...report,
      file: shown(report.file),
      problems: report.problems.map(shown),
    }));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
