import { expect, test } from 'vitest';
import { placeQuotes, type QuotePlace } from '#shared/review/place-quotes.ts';
import { QuoteAnchor } from '#shared/review/review.schema.ts';

const blocks = ['She waits for the ferry.', '', 'Then the ferry sails at noon.', 'noon'];

test.each<[string, object, QuotePlace | null]>([
  ['the first of equals', { quote: 'the ferry' }, { block: 0, from: 14, to: 23 }],
  ['the one in its surroundings', { quote: 'the ferry', before: 'Then ' }, { block: 2, from: 5, to: 14 }],
  ['a whole block', { quote: 'noon', before: '\n' }, { block: 3, from: 0, to: 4 }],
  ['the end of a block', { quote: 'noon.' }, { block: 2, from: 24, to: 29 }],
  ['words over a block’s end', { quote: 'ferry.\n\nThen' }, null],
  ['words that have gone', { quote: 'the bus' }, null],
])('%s', (_name, anchor, place) => {
  expect(placeQuotes(blocks, [QuoteAnchor.parse({ kind: 'quote', ...anchor })])).toEqual([place]);
});

test('there is no place in a text without blocks', () => {
  expect(placeQuotes([], [QuoteAnchor.parse({ kind: 'quote', quote: 'noon' })])).toEqual([null]);
});
