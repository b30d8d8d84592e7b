import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExportFormat } from '#shared/export/export-format.ts';
import type { ExportLoss } from '#shared/export/export-loss.ts';
import type { ExportPlan } from '#shared/export/export-plan.ts';
import { findLosses } from '#shared/export/find-losses.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { findTargets } from './article-targets.ts';
import { assertFree, type Destination } from './destination.ts';
import { exportArticles } from './export-articles.ts';
import type { ExportOptions } from './export-options.ts';
import type { ExportParts } from './export-service.ts';

/**
 * What an export would do, found by doing it without writing: the sizes are those of the files that it would make. Pictures
 * that it makes stay in the library's cache, so that the export itself has them. With a folder, what is in its way is said too.
 */
export async function planExport(
  parts: ExportParts,
  ids: readonly ArticleId[],
  format: ExportFormat,
  options: ExportOptions & { readonly folder?: string | null },
): Promise<ExportPlan> {
  const { folder = null, ...how } = options;
  const measured = new Map<string, number>();
  const pictures = new Map<string, number>();
  const destination: Destination = {
    write: async (name, chunks, signal) => {
      if (folder !== null) await assertFree(join(folder, name));
      let bytes = 0;
      for await (const chunk of chunks) {
        bytes += Buffer.byteLength(chunk);
        if (signal?.aborted === true) return null;
      }
      if (bytes > 0) measured.set(name, bytes);
      return bytes === 0 ? null : name;
    },
    savePictures: async (all) => {
      for (const { path, file } of all) pictures.set(path, (await stat(file)).size);
    },
  };
  const report = await exportArticles(parts, ids, format, destination, { ...how, throwsAlone: false });
  const articles: ExportPlan['articles'] = [];
  for (const one of report.articles) {
    articles.push({
      ...one,
      losses: one.file === null ? [] : [...(await lossesOf(parts, one.article, format))],
    });
  }
  return {
    files: [...measured].map(([name, bytes]) => ({ name, bytes })),
    pictures: { count: pictures.size, bytes: [...pictures.values()].reduce((sum, size) => sum + size, 0) },
    articles,
    isCancelled: report.isCancelled,
  };
}

async function lossesOf(
  parts: ExportParts,
  id: ArticleId,
  format: ExportFormat,
): Promise<readonly ExportLoss[]> {
  const article = await parts.articles.read(id);
  if (article === undefined) return [];
  const [{ comments }, proposal] = [await parts.review.get(id), await parts.suggestions.get(id)];
  const target = await findTargets(parts, [article.body]);
  const isPublic = (other: ArticleId): boolean => target(other) !== undefined;
  return findLosses({ article, comments, proposal, isPublic }, format);
}
