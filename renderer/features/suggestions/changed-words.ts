import { compareWords, type WordRun } from '#shared/compare/compare-words.ts';

/** So many characters beside a change say where it is. */
const beside = 30;
/** A change of more than that is shortened too: the text beside has it whole. */
const mostWords = 160;

/** What changed in a text, word by word, with a little of what stands beside it. */
export function changedWords(before: string, after: string): readonly WordRun[] {
  const runs = compareWords(before, after);
  return runs.map(({ is, text }, at) => ({
    is,
    text: is === 'same' ? nearChanges(text, at === 0, at === runs.length - 1) : shortened(text),
  }));
}

function nearChanges(text: string, isFirst: boolean, isLast: boolean): string {
  const kept = (isFirst ? 0 : beside) + (isLast ? 0 : beside);
  if (text.length <= kept + beside) return text;
  const start = isFirst ? '' : text.slice(0, beside).replace(/(?<=\S)\s+\S*$/u, '');
  const end = isLast ? '' : text.slice(-beside).replace(/^\S*\s+(?=\S)/u, '');
  return `${start}${isFirst ? '' : ' '}…${isLast ? '' : ' '}${end}`;
}

/** Its beginning and its end, where it is long. */
export function shortened(text: string): string {
  if (text.length <= mostWords) return text;
  return `${text.slice(0, 100).trimEnd()} … ${text.slice(-40).trimStart()}`;
}
