import type { ArticleSummary } from '#shared/articles/article-query.ts';
import { type ExportFormat, exportExtensions, isTogether } from '#shared/export/export-format.ts';
import type { ExportedOne, ExportReport } from '#shared/export/export-report.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import type { Clock } from '../platform/clock.ts';
import { createExportService, type ExportedArticle, type ExportParts } from './export-service.ts';
import { exportTogether } from './export-together.ts';
import { saveExport } from './save-export.ts';

export interface ExportOptions {
  readonly clock: Clock;
  readonly asDraft?: boolean;
  readonly signal?: AbortSignal;
  /** How many articles have been looked at. */
  readonly onProgress?: (done: number, total: number) => void;
}

export type Outcome = (id: ArticleId, file: string | null, problem: string | null) => ExportedOne;

/**
 * Writes articles into a folder in one of the forms. An article that can't leave is in the report with the reason, and the
 * others still do; where it is the only one, its ExpectedError is thrown. ExpectedError `export-exists`, `export-failed`.
 */
export async function exportArticles(
  parts: ExportParts,
  ids: readonly ArticleId[],
  format: ExportFormat,
  folder: string,
  options: ExportOptions,
): Promise<ExportReport> {
  const known = new Map(parts.articles.allSummaries().map((summary) => [summary.id, summary]));
  const outcome = outcomes(known);
  if (isTogether(format)) return exportTogether(parts, ids, format, folder, options, outcome);
  const service = createExportService(parts);
  const names = new Set<string>();
  const articles: ExportedOne[] = [];
  for (const [index, id] of ids.entries()) {
    options.onProgress?.(index, ids.length);
    if (options.signal?.aborted === true) break;
    try {
      const exported = withFreeName(await service.exportArticle(id, format, options), format, names);
      articles.push(outcome(id, await saveExport(folder, exported), null));
    } catch (error) {
      if (!(error instanceof ExpectedError) || ids.length === 1) throw error;
      articles.push(outcome(id, null, error.message));
    }
  }
  options.onProgress?.(ids.length, ids.length);
  const files = articles.flatMap(({ file }) => file ?? []);
  const path = files.length === 1 ? (files[0] ?? null) : files.length === 0 ? null : folder;
  return { path, articles, isCancelled: options.signal?.aborted === true };
}

function outcomes(known: ReadonlyMap<ArticleId, ArticleSummary>): Outcome {
  return (article, file, problem) => ({
    article,
    headline: known.get(article)?.headline ?? '',
    file,
    problem,
  });
}

/** Two articles of one name go side by side; what was there before stays refused. */
function withFreeName(exported: ExportedArticle, format: ExportFormat, taken: Set<string>): ExportedArticle {
  const ending = `.${exportExtensions[format]}`;
  const stem = exported.fileName.slice(0, -ending.length);
  let fileName = exported.fileName;
  for (let number = 2; taken.has(fileName); number += 1) fileName = `${stem}-${number}${ending}`;
  taken.add(fileName);
  return { ...exported, fileName };
}
