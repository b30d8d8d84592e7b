/**
 * What stands at a place of a text, with whole words of about `around` characters on each side: enough to find the place
 * by. `start` and `end` as `slice` takes them. Where the text goes on, an ellipsis says so.
 */
export function passageAt(text: string, start: number, end: number, around = 20): string {
  const before = lastWords(text.slice(0, start), around);
  const after = firstWords(text.slice(end), around);
  const opening = before.length < text.slice(0, start).trimStart().length ? '…' : '';
  const closing = after.length < text.slice(end).trimEnd().length ? '…' : '';
  return `${opening}${before.trimStart()}${text.slice(start, end)}${after.trimEnd()}${closing}`;
}

function firstWords(text: string, longest: number): string {
  return cut(text, longest, (part) => part.replace(/\S+$/u, ''));
}

function lastWords(text: string, longest: number): string {
  const turned = [...text].reverse().join('');
  return [...firstWords(turned, longest)].reverse().join('');
}

/** Scripts without spaces, and words that are longer than all that is wanted, are cut between characters. */
function cut(text: string, longest: number, toWords: (part: string) => string): string {
  const characters = [...text];
  if (characters.length <= longest) return text;
  const part = characters.slice(0, longest).join('');
  const isWordCut = !/\s$/u.test(part) && !/^\s/u.test(characters.slice(longest).join(''));
  const words = isWordCut ? toWords(part) : part;
  return words.trim() === '' ? part : words;
}
