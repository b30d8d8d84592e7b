import { describe, expect, it } from 'vitest';
import {
  type SourceState,
  sentencesAround,
  sourceState,
} from '#shared/body/nodes/pull-quote/quote-source.ts';

describe('the sentences around chosen words', () => {
  const text = 'It rained. “We saw it coming,” she said. Nobody listened.  Then it rained again.';
  it.each([
    ['saw it', '“We saw it coming,” she said.'],
    ['It rained.', 'It rained.'],
    ['said. Nobody', '“We saw it coming,” she said. Nobody listened.'],
    ['again', 'Then it rained again.'],
  ])('%s', (words, expected) => {
    const start = text.indexOf(words);
    expect(sentencesAround(text, start, start + words.length)).toBe(expected);
  });

  it('in a script without spaces', () => {
    expect(sentencesAround('雨が降った。誰も聞かなかった。', 7, 9)).toBe('誰も聞かなかった。');
  });
});

describe('what has become of a sentence', () => {
  const source = '"We saw it coming," she said.';
  it.each<[string, readonly string[], SourceState]>([
    ['it is there', ['It rained. "We saw it coming," she said. On.'], { is: 'there' }],
    ['its quotation marks were set', ['“We saw  it coming,” she said.'], { is: 'there' }],
    [
      'a word changed',
      ['Other words.', 'It rained. “We all saw it coming,” she said. On.'],
      { is: 'changed', now: '“We all saw it coming,” she said.' },
    ],
    ['it was taken out', ['It rained. Nobody listened.', 'A list'], { is: 'gone' }],
    ['the text is empty', [], { is: 'gone' }],
  ])('%s', (_, blocks, expected) => {
    expect(sourceState(source, blocks)).toEqual(expected);
  });

  it.each([
    [
      'two sentences at once',
      'It rained. Nobody came.',
      ['So: It rained. Nobody came! On.'],
      'So: It rained. Nobody came!',
    ],
    [
      'a script without spaces',
      '誰も話を聞かなかった。',
      ['雨が降った。誰も話を聞いていなかった。'],
      '誰も話を聞いていなかった。',
    ],
  ])('%s', (_, before, blocks, now) => {
    expect(sourceState(before, blocks)).toEqual({ is: 'changed', now });
  });

  it.each<[string, string, string, SourceState]>([
    [
      'words were added before it',
      'We saw it coming.',
      'Nobody says: We saw it coming.',
      { is: 'changed', now: 'Nobody says: We saw it coming.' },
    ],
    [
      'words were added to a line without a full stop',
      'We saw it coming',
      'We saw it coming too late',
      { is: 'changed', now: 'We saw it coming too late' },
    ],
    ['a letter was added to it', 'They may', 'They mayor', { is: 'changed', now: 'They mayor' }],
    [
      'the next sentence begins with a small letter',
      'We saw it.',
      'It rained. We saw it. nobody else did.',
      { is: 'there' },
    ],
    ['its line has a break', 'One. Two.', 'Zero\nOne.\nTwo.', { is: 'there' }],
    ['it is said twice', 'We saw it coming', 'We saw it coming again. We saw it coming', { is: 'there' }],
    [
      'in a script without spaces',
      '誰も聞かなかった。',
      '雨が降った。誰も聞かなかった。はい。',
      { is: 'there' },
    ],
  ])('whole sentences are compared: %s', (_, source, block, expected) => {
    expect(sourceState(source, [block])).toEqual(expected);
  });

  it('nobody noted one', () => {
    expect(sourceState(' ', ['Words'])).toEqual({ is: 'unknown' });
  });
});
