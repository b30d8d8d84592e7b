import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ArticleContent } from '#shared/articles/article.schema.ts';
import { bodyOf } from '#shared/body/body.schema.ts';
import { plainText } from '#shared/body/plain-text.ts';
import type { ExchangeState } from '#shared/exchange/exchange.schema.ts';
import { mergeReviews } from '#shared/exchange/merge-reviews.ts';
import { mergeStates, proposedIn } from '#shared/exchange/merge-states.ts';
import { Review } from '#shared/review/review.schema.ts';
import { SuggestedContent } from '#shared/suggestions/proposal.schema.ts';
import { paragraph } from '../../helpers/body-nodes.ts';
import { articleId } from '../../helpers/sample-library.ts';

const article = articleId(1);
const person = (name: string) => ({ name, initials: name.slice(0, 1) });
const time = (minute: number): string => new Date(Date.UTC(2026, 10, 25, 10, minute)).toISOString();
const paragraphs = (...texts: readonly string[]) => bodyOf(texts.map((text) => paragraph(text)));

function stateOf(content: object = {}, review: object = {}, proposed?: object): ExchangeState {
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

const comment = (id: string, more: object = {}) => ({
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

describe('two sides of a review', () => {
  it.each<readonly [string, object, object, object, object]>([
    [
      'a comment each',
      {},
      { comments: [comment('a')] },
      { comments: [comment('b')] },
      { comments: [comment('a'), comment('b')] },
    ],
    [
      'a reply each',
      { comments: [comment('a')] },
      {
        comments: [
          comment('a', { replies: [{ id: 'x', by: person('B'), at: time(2), editedAt: null, text: 'x' }] }),
        ],
      },
      {
        comments: [
          comment('a', { replies: [{ id: 'y', by: person('C'), at: time(3), editedAt: null, text: 'y' }] }),
        ],
      },
      { comments: [{ replies: [{ id: 'x' }, { id: 'y' }] }] },
    ],
    [
      'deleted here, answered there',
      { comments: [comment('a')] },
      {},
      {
        comments: [
          comment('a', { replies: [{ id: 'y', by: person('C'), at: time(3), editedAt: null, text: 'y' }] }),
        ],
      },
      { comments: [{ id: 'a', replies: [{ id: 'y' }] }] },
    ],
    [
      'deleted there, untouched here',
      { comments: [comment('a')] },
      { comments: [comment('a')] },
      {},
      { comments: [] },
    ],
    [
      'edited by both',
      { comments: [comment('a')] },
      { comments: [comment('a', { text: 'older', editedAt: time(4) })] },
      { comments: [comment('a', { text: 'newer', editedAt: time(5) })] },
      { comments: [{ text: 'newer', editedAt: time(5) }] },
    ],
    [
      'resolved there, edited here',
      { comments: [comment('a')] },
      { comments: [comment('a', { text: 'mine', editedAt: time(4) })] },
      { comments: [comment('a', { resolved: { by: person('B'), at: time(5) } })] },
      { comments: [{ text: 'mine', resolved: { by: person('B') } }] },
    ],
    [
      'approved by two roles',
      {},
      { approvals: [{ role: 'editor', by: person('A'), at: time(1), contentHash: 'x' }] },
      { approvals: [{ role: 'legal', by: person('B'), at: time(2), contentHash: 'x' }] },
      { approvals: [{ role: 'editor' }, { role: 'legal' }] },
    ],
    [
      'a hold that a file would lift',
      { legalHold: { by: person('L'), at: time(1), reason: '' } },
      { legalHold: { by: person('L'), at: time(1), reason: '' } },
      {},
      { legalHold: { by: person('L') } },
    ],
    [
      'a hold that a file brings',
      {},
      {},
      { legalHold: { by: person('L'), at: time(1), reason: 'Names' } },
      { legalHold: { reason: 'Names' } },
    ],
    ['a field that this Galley doesn’t know', {}, {}, { stars: 3 }, { stars: 3 }],
  ])('%s', (_name, base, mine, theirs, expected) => {
    const [b, m, t] = [base, mine, theirs].map((one) => stateOf({}, one).review) as [Review, Review, Review];
    expect(mergeReviews(b, m, t)).toMatchObject(expected);
  });
});

describe('two sides of an article', () => {
  const base = stateOf();

  it('changed in different fields and paragraphs, both sides’ changes are there and nothing is a conflict', () => {
    const mine = stateOf({
      standfirst: 'Mine',
      body: paragraphs('One first line.', 'Another second line.', 'The third line.'),
    });
    const theirs = stateOf({
      headline: 'Their tide',
      body: paragraphs('A first line.', 'Another second line.', 'The third and last line.'),
    });
    const { content, conflicts, suggestions } = mergeStates(base, mine, theirs);
    expect(content).toMatchObject({ headline: 'Their tide', standfirst: 'Mine' });
    expect(plainText(content.body)).toContain('A first line.');
    expect(plainText(content.body)).toContain('The third line.');
    expect([conflicts, suggestions]).toEqual([[], null]);
  });

  it('suggested within one paragraph by both, each suggestion stays its own', () => {
    const mine = stateOf(
      {},
      {},
      { body: paragraphs('One first line.', 'A second line.', 'The third and last line.') },
    );
    const theirs = stateOf(
      {},
      {},
      {
        body: paragraphs('One first line.', 'Another second sentence.', 'The third and last line.'),
        headline: 'T',
      },
    );
    const { content, suggestions, conflicts } = mergeStates(base, mine, theirs);
    expect(content).toEqual(base.content);
    expect(suggestions?.proposed.headline).toBe('T');
    expect(plainText(suggestions?.proposed.body as never)).toContain('A second sentence.');
    expect(conflicts).toEqual([]);
  });

  it('changed in the same place, ours stands and it is a conflict', () => {
    const mine = stateOf(
      { headline: 'Mine' },
      {},
      {
        headline: 'Mine',
        body: paragraphs('My first line.', 'Another second line.', 'The third and last line.'),
      },
    );
    const theirs = stateOf(
      { headline: 'Theirs' },
      {},
      {
        headline: 'Theirs',
        body: paragraphs('Their first line.', 'Another second line.', 'The third and last line.'),
      },
    );
    const merged = mergeStates(base, mine, theirs);
    expect(merged.content.headline).toBe('Mine');
    expect(plainText(merged.suggestions?.proposed.body as never)).toContain('My first line.');
    expect(merged.conflicts).toEqual(['headline', 'body']);
  });

  it('with nothing in common that is known, the comments of both stay and text that differs is a conflict', () => {
    const merged = mergeStates(
      null,
      stateOf({}, { comments: [comment('a')] }),
      stateOf({ headline: 'T' }, { comments: [comment('b')] }),
    );
    expect(merged.review.comments.map(({ id }) => id)).toEqual(['a', 'b']);
    expect([merged.content.headline, merged.conflicts]).toEqual(['The tide', ['headline']]);
  });
});

/** What a person does to their own copy; each has paragraphs, fields and comments of their own, so that none is a conflict. */
type Act = (state: ExchangeState, who: number) => ExchangeState;

const acts: readonly Act[] = [
  (state, who) =>
    withComments(state, [
      ...state.review.comments,
      comment(`of-${who}-${state.review.comments.length}`, { at: time(who), by: person(String(who)) }),
    ]),
  (state, who) =>
    withComments(
      state,
      state.review.comments.filter(({ id }) => id !== `of-${who}-0`),
    ),
  (state, who) =>
    withComments(
      state,
      state.review.comments.map((one, at) =>
        at === 0
          ? {
              ...one,
              replies: [
                ...one.replies,
                {
                  id: `r${who}-${one.replies.length}`,
                  by: person(String(who)),
                  at: time(who),
                  editedAt: null,
                  text: 'reply',
                },
              ],
            }
          : one,
      ),
    ),
  (state, who) =>
    withComments(
      state,
      state.review.comments.map((one, at) =>
        at === 0 ? { ...one, resolved: { by: person(String(who)), at: time(20 + who) } } : one,
      ),
    ),
  (state, who) =>
    withComments(
      state,
      state.review.comments.map((one, at) =>
        at === 0 ? { ...one, text: `edited by ${who}`, editedAt: time(30 + who) } : one,
      ),
    ),
  (state, who) => withField(state, [{ standfirst: 'B' }, { dateline: 'C' }, { seoTitle: 'D' }][who] ?? {}),
  (state, who) => suggested(state, who),
];

/** As the article's own suggestions are brought along when it changes. */
function withField({ content, review, proposal }: ExchangeState, field: object): ExchangeState {
  const moved = proposal && {
    ...proposal,
    base: { ...proposal.base, ...field },
    proposed: { ...proposal.proposed, ...field },
  };
  return { content: { ...content, ...field }, review, proposal: moved };
}

function withComments(state: ExchangeState, comments: readonly object[]): ExchangeState {
  return { ...state, review: Review.parse({ ...state.review, comments }) };
}

function suggested(state: ExchangeState, who: number): ExchangeState {
  const lines = ['One first line.', 'Another second line.', 'The third and last line.'];
  const now = proposedIn(state);
  const words = [...plainText(now.body).split(/\n+/)];
  const texts = lines.map((line, at) =>
    at === who ? line.replace('line', `sentence ${who}`) : (words[at] ?? line),
  );
  const base = SuggestedContent.parse(state.content);
  const proposed = { ...now, ...base, body: paragraphs(...texts) };
  return { ...state, proposal: { schemaVersion: 1, article, of: '', base, proposed, authors: [] } };
}

const view = ({ content, review, suggestions }: ReturnType<typeof mergeStates>) => ({
  content,
  review,
  proposed: suggestions === null ? '' : plainText(suggestions.proposed.body),
});

function taken(mine: ExchangeState, merged: ReturnType<typeof mergeStates>): ExchangeState {
  const { content, review, suggestions } = merged;
  const proposal = suggestions && {
    schemaVersion: 1 as const,
    article,
    of: '',
    ...suggestions,
    authors: [...suggestions.authors],
  };
  return { ...mine, content, review, proposal };
}

describe('of two and of three who work at the same time', () => {
  const start = withComments(stateOf(), [comment('first'), comment('second')]);
  const doings = fc.array(fc.nat(acts.length - 1), { maxLength: 6 });
  const done = (who: number, list: readonly number[]): ExchangeState =>
    list.reduce((state, act) => (acts[act] as Act)(state, who), start);

  it('whoever comes first, the same comes out; and twice is as good as once', () => {
    fc.assert(
      fc.property(doings, doings, doings, (a, b, c) => {
        const [mine, second, third] = [done(0, a), done(1, b), done(2, c)];
        const take = (to: ExchangeState, from: ExchangeState): ExchangeState =>
          taken(to, mergeStates(start, to, from));
        const all = (...order: readonly ExchangeState[]) =>
          view(mergeStates(start, order.slice(0, -1).reduce(take, mine), order.at(-1) as ExchangeState));
        const expected = all(second, third);
        expect(all(third, second)).toEqual(expected);
        expect(all(second, third, second)).toEqual(expected);
        expect(all(second, second, third, third)).toEqual(expected);
        // The other's side comes to the same.
        const here = view(mergeStates(start, mine, second));
        const there = view(mergeStates(start, second, mine));
        expect(there).toEqual(here);
      }),
      { numRuns: 100 },
    );
  });

  it('nobody’s comment, field or suggestion is lost', () => {
    fc.assert(
      fc.property(doings, doings, (a, b) => {
        const [mine, theirs] = [done(0, a), done(1, b)];
        const merged = mergeStates(start, mine, theirs);
        expect(merged.conflicts).toEqual([]);
        const ids = new Set(merged.review.comments.map(({ id }) => id));
        for (const { id } of [...mine.review.comments, ...theirs.review.comments]) {
          if (id.startsWith('of-')) expect(ids).toContain(id);
        }
        if (a.includes(5)) expect(merged.content.standfirst).toBe('B');
        if (b.includes(5)) expect(merged.content.dateline).toBe('C');
        const words = merged.suggestions === null ? '' : plainText(merged.suggestions.proposed.body);
        if (a.includes(6)) expect(words).toContain('sentence 0');
        if (b.includes(6)) expect(words).toContain('sentence 1');
      }),
      { numRuns: 100 },
    );
  });
});
