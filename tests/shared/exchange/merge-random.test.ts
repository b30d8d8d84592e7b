import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '#shared/body/plain-text.ts';
import type { ExchangeState } from '#shared/exchange/exchange.schema.ts';
import { mergeStates, proposedIn } from '#shared/exchange/merge-states.ts';
import { Review } from '#shared/review/review.schema.ts';
import { SuggestedContent } from '#shared/suggestions/proposal.schema.ts';
import { article, comment, paragraphs, person, stateOf, time } from '../../helpers/exchange-states.ts';

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
