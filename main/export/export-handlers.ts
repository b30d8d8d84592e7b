import type { Handlers } from '#shared/ipc/handlers.ts';
import { createExportService, type ExportParts } from './export-service.ts';
import { saveExport } from './save-export.ts';

export interface ExportContext {
  /** Throws ExpectedError `no-library` when none is open. */
  readonly newsroom: () => ExportParts;
  readonly chooseFolder: () => Promise<string | null>;
}

export function exportHandlers({ newsroom, chooseFolder }: ExportContext): Handlers<'export.article'> {
  return {
    'export.article': async ({ id, format, asDraft }) => {
      const exported = await createExportService(newsroom()).exportArticle(id, format, { asDraft });
      const folder = await chooseFolder();
      return folder === null ? null : saveExport(folder, exported);
    },
  };
}
