import { dirname } from 'node:path';
import type { ArticleSummary } from '#shared/articles/article-query.ts';
import { type ExportFormat, exportExtensions, isTogether } from '#shared/export/export-format.ts';
import type { ExportedOne, ExportReport } from '#shared/export/export-report.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import type { Destination } from './destination.ts';
import { type ExportOptions, isAlone, type Outcome } from './export-options.ts';
import { createExportService, type ExportedArticle, type ExportParts } from './export-service.ts';
import { exportTogether } from './export-together.ts';
import { saveExport } from './save-export.ts';

/**
 * Brings articles to a destination in one of the forms. An article that can't leave is in the report with the reason, and the
 * others still do; where it is the only one, its ExpectedError is thrown. ExpectedError `export-exists`, `export-failed`.
 */
export async function exportArticles(
  parts: ExportParts,
  ids: readonly ArticleId[],
  format: ExportFormat,
  destination: Destination,
  options: ExportOptions,
): Promise<ExportReport> {
  const known = new Map(parts.articles.allSummaries().map((summary) => [summary.id, summary]));
  const outcome = outcomes(known);
  if (isTogether(format)) return exportTogether(parts, ids, format, destination, options, outcome);
  const service = createExportService(parts);
  const names = new Set<string>();
  const articles: ExportedOne[] = [];
  for (const [index, id] of ids.entries()) {
    options.onProgress?.(index, ids.length);
    if (options.signal?.aborted === true) break;
    try {
      const exported = withFreeName(await service.exportArticle(id, format, options), format, names);
      articles.push(outcome(id, await saveExport(destination, exported), null));
    } catch (error) {
      if (!(error instanceof ExpectedError) || isAlone(ids, options)) throw error;
      articles.push(outcome(id, null, error.message));
    }
  }
  options.onProgress?.(ids.length, ids.length);
  const files = articles.flatMap(({ file }) => file ?? []);
  const [first = null] = files;
  const path = files.length > 1 ? dirname(first ?? '') : first;
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
