import type { Article } from '#shared/articles/article.schema.ts';
import type { Body } from '#shared/body/body.schema.ts';
import { compareWords } from '#shared/compare/compare-words.ts';
import type { Figure } from '#shared/media/media.schema.ts';
import { listSuggestions } from '#shared/suggestions/list-suggestions.ts';
import type { Proposal, SuggestedField } from '#shared/suggestions/proposal.schema.ts';
import { markBody } from './marked-body.ts';
import type { WordChange } from './word-changes.ts';
import type { WordPiece } from './word-line.ts';

/** What a Word document shows of an article, with all that is suggested. */
export interface MarkedArticle {
  readonly headline: readonly WordPiece[];
  readonly standfirst: readonly WordPiece[];
  /** Whole names of places: a dash comes after each. */
  readonly dateline: readonly WordPiece[];
  /** Where another is suggested, the one that goes and the one that comes. */
  readonly heroes: readonly { readonly figure: Figure; readonly change: WordChange | null }[];
  readonly body: Body;
  readonly changes: ReadonlyMap<string, WordChange>;
}

export function markArticle(article: Article, proposal: Proposal | null): MarkedArticle {
  const { base, proposed, authors } = proposal ?? { base: article, proposed: article, authors: [] };
  const suggestions = listSuggestions(base, proposed, authors);
  const change = (field: SuggestedField, is: 'put' | 'taken'): WordChange => {
    const { by, at } = suggestions.list.find((one) => one.field === field) ?? unknown;
    return { is, by, at };
  };
  const words = (field: 'headline' | 'standfirst'): readonly WordPiece[] =>
    compareWords(base[field], proposed[field]).map(({ is, text }) => ({
      text,
      change: is === 'same' ? null : change(field, is === 'added' ? 'put' : 'taken'),
    }));
  const whole = <Value>(field: 'dateline' | 'hero', before: Value, after: Value) =>
    suggestions.list.some((one) => one.field === field)
      ? [
          { value: before, change: change(field, 'taken') },
          { value: after, change: change(field, 'put') },
        ]
      : [{ value: before, change: null }];
  return {
    headline: words('headline'),
    standfirst: words('standfirst'),
    dateline: whole('dateline', base.dateline, proposed.dateline).map(({ value, change: own }) => ({
      text: value,
      change: own,
    })),
    heroes: whole('hero', base.hero, proposed.hero).flatMap(({ value, change: own }) =>
      value === null ? [] : [{ figure: value, change: own }],
    ),
    ...markBody(base.body, suggestions),
  };
}

const unknown = { by: { name: '', initials: '' }, at: '1970-01-01T00:00:00Z' };
