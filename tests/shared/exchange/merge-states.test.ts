import { describe, expect, it } from 'vitest';
import { plainText } from '#shared/body/plain-text.ts';
import { mergeReviews } from '#shared/exchange/merge-reviews.ts';
import { mergeStates } from '#shared/exchange/merge-states.ts';
import type { Review } from '#shared/review/review.schema.ts';
import { SuggestedContent } from '#shared/suggestions/proposal.schema.ts';
import { claim, comment, paragraphs, person, stateOf, time } from '../../helpers/exchange-states.ts';

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
      'a claim each, and notes of both on a third',
      {},
      { claims: [claim('a'), claim('c', { notes: 'Asked the mayor.', sources: ['a call'] })] },
      { claims: [claim('b'), claim('c', { notes: 'See the budget.', sources: ['a PDF'] })] },
      {
        claims: [
          claim('a'),
          claim('c', { notes: 'Asked the mayor.\n\nSee the budget.', sources: ['a call', 'a PDF'] }),
          claim('b'),
        ],
      },
    ],
    [
      'notes that one has and the other went on with',
      {},
      { claims: [claim('a', { notes: 'Asked.' })] },
      { claims: [claim('a', { notes: 'Asked. He says no.' })] },
      { claims: [claim('a', { notes: 'Asked. He says no.' })] },
    ],
    [
      'edited by both',
      { comments: [comment('a')] },
      { comments: [comment('a', { text: 'older', editedAt: time(4) })] },
      { comments: [comment('a', { text: 'newer', editedAt: time(5) })] },
      { comments: [{ text: 'newer', editedAt: time(5) }] },
    ],
    [
      'edited here after there, of one that nobody knows from before',
      {},
      { comments: [comment('a', { text: 'newer', editedAt: time(5) })] },
      { comments: [comment('a', { text: 'older', editedAt: time(4) })] },
      { comments: [{ text: 'newer', editedAt: time(5) }] },
    ],
    [
      'resolved here, answered there, of one that nobody knows from before',
      {},
      { comments: [comment('a', { resolved: { by: person('B'), at: time(5) } })] },
      {
        comments: [
          comment('a', { replies: [{ id: 'y', by: person('C'), at: time(3), editedAt: null, text: 'y' }] }),
        ],
      },
      { comments: [{ resolved: { by: person('B') }, replies: [{ id: 'y' }] }] },
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

  it('suggested by a Galley that knew one field less, nothing is suggested of that field', () => {
    const push = { pushHeadline: 'The boat is gone' };
    const theirs = stateOf(push, {}, { headline: 'The ebb' });
    for (const part of ['base', 'proposed'] as const) {
      const { pushHeadline: _, ...older } = theirs.proposal?.[part] ?? SuggestedContent.parse({});
      Object.assign(theirs.proposal ?? {}, { [part]: SuggestedContent.parse(older) });
    }
    const merged = mergeStates(stateOf(push), stateOf(push), theirs);
    expect(merged.suggestions?.proposed).toMatchObject({ headline: 'The ebb', ...push });
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
