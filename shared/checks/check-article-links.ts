import { articlesIn } from '../body/find-references.ts';
import type { KnownNode } from '../body/walk-body.ts';
import type { ArticleId } from '../library/ids.ts';
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
  nodes: readonly KnownNode[],
  stateOf: (article: ArticleId) => LinkState,
): readonly Finding[] {
  return articlesIn(nodes).flatMap(({ article, path, type }): readonly Finding[] => {
    const state = stateOf(article);
    const field = path.replace(/^root/, 'body');
    const what = type === 'article-card' ? 'card' : 'link';
    if (state.is === 'missing') {
      const message = `The ${what} leads to an article that isn’t in the library: choose another or take the ${what} out.`;
      return [ruleFinding('link-broken', field, message)];
    }
    if (state.is === 'there') return [];
    const instead = type === 'article-card' ? 'the card is left out' : 'its words stand without a link';
    const message = `Readers don’t have “${state.headline}”, to which this ${what} leads, because ${state.reason}. Until they do, ${instead}.`;
    return [ruleFinding('link-unpublished', field, message)];
  });
}
