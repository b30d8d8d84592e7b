import type { Newsroom } from '#main/compose-newsroom.ts';
import { folderDestination } from '#main/export/destination.ts';
import { exportArticles } from '#main/export/export-articles.ts';
import type { ExportOptions } from '#main/export/export-options.ts';
import { systemClock } from '#main/platform/clock.ts';
import type { Article } from '#shared/articles/article.schema.ts';
import type { ExportFormat } from '#shared/export/export-format.ts';
import type { ExportReport } from '#shared/export/export-report.ts';
import { newsroomWithArticle } from '../../helpers/full-article.ts';
import { outline } from '../../shared/body/from-html/outline.ts';

export async function twoArticles(): Promise<{
  readonly newsroom: Newsroom;
  readonly articles: readonly Article[];
}> {
  const { newsroom, article } = await newsroomWithArticle();
  const { headline, section, hero, byline, body } = article;
  const draft = await newsroom.articles.create({ headline, section, hero, byline, body, slug: 'second' });
  return { newsroom, articles: [article, draft] };
}

export function exported(
  newsroom: Newsroom,
  articles: readonly Article[],
  format: ExportFormat,
  folder: string,
  options: Partial<ExportOptions> = {},
): Promise<ExportReport> {
  const ids = articles.map(({ id }) => id);
  return exportArticles(newsroom, ids, format, folderDestination(folder), { clock: systemClock, ...options });
}

export const lines = ({ body }: Article): readonly string[] =>
  outline(body.root.children as object[]).map((line) => line.replace(/^figure \w+/, 'figure'));
