import { checkOpenArticle } from '#shared/articles/check-open-article.ts';
import { findArticles } from '#shared/body/find-references.ts';
import { migrateBody } from '#shared/body/migrate-body.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import type { LibraryConfig } from '#shared/library/library.schema.ts';
import { isBlocking, type Problem } from '#shared/library/problem.ts';
import type { LibrarySnapshot } from '#shared/library/snapshot.ts';
import type { ArticleService } from './articles/article-service-parts.ts';
import type { LinkedArticles } from './articles/linked-articles.ts';
import { neighbourOf } from './articles/neighbour-of.ts';
import type { Clock } from './platform/clock.ts';
import { readReviewStates } from './review/review-states.ts';
import type { SuggestionsService } from './review/suggestions-service.ts';
import type { AddressKeeper } from './site/address-book.ts';

interface CheckParts {
  readonly folder: { readonly path: string; readonly config: LibraryConfig };
  readonly articles: Pick<ArticleService, 'get' | 'allSummaries'>;
  readonly authors: () => LibrarySnapshot['authors'];
  readonly media: () => LibrarySnapshot['media'];
  readonly linked: Pick<LinkedArticles, 'reviews'>;
  readonly suggestions: Pick<SuggestionsService, 'get'>;
  readonly addresses: Pick<AddressKeeper, 'read'>;
  readonly clock: Clock;
}

/**
 * Says what is to be put right in an article before readers get it. ExpectedError `article-unknown`. While somebody types this is
 * asked at each pause: of the other articles it takes what the list knows.
 */
export function createArticleCheck(parts: CheckParts): (id: ArticleId) => Promise<readonly Problem[]> {
  const { folder, articles, authors, media, linked, suggestions, addresses, clock } = parts;
  return async (id) => {
    const { article, problems } = await articles.get(id);
    const own = await readReviewStates(folder.path, [article], async () => article);
    const ids = findArticles(migrateBody(article.body).body).map((reference) => reference.article);
    const library = {
      config: folder.config,
      authors: authors(),
      articles: articles.allSummaries().map(neighbourOf),
      media: media(),
      reviews: new Map([...(await linked.reviews(ids)), ...own.states]),
      addresses: (await addresses.read()).articles,
    };
    const open = await suggestions.get(id).catch(() => null);
    const found = checkOpenArticle(article, library, clock.now(), open?.proposed ?? null);
    return found.some(isBlocking) ? found : [...problems, ...found];
  };
}
