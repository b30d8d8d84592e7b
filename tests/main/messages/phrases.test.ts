import { afterEach, describe, expect, test } from 'vitest';
import { hePhrases } from '#main/messages/he-phrases/index.ts';
import { speak } from '#main/messages/index.ts';
import { explainFileError } from '#main/platform/file-errors.ts';
import { Author } from '#shared/authors/author.schema.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { readPhrases } from '../../helpers/phrases.ts';

const { phrases, bare } = readPhrases();
const slots = (words: string): readonly string[] => [...new Set(words.match(/\{\d+\}/g))].toSorted();

describe('what main says', () => {
  test('was found', () => {
    expect(phrases.length).toBeGreaterThan(500);
  });

  test('is said in Hebrew too, all of it', () => {
    const lacking = phrases.filter(({ key }) => hePhrases[key] === undefined);
    expect(lacking.map(({ place, key }) => `${place}: ${key}`)).toEqual([]);
  });

  test('has no Hebrew that nobody says', () => {
    const said = new Set(phrases.map(({ key }) => key));
    expect(Object.keys(hePhrases).filter((key) => !said.has(key))).toEqual([]);
  });

  test('has the same values in both languages', () => {
    const other = Object.entries(hePhrases).filter(([key, words]) => `${slots(key)}` !== `${slots(words)}`);
    expect(other).toEqual([]);
  });

  test('waits until a language is chosen', () => {
    expect(phrases.filter(({ isTooEarly }) => isTooEarly)).toEqual([]);
  });

  test('is a phrase wherever it is a message or a reason', () => {
    expect(bare).toEqual([]);
  });
});

describe('a phrase', () => {
  afterEach(() => speak('en'));

  test('is as it is written where nothing else was chosen', () => {
    expect(phrase`“${'a.jpg'}” has ${3} of ${null}.`).toBe('“a.jpg” has 3 of null.');
  });

  test('is in the language that is spoken, its values kept apart from the words around them', () => {
    speak('he');
    expect(phrase`${'/home/a.json'} can't be read: ${phrase`it is empty`}.`).toBe(
      'אי אפשר לקרוא את \u2068/home/a.json\u2069: \u2068הוא ריק\u2069.',
    );
    expect(explainFileError(Object.assign(new Error('no space'), { code: 'ENOSPC' }))).toBe('הדיסק מלא');
    expect(Author.shape.name.safeParse('').error?.issues[0]?.message).toBe('לכותב צריך להיות שם');
    expect(Author.shape.name.safeParse(3).error?.issues[0]?.message).toMatch(/\p{Script=Hebrew}/u);
  });

  test('that a language lacks is said in English', () => {
    speak('he');
    expect(phrase`nobody says this of ${'x'}`).toBe('nobody says this of x');
  });
});
