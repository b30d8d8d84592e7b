import { describe, expect, test } from 'vitest';
import { bodyOf } from '#shared/body/body.schema.ts';
import { rebase } from '#shared/suggestions/rebase.ts';
import { paragraph } from '#tests/helpers/body-nodes.ts';
import { content, first, second, third } from './suggested-content.ts';

describe('a text that changed under its suggestions', () => {
  const pair = {
    base: content(bodyOf([first, second])),
    proposed: content(bodyOf([first, paragraph('Nobody saw it.')])),
  };

  test.each<[string, readonly object[], readonly object[]]>([
    [
      'elsewhere',
      [paragraph('The boat left at six.'), second],
      [paragraph('The boat left at six.'), paragraph('Nobody saw it.')],
    ],
    ['by a new block', [third, first, second], [third, first, paragraph('Nobody saw it.')]],
    [
      'before the suggestion in the same block',
      [first, paragraph('Somebody saw it leave the quay.')],
      [first, paragraph('Somebody saw it.')],
    ],
    [
      'in the same words',
      [first, paragraph('Nobody saw it leave the harbour.')],
      [first, paragraph('Nobody saw it.')],
    ],
  ])('%s', (_, current, expected) => {
    const moved = rebase(pair, content(bodyOf(current), { headline: 'New' }));
    expect(moved.base.body).toEqual(bodyOf(current));
    expect(moved.proposed.body).toEqual(bodyOf(expected));
    expect(moved.proposed.headline).toBe('New');
  });
});
