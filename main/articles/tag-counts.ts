import type { ArticleSummary } from '#shared/articles/article-query.ts';

export interface TagCount {
  readonly tag: string;
  readonly count: number;
}

/** The tags of articles outside the trash: most used first, then by letter. */
export function countTags(articles: readonly ArticleSummary[]): readonly TagCount[] {
  const counts = new Map<string, number>();
  for (const article of articles) {
    if (article.trashed) continue;
    for (const tag of new Set(article.tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return [...counts]
    .map(([tag, count]) => ({ tag, count }))
    .toSorted((a, b) => b.count - a.count || a.tag.localeCompare(b.tag));
}
