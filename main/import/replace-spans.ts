/** From a start to the end that belongs to it. */
interface Span {
  readonly whole: string;
  /** What was found at its start. */
  readonly start: RegExpExecArray;
  readonly inner: string;
}

/**
 * Replaces spans of a text. `start`: a global expression. `endOf`: the words that end it, in any case. One expression for both
 * would look for an end that isn't there anew from each start, which takes time with the square of the text's length.
 */
export function replaceSpans(
  text: string,
  start: RegExp,
  endOf: (start: RegExpExecArray) => string,
  replace: (span: Span) => string,
): string {
  const missing = new Set<string>();
  let replaced = '';
  let done = 0;
  start.lastIndex = 0;
  for (let found = start.exec(text); found !== null; found = start.exec(text)) {
    const words = endOf(found).toLowerCase();
    const from = start.lastIndex;
    const end = missing.has(words) ? null : endAfter(text, words, from);
    if (end === null) {
      missing.add(words);
      continue;
    }
    const span = {
      whole: text.slice(found.index, end),
      start: found,
      inner: text.slice(from, end - words.length),
    };
    replaced += text.slice(done, found.index) + replace(span);
    done = end;
    start.lastIndex = end;
  }
  return replaced + text.slice(done);
}

function endAfter(text: string, words: string, from: number): number | null {
  const end = new RegExp(words.replace(/[[\]/]/g, '\\$&'), 'gi');
  end.lastIndex = from;
  return end.exec(text) === null ? null : end.lastIndex;
}
