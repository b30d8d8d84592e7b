import type { LinkedArticle } from '#shared/body/render-context.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import type { PageContext } from './page-context.ts';

/** As .article-card-picture in theme/article-card.css shows it on a screen with two pixels to a CSS pixel. */
const widest = 320;

/** Another article as this page's text leads to it; `undefined` where this site doesn't have it. */
export function linkedArticle(
  { model, language, direction, cutPicture }: PageContext,
  id: ArticleId,
  addressOf: (path: string) => string,
): LinkedArticle | undefined {
  const entry = model.byId.get(id);
  if (entry === undefined) return undefined;
  const { article, section } = entry;
  return {
    address: addressOf(entry.path),
    headline: article.headline,
    standfirst: article.standfirst,
    section: section?.name ?? '',
    language: entry.language === language ? null : entry.language,
    direction: entry.direction === direction ? null : entry.direction,
    picture: () => (article.hero === null ? undefined : cutPicture(article.hero, '3x2', widest)),
  };
}
