import { ArticleContent, type ArticleFields } from '../articles/article.schema.ts';
import { articleFieldNames } from '../compare/compare-contents.ts';
import { isSameJson } from '../compare/stable-json.ts';
import type { Instant } from '../library/ids.ts';
import type { Person } from '../review/person.schema.ts';
import { listSuggestions } from './list-suggestions.ts';
import { type Authorship, SuggestedContent, suggestedFields } from './proposal.schema.ts';
import { rebase } from './rebase.ts';
import type { ContentPair } from './settle-suggestions.ts';

/**
 * What leads from one version to another, as suggestions on the article as it is now. Rejecting all of them leaves the article
 * as it is, exactly; where it is the version that is left, accepting all of them gives the other one, exactly. What the
 * article got besides stays, except for words that both change: there the suggestion is the other version's.
 */
export function suggestBetween(now: ArticleContent, from: ArticleContent, to: ArticleContent): ContentPair {
  const [base, proposed] = [SuggestedContent.parse(from), SuggestedContent.parse(to)];
  return rebase({ base, proposed }, SuggestedContent.parse(now));
}

/** Where an article stands, and what is private, belong to no version of its text. */
const apart: readonly string[] = ['status', 'note', 'wordTarget'];

/** The fields that differ, too, but that nobody can suggest. */
export function fieldsLeftOut(from: ArticleContent, to: ArticleContent): readonly (keyof ArticleFields)[] {
  const [one, other] = [ArticleContent.parse(from), ArticleContent.parse(to)];
  return articleFieldNames.filter(
    (name) =>
      !apart.includes(name) &&
      !suggestedFields.some((field) => field === name) &&
      !isSameJson(one[name], other[name]),
  );
}

/** All of them made by one person, at one time. */
export function signedBy({ base, proposed }: ContentPair, by: Person, at: Instant): readonly Authorship[] {
  const { list } = listSuggestions(base, proposed, []);
  return list.map(({ key }) => ({ key: key.replace(/ \d+$/, ''), by, at }));
}
