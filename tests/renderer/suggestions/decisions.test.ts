import { describe, expect, test } from 'vitest';
import { bodyOf } from '#shared/body/body.schema.ts';
import { SuggestedContent } from '#shared/suggestions/proposal.schema.ts';
import { paragraph } from '#tests/helpers/body-nodes.ts';
import { createDecisions } from '../../../renderer/features/suggestions/decisions.ts';

const content = (headline: string, words: string): SuggestedContent =>
  SuggestedContent.parse({ headline, body: bodyOf([paragraph(words)]) });
const start = { base: content('The tide', 'It left.'), proposed: content('The ebb', 'It sailed.') };
const accepted = { base: content('The tide', 'It sailed.'), proposed: start.proposed };
const rejected = { base: accepted.base, proposed: content('The tide', 'It sailed.') };

/** Words accepted, then the headline rejected. */
function decided(): ReturnType<typeof createDecisions> {
  const decisions = createDecisions();
  decisions.add({ before: start, after: accepted });
  decisions.add({ before: accepted, after: rejected });
  return decisions;
}

describe('undo and redo of decisions', () => {
  test('go back one by one: a field that is proposed again, words out of the article, and forth', () => {
    const decisions = decided();
    expect(decisions.goTo(2)).toBeNull();
    expect(decisions.goTo(1)).toEqual({ base: null, fields: { headline: 'The ebb' }, isUndo: true });
    expect(decisions.goTo(0)).toEqual({ base: start.base, fields: {}, isUndo: true });
    expect(decisions.goTo(1)).toEqual({ base: accepted.base, fields: {}, isUndo: false });
    expect(decisions.goTo(2)).toEqual({ base: null, fields: { headline: 'The tide' }, isUndo: false });
  });

  test('another decision takes the place of those that were undone', () => {
    const decisions = decided();
    decisions.goTo(1);
    decisions.goTo(0);
    expect(decisions.add({ before: start, after: rejected })).toBe(1);
    expect(decisions.goTo(0)).toEqual({
      base: start.base,
      fields: { headline: 'The ebb' },
      isUndo: true,
    });
    expect(decisions.goTo(1)?.base).toEqual(rejected.base);
    expect(decisions.goTo(2)).toBeNull();
  });

  test('end where another hand has changed the article', () => {
    const decisions = decided();
    decisions.forget();
    expect([decisions.goTo(1), decisions.goTo(0)]).toEqual([null, null]);
  });
});
