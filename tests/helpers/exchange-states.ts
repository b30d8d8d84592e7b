import { ArticleContent } from '#shared/articles/article.schema.ts';
import { bodyOf } from '#shared/body/body.schema.ts';
import type { ExchangeState } from '#shared/exchange/exchange.schema.ts';
import { Review } from '#shared/review/review.schema.ts';
import { SuggestedContent } from '#shared/suggestions/proposal.schema.ts';
import { paragraph } from './body-nodes.ts';
import { articleId } from './sample-library.ts';

export const article = articleId(1);
export const person = (name: string) => ({ name, initials: name.slice(0, 1) });
/** Minutes of one hour, as ISO 8601. */
export const time = (minute: number): string => new Date(Date.UTC(2026, 10, 25, 10, minute)).toISOString();
export const paragraphs = (...texts: readonly string[]) => bodyOf(texts.map((text) => paragraph(text)));

/** Of one article: as it is there, with what is said of it and, where given, proposed. */
export function stateOf(content: object = {}, review: object = {}, proposed?: object): ExchangeState {
  const whole = ArticleContent.parse({
    headline: 'The tide',
    body: paragraphs('One first line.', 'Another second line.', 'The third and last line.'),
    ...content,
  });
  const base = SuggestedContent.parse(whole);
  return {
    content: whole,
    review: Review.parse({ schemaVersion: 1, article, ...review }),
    proposal:
      proposed === undefined
        ? null
        : { schemaVersion: 1, article, of: '', base, proposed: { ...base, ...proposed }, authors: [] },
  };
}

export const comment = (id: string, more: object = {}) => ({
  id,
  by: person('Ana'),
  at: time(1),
  editedAt: null,
  text: id,
  anchor: { kind: 'article' },
  replies: [],
  resolved: null,
  ...more,
});

export const claim = (id: string, more: object = {}) => ({
  id,
  by: person('Ana'),
  at: time(1),
  anchor: { kind: 'quote', quote: id, before: '', after: '' },
  sources: [],
  notes: '',
  checked: null,
  ...more,
});
