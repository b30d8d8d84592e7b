import type { Article } from '#shared/articles/article.schema.ts';
import type { ArticleSummary } from '#shared/articles/article-query.ts';

export function summaryOf(article: Article): ArticleSummary {
  return {
    id: article.id,
    kind: article.kind,
    headline: article.headline,
    language: article.language,
    slug: article.slug,
    standfirst: article.standfirst,
    section: article.section,
    tags: article.tags,
    authors: [...new Set(article.byline.map((entry) => entry.author))],
    status: article.status,
    updatedAt: article.updatedAt,
    publishedAt: article.publication?.at ?? null,
    trashed: article.trashedAt !== null,
  };
}
