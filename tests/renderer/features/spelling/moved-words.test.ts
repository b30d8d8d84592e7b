import { expect, test } from 'vitest';
import { movedWords } from '../../../../renderer/features/spelling/moved-words.ts';

/** The words in brackets. */
function marked(text: string): { readonly plain: string; readonly words: { start: number; end: number }[] } {
  const words: { start: number; end: number }[] = [];
  let plain = '';
  for (const letter of text) {
    if (letter === '[') words.push({ start: plain.length, end: plain.length });
    else if (letter === ']') words.splice(-1, 1, { start: words.at(-1)?.start ?? 0, end: plain.length });
    else plain += letter;
  }
  return { plain, words };
}

test.each([
  ['behind what is typed, they move along', 'the [teh] dam [heer]', 'the old [teh] dam [heer]'],
  ['before it, they stay', '[teh] dam [heer] it', '[teh] dam [heer] is it'],
  ['what is taken away takes them back', 'the old 🌊 [teh] dam', 'the [teh] dam'],
  ['one that is written in is another one', '[teh] dam [heer]', 'te h dam [heer]'],
  ['one that is written on is another one', '[teh] dam [heer]', 'tehn dam [heer]'],
  ['one that is written onto is another one', '[teh] dam [heer]', '[teh] dam xheer'],
  ['of two that were joined, neither is left', '[teh] [heer] [dma]', 'tehheer [dma]'],
  ['a space at either end leaves it as it is', 'x[teh]', 'x[teh] '],
  ['nothing of what is replaced as a whole is left', '[teh] dam', 'other words'],
  ['a text that is emptied has none', '[teh]', ''],
  ['the same letters over again keep those that they don’t touch', 'aa [teh] aa', 'aaa [teh] aa'],
  ['no change moves nothing', 'a [teh] b', 'a [teh] b'],
])('words of a text that is changed: %s', (_what, before, after) => {
  const [from, to] = [marked(before), marked(after)];
  expect(movedWords(from.words, from.plain, to.plain)).toEqual(to.words);
});
