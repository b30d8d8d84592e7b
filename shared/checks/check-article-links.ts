import type { ArticleReference } from '../body/find-references.ts';
import type { ArticleId } from '../library/ids.ts';
import { phrase } from '../messages/phrase.ts';
import { type Finding, ruleFinding } from './finding.ts';

/** Why readers of a site can't be led to an article. */
export type LinkState =
  | { readonly is: 'there' }
  | { readonly is: 'missing' }
  | { readonly is: 'left-out'; readonly headline: string; readonly reason: string };

/**
 * Links and cards of articles that readers don't have. Of one that the library no longer has nothing can come; one that
 * isn't out yet leaves the words of a link and no card, until it is.
 */
export function checkArticleLinks(
  references: readonly ArticleReference[],
  stateOf: (article: ArticleId) => LinkState,
): readonly Finding[] {
  return references.flatMap(({ article, path, type }): readonly Finding[] => {
    const state = stateOf(article);
    const field = path.replace(/^root/, 'body');
    const isCard = type === 'article-card';
    if (state.is === 'missing') {
      const message = isCard
        ? phrase`The card leads to an article that isn’t in the library: choose another or take the card out.`
        : phrase`The link leads to an article that isn’t in the library: choose another or take the link out.`;
      return [ruleFinding('link-broken', field, message)];
    }
    if (state.is === 'there') return [];
    const { headline, reason } = state;
    const message = isCard
      ? phrase`Readers don’t have “${headline}”, to which this card leads, because ${reason}. Until they do, the card is left out.`
      : phrase`Readers don’t have “${headline}”, to which this link leads, because ${reason}. Until they do, its words stand without a link.`;
    return [ruleFinding('link-unpublished', field, message)];
  });
}
