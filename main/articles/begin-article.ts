import type { Article } from '#shared/articles/article.schema.ts';
import type { Slug } from '#shared/library/ids.ts';
import type { Template } from '#shared/library/piece.schema.ts';
import type { ArticleService } from './article-service-parts.ts';

interface Beginnings {
  readonly articles: Pick<ArticleService, 'create'>;
  readonly templates: { readonly get: (slug: Slug) => Promise<Pick<Template, 'content'>> };
}

/**
 * A new article, with the fields and text of a template or from nothing. A headline that is given stands before the template's.
 * ExpectedError `piece-unknown`.
 */
export async function beginArticle(
  { articles, templates }: Beginnings,
  { headline, template }: { readonly headline: string; readonly template?: Slug | undefined },
): Promise<Article> {
  if (template === undefined) return articles.create({ headline });
  const { content } = await templates.get(template);
  return articles.create({ ...content, headline: headline || content.headline });
}
