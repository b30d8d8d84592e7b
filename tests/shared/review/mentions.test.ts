import { describe, expect, test } from 'vitest';
import { mentions, offeredNames, splitMentions, startedMention } from '#shared/review/mentions.ts';

const people = ['Ana Lima', 'Ana', 'Tomás Ardil'];

test.each([
  ['Ask @Ana Lima.', ['Ask ', '[@Ana Lima]', '.']],
  ['@ana lima and @Ana', ['[@ana lima]', ' and ', '[@Ana]']],
  ['@Tomás Ardil', ['[@Tomás Ardil]']],
  ['@Anabel, a@Ana', ['@Anabel, a', '[@Ana]']],
  ['nobody@example.org', ['nobody@example.org']],
  ['', []],
])('%j', (text, expected) => {
  const runs = splitMentions(text, people).map((run) => (run.isMention ? `[${run.text}]` : run.text));
  expect(runs).toEqual(expected);
});

test('one is mentioned by one’s whole name', () => {
  expect(mentions('See @Ana Lima', 'Ana Lima')).toBe(true);
  expect(mentions('See @Ana', 'Ana Lima')).toBe(false);
  expect(mentions('See @', '')).toBe(false);
});

describe('while one types', () => {
  test.each<[string, string | null]>([
    ['Ask @', ''],
    ['Ask @an', 'an'],
    ['Ask @Ana Li', 'Ana Li'],
    ['Ask', null],
    ['a@b', null],
  ])('%j calls %j', (text, expected) => expect(startedMention(text)).toBe(expected));

  test.each([
    ['', ['Ana Lima', 'Ana', 'Tomás Ardil']],
    ['an', ['Ana Lima', 'Ana']],
    ['ard', ['Tomás Ardil']],
    ['Tomás Ardil', []],
  ])('%j offers %j', (typed, expected) => expect(offeredNames(typed, people)).toEqual(expected));
});
