import { type Article, ArticleContent } from '#shared/articles/article.schema.ts';
import type { VersionId } from '#shared/history/version.schema.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import type { VersionsAsked, VersionsSuggested } from '#shared/ipc/review.contract.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { initialsOf } from '#shared/review/person.schema.ts';
import { fieldsLeftOut, signedBy, suggestBetween } from '#shared/suggestions/suggest-versions.ts';
import type { VersionStore } from '../history/version-store.ts';
import type { SuggestionsService } from './suggestions-service.ts';

/**
 * Makes the differences of two versions, or of the article as it is and a version, suggestions on the article. Nothing is
 * applied. ExpectedError `suggestions-open` where something is suggested already, `version-unknown`, `read-only`.
 */
export type SuggestVersions = (asked: VersionsAsked) => Promise<VersionsSuggested>;

interface VersionSuggestionsParts {
  readonly versions: Pick<VersionStore, 'get'>;
  readonly suggestions: Pick<SuggestionsService, 'get' | 'take'>;
  readonly getArticle: (id: Article['id']) => Promise<{ readonly article: Article }>;
}

export function createVersionSuggestions(parts: VersionSuggestionsParts): SuggestVersions {
  const { versions, suggestions, getArticle } = parts;

  return async ({ id, from, to, unsigned }) => {
    const { article } = await getArticle(id);
    if ((await suggestions.get(id)) !== null) throw suggestionsOpen(article.headline);
    const now = ArticleContent.parse(article);
    const contentOf = async (version: VersionId): Promise<ArticleContent> =>
      (await versions.get(id, version)).content;
    const wanted = await versions.get(id, to);
    const left = from === null ? now : await contentOf(from);
    const name = wanted.version.by || unsigned;
    const proposal = await suggestions.take(id, suggestBetween(now, left, wanted.content), (pair) =>
      signedBy(pair, { name, initials: initialsOf(name) }, wanted.version.at),
    );
    return { count: proposal?.authors.length ?? 0, leftOut: [...fieldsLeftOut(left, wanted.content)] };
  };
}

function suggestionsOpen(headline: string): ExpectedError {
  return new ExpectedError(
    'suggestions-open',
    phrase`“${headline}” has open suggestions, and those of two comparisons can’t be told apart. Accept or reject what is open first.`,
  );
}
