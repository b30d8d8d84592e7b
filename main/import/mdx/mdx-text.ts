/** The Markdown of an .mdx file as it grows. */
interface MdxText {
  /** What is Markdown already, without the space that the component around it sets it in by: four spaces would make it code. */
  readonly words: (words: string) => void;
  /** What stands for a tag; a block stands alone, so that what comes before and after it is still Markdown. */
  readonly markup: (markup: string, isBlock: boolean) => void;
  /** `inside`: what comes after the tag that a component begins with. */
  readonly enter: (inside: string) => void;
  readonly leave: () => void;
  readonly all: () => string;
}

/** In characters: as much of the end as says how it goes on. Looking at all of a long text each time would take minutes. */
const tailLength = 200;

export function mdxText(): MdxText {
  const parts: string[] = [];
  let tail = '';
  /** How much of each line's space goes, by the components that are open. */
  const levels: number[] = [];
  /** The space before the tag that was last. */
  let base = 0;
  let isAfterBlock = false;

  const removed = (): number => levels.at(-1) ?? 0;
  const push = (words: string): void => {
    parts.push(words);
    tail = (tail + words).slice(-tailLength);
  };
  const trimEnd = (): void => {
    while (parts.at(-1)?.trim() === '') parts.pop();
    const last = parts.pop();
    if (last !== undefined) parts.push(last.trimEnd());
  };
  const block = (markup: string): void => {
    const line = /(?:^|\n)([ \t]*)$/.exec(tail)?.[1];
    base = line === undefined ? base : line.length;
    const indent = ' '.repeat(base);
    trimEnd();
    push('\n\n');
    if (markup !== '') push(`${indent}${markup.replaceAll('\n', `\n${indent}`)}\n\n`);
    push(indent);
    isAfterBlock = true;
  };

  return {
    words: (words) => {
      const count = removed();
      const isLineStart = tail === '' || tail.endsWith('\n');
      const shorter =
        count === 0
          ? words
          : words.replace(/\n([ \t]+)/g, (_whole, space: string) => `\n${space.slice(count)}`);
      const first = isLineStart ? (/^[ \t]*/.exec(shorter)?.[0].length ?? 0) : 0;
      const plain = shorter.slice(Math.min(first, count));
      // The line of a block's tag may go on.
      push(isAfterBlock ? plain.replace(/^[ \t]+(?=\S)/, '') : plain);
      isAfterBlock = false;
    },
    markup: (markup, isBlock) => {
      if (isBlock) block(markup);
      else {
        push(markup);
        isAfterBlock = false;
      }
    },
    enter: (inside) => {
      const start = /^[ \t]*\r?\n(?:[ \t]*\r?\n)*([ \t]*)/.exec(inside)?.[1]?.length ?? 0;
      levels.push(Math.max(removed(), start - base));
    },
    leave: () => {
      levels.pop();
    },
    all: () => parts.join(''),
  };
}
