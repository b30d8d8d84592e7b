import { describe, expect, it } from 'vitest';
import { bodyOf, bodySchemaVersion } from '#shared/body/body.schema.ts';
import { findReferences } from '#shared/body/find-references.ts';
import { migrateBody } from '#shared/body/migrate-body.ts';
import { plainText } from '#shared/body/plain-text.ts';
import { readBody } from '#shared/body/walk-body.ts';
import {
  divider,
  figure,
  heading,
  item,
  link,
  list,
  paragraph,
  pullQuote,
  text,
} from '#tests/helpers/body-nodes.ts';

const media = 'a'.repeat(64);

describe('reading a body', () => {
  const deep = Array.from({ length: 40 }).reduce<object>(
    (inner) => list('bullet', item(inner)),
    list('bullet'),
  );
  it.each([
    ['an unknown block', [{ type: 'poll', version: 1 }], 'root/0/poll', 'unknown-node'],
    ['something without a type', ['text'], 'root/0/untyped', 'unknown-node'],
    ['a name that objects have from birth', [{ type: 'constructor' }], 'root/0/constructor', 'unknown-node'],
    ['text outside a paragraph', [text('loose')], 'root/0/text', 'misplaced-node'],
    ['a list in a paragraph', [paragraph(list('bullet'))], 'root/0/paragraph/0/list', 'misplaced-node'],
    [
      'a field that a save would lose',
      [{ ...paragraph('a'), mood: 'sad' }],
      'root/0/paragraph',
      'invalid-node',
    ],
    ['a picture id that is none', [figure('../../etc')], 'root/0/figure', 'invalid-node'],
    ['a heading of the page', [{ ...heading('h2', 'a'), tag: 'h1' }], 'root/0/heading', 'invalid-node'],
  ])('reports %s', (_, nodes, path, code) => {
    const { problems } = readBody(bodyOf(nodes));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ path, code });
  });

  it('stops at a depth that no writer reaches', () => {
    expect(readBody(bodyOf([deep])).problems.map(({ code }) => code)).toEqual(['too-deep']);
  });

  it('leaves a newer body alone and says so', () => {
    const newer = { ...bodyOf([paragraph('a')]), schemaVersion: bodySchemaVersion + 1 };
    const { body, problem } = migrateBody(newer);
    expect(body).toBe(newer);
    expect(problem?.code).toBe('newer-body');
    expect(migrateBody(bodyOf([])).problem).toBeNull();
  });
});

describe('the words of a body', () => {
  it.each([
    ['blocks apart', [paragraph('One'), divider, paragraph(), paragraph('Two')], 'One\n\nTwo'],
    ['marks and links as one line', [paragraph('a', text('b', 1), link('https://e.org', 'c'))], 'abc'],
    ['items on their own lines', [list('bullet', item('a', text('b', 1)), item('c'))], 'ab\nc'],
    [
      'a nested list below its item',
      [list('bullet', item('a', text('b', 1), list('bullet', item('c'))))],
      'ab\nc',
    ],
    ['captions', [figure(media, { alt: 'not seen', caption: ['Seen'] })], 'Seen'],
    ['quotes with their speaker', [pullQuote('Said', 'By her')], 'Said\nBy her'],
  ])('gives %s', (_, nodes, expected) => {
    expect(plainText(bodyOf(nodes))).toBe(expected);
  });

  it('passes over what it is told to', () => {
    expect(plainText(bodyOf([pullQuote('Said', ''), paragraph('Text')]), ['pull-quote'])).toBe('Text');
  });
});

it('finds every picture with its words and place', () => {
  const body = bodyOf([
    paragraph('a'),
    figure(media, { alt: 'A boat' }),
    figure(media, { decorative: true, caption: ['Of ', text('wood', 1)], credit: 'Ada' }),
  ]);
  expect(findReferences(body)).toEqual([
    {
      ...{ media, alt: 'A boat', decorative: false, caption: '', credit: '' },
      ...{ path: 'root/1/figure', type: 'figure' },
    },
    {
      ...{ media, alt: '', decorative: true, caption: 'Of wood', credit: 'Ada' },
      ...{ path: 'root/2/figure', type: 'figure' },
    },
  ]);
});
