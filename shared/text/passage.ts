/**
 * What stands at a place of a text, with whole words of about `around` characters on each side: enough to find the place
 * by. `start` and `end` as `slice` takes them. Where the text goes on, an ellipsis says so.
 */
export function passageAt(text: string, start: number, end: number, around = 20): string {
  const [head, tail] = [text.slice(0, start).trimStart(), text.slice(end).trimEnd()];
  const [before, after] = [turned(firstWords(turned(head), around)), firstWords(tail, around)];
  const opening = before.length < head.length ? '…' : '';
  const closing = after.length < tail.length ? '…' : '';
  return `${opening}${before.trimStart()}${text.slice(start, end)}${after.trimEnd()}${closing}`;
}

/** Scripts without spaces, and words that are longer than all that is wanted, are cut between characters. */
function firstWords(text: string, longest: number): string {
  const characters = [...text];
  if (characters.length <= longest) return text;
  const part = characters.slice(0, longest).join('');
  const words = /\s/u.test(characters[longest] ?? '') ? part : part.replace(/\S+$/u, '');
  return words.trim() === '' ? part : words;
}

function turned(text: string): string {
  return [...text].reverse().join('');
}
