import { describe, expect, test } from 'vitest';
import { bodyOf } from '#shared/body/body.schema.ts';
import { listSuggestions } from '#shared/suggestions/list-suggestions.ts';
import type { SuggestedContent } from '#shared/suggestions/proposal.schema.ts';
import {
  figure,
  footnote,
  heading,
  inLanguage,
  item,
  link,
  list,
  paragraph,
  quote,
  text,
} from '#tests/helpers/body-nodes.ts';
import { content, first, second, third } from './suggested-content.ts';

const media = 'a'.repeat(64);

const numbered = (...words: readonly string[]): object =>
  list('bullet', ...words.map((line, at) => ({ ...item(line), value: at + 1 })));

describe('what is suggested', () => {
  test.each<[string, readonly object[], readonly object[], readonly string[]]>([
    ['nothing', [first], [first], []],
    ['words put in', [first], [paragraph('The old ferry left at six.')], ['insert  → old']],
    ['words taken out', [first], [paragraph('The ferry left.')], ['delete at six → ']],
    ['words replaced', [first], [paragraph('The boat left at six.')], ['replace ferry → boat']],
    [
      'two words in a row are one change',
      [first],
      [paragraph('The old boat left at six.')],
      ['replace ferry → old boat'],
    ],
    [
      'words put in around a space',
      [first],
      [paragraph('The old and grey ferry left at six.')],
      ['insert  → old and grey'],
    ],
    ['a mark', [first], [paragraph('The ', text('ferry', 1), ' left at six.')], ['format ferry → ferry']],
    ['a link', [first], [paragraph('The ', link('/x/', 'ferry'), ' left at six.')], ['format ferry → ferry']],
    [
      'words beside a note',
      [paragraph('The ferry', footnote('Built in 1974.'), ' left at six.')],
      [paragraph('The ferry', footnote('Built in 1974.'), ' left at seven.')],
      ['replace six → seven'],
    ],
    [
      'words in a note',
      [paragraph('The ferry', footnote('Built in 1974.'), ' left.')],
      [paragraph('The ferry', footnote('Built in 1975.'), ' left.')],
      ['replace 1974 → 1975'],
    ],
    [
      'a note',
      [first],
      [paragraph('The ferry', footnote('Built in 1974.'), ' left at six.')],
      ['insert  → (Built in 1974.)'],
    ],
    [
      'words beside and in another language',
      [paragraph('The ', inLanguage('pt', 'barco de ', link('/x/', 'pesca')), ' left.')],
      [paragraph('The ', inLanguage('pt', 'barco ', link('/x/', 'novo')), ' left early.')],
      ['replace de pesca → novo', 'insert  → early'],
    ],
    [
      'words said to be in another language',
      [paragraph('The barco left.')],
      [paragraph('The ', inLanguage('pt', 'barco'), ' left.')],
      ['format barco → barco'],
    ],
    [
      'a subhead of a line with a note',
      [paragraph('The ferry', footnote('Built in 1974.'), ' left.')],
      [heading('h2', 'The ferry left.')],
      ['change-block The ferry Built in 1974.  left. → The ferry left.'],
    ],
    ['another kind of block', [first], [heading('h2', 'The ferry left at six.')], ['block-type  → ']],
    ['a quote', [first], [quote('The ferry left at six.')], ['block-type  → ']],
    [
      'a split',
      [paragraph('One day. Then two.')],
      [paragraph('One day.'), paragraph(' Then two.')],
      ['split  → '],
    ],
    [
      'a merge',
      [paragraph('One day.'), paragraph(' Then two.')],
      [paragraph('One day. Then two.')],
      ['merge  → '],
    ],
    [
      'a split and a merge elsewhere, which no line has moved between',
      [paragraph('One day. Then two.'), second, paragraph('Rain fell.'), paragraph(' It rained on.')],
      [paragraph('One day.'), paragraph(' Then two.'), second, paragraph('Rain fell. It rained on.')],
      ['split  → ', 'merge  → '],
    ],
    [
      'an empty line filled',
      [paragraph(), third],
      [paragraph('So it goes.'), third],
      ['insert  → So it goes.'],
    ],
    ['a line emptied', [third, first], [third, paragraph()], ['delete The ferry left at six. → ']],
    [
      'a new block',
      [first, third],
      [first, second, third],
      ['insert-block  → Nobody saw it leave the quay.'],
    ],
    [
      'a block taken out',
      [first, second, third],
      [first, third],
      ['delete-block Nobody saw it leave the quay. → '],
    ],
    ['a block moved', [first, second, third], [third, first, second], ['move  → Rain fell.']],
    [
      'a figure put in',
      [first],
      [first, figure(media, { alt: 'a', caption: ['The quay'] })],
      ['insert-block  → The quay'],
    ],
    [
      'a caption',
      [figure(media, { caption: ['The quay'] })],
      [figure(media, { caption: ['The old quay'] })],
      ['change-block The quay → The old quay'],
    ],
    [
      'an item of a list',
      [numbered('One', 'Two', 'Three')],
      [numbered('One', 'Two', 'And a half', 'Three')],
      ['insert-block  → And a half'],
    ],
    [
      'words in a list',
      [numbered('One boat', 'Two')],
      [numbered('One ship', 'Two')],
      ['replace boat → ship'],
    ],
    ['a paragraph made a list', [first], [numbered('The ferry left at six.')], ['block-type  → ']],
  ])('%s', (_, before, after, expected) => {
    const { list: found } = listSuggestions(content(bodyOf(before)), content(bodyOf(after)), []);
    expect(found.map(({ kind, removed, added }) => `${kind} ${removed} → ${added}`)).toEqual(expected);
  });

  test('fields come first, each as one', () => {
    const before = content('The boat left.', { tags: ['Sea'], pushHeadline: 'Boat gone' });
    const after = content('The ship left.', { headline: 'The ebb', tags: ['Sea', 'Town'], pushHeadline: '' });
    const { list: found } = listSuggestions(before, after, []);
    expect(found.map(({ field, removed, added }) => [field, removed, added])).toEqual([
      ['headline', 'The tide', 'The ebb'],
      ['tags', 'Sea', 'Sea, Town'],
      ['pushHeadline', 'Boat gone', ''],
      [null, 'boat', 'ship'],
    ]);
  });

  test('marks say where it is in the proposed text', () => {
    const after = bodyOf([second, paragraph('The ', text('old ', 2), 'ferry left.')]);
    const { list: found } = listSuggestions(content(bodyOf([second, first])), content(after), []);
    expect(found.map(({ marks }) => marks)).toEqual([
      [{ block: 1, from: 4, to: 8, isWhole: false }],
      [{ block: 1, from: 18, to: 18, isWhole: false }],
    ]);
  });
});

test.each<[string, readonly object[], readonly object[], string | null]>([
  ['a picture put in', [first], [first, figure(media)], 'figure'],
  ['a picture taken out', [first, figure(media)], [first], 'figure'],
  ['what a line becomes', [first], [heading('h2', 'The ferry left at six.')], 'heading'],
  ['what leaves a list', [first, numbered('A')], [first, paragraph('A')], 'paragraph'],
  ['words', [first], [paragraph('The ferry left.')], null],
])('says which kind of block it is about: %s', (_, before, after, block) => {
  const { list: found } = listSuggestions(content(bodyOf(before)), content(bodyOf(after)), []);
  expect(found.map((one) => one.block)).toEqual([block]);
});

test.each<[string, readonly object[], readonly object[], readonly unknown[]]>([
  ['bold', ['The ferry left.'], ['The ', text('ferry', 1), ' left.'], ['bold on']],
  [
    'no longer bold, but in italics',
    [text('The ferry', 1)],
    [text('The ferry', 2)],
    ['bold off', 'italic on'],
  ],
  ['a link', ['The ferry left.'], ['The ', link('/x/', 'ferry left'), '.'], ['link on /x/']],
  ['another link', [link('/x/', 'ferry')], [link('/y/', 'ferry')], ['link on /y/']],
  ['no link', [link('/x/', 'ferry')], ['ferry'], ['link off /x/']],
  ['other words', ['The ferry left.'], ['The boat left.'], []],
] as never)('says what words look like now: %s', (_, before, after, expected) => {
  const [old, now] = [before, after].map((line) => content(bodyOf([paragraph(...(line as [])) as object])));
  const { list: found } = listSuggestions(old as SuggestedContent, now as SuggestedContent, []);
  const looks = found.flatMap((one) => one.looks);
  expect(looks.map(({ look, isOn, url }) => [look, isOn ? 'on' : 'off', url ?? ''].join(' ').trim())).toEqual(
    expected,
  );
});

test.each<[string, readonly object[], readonly object[], string]>([
  [
    'a split',
    [paragraph('One day. Then two.')],
    [paragraph('One day.'), paragraph(' Then two.')],
    'One day. ¶ Then two.',
  ],
  [
    'a merge',
    [paragraph('One day.'), paragraph(' Then two.')],
    [paragraph('One day. Then two.')],
    'One day. Then two.',
  ],
  [
    'another kind of line',
    [paragraph('The council voted for a barrier across the river at the Narrows.')],
    [heading('h2', 'The council voted for a barrier across the river at the Narrows.')],
    'The council voted for a barrier across…',
  ],
  ['words', [first], [paragraph('The ferry left.')], ''],
])('says where it stands what has no words of its own: %s', (_, before, after, place) => {
  const { list: found } = listSuggestions(content(bodyOf(before)), content(bodyOf(after)), []);
  expect(found.map((one) => one.place)).toEqual([place]);
});
