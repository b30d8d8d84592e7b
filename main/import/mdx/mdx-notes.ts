import { phrase } from '#shared/messages/phrase.ts';

type Kind = 'kept as text' | 'words kept' | 'left out';

/** What became of what only the program of the site understands, with the lines where it stood. */
interface MdxNotes {
  readonly note: (kind: Kind, shown: string, line: number) => void;
  readonly all: () => readonly string[];
}

/** Lines of one kind that are named; the rest are counted. */
const mostLines = 5;

export function mdxNotes(): MdxNotes {
  const found = new Map<string, { readonly kind: Kind; readonly shown: string; readonly lines: number[] }>();
  return {
    note: (kind, shown, line) => {
      const short = shown.length > 60 ? `${shown.slice(0, 59)}…` : shown;
      const one = found.get(`${kind} ${short}`) ?? { kind, shown: short, lines: [] };
      one.lines.push(line);
      found.set(`${kind} ${short}`, one);
    },
    all: () =>
      [...found.values()].map(({ kind, shown, lines }) => {
        const place = `${shown} (${linesOf([...new Set(lines)])})`;
        if (kind === 'left out') return phrase`${place} is code of the old site’s program; it was left out`;
        return kind === 'words kept'
          ? phrase`${place} is understood by the old site’s program alone; its words are kept`
          : phrase`${place} is understood by the old site’s program alone; it is kept as text`;
      }),
  };
}

function linesOf(lines: readonly number[]): string {
  if (lines.length === 1) return phrase`line ${lines[0] ?? 0}`;
  const named = lines.slice(0, mostLines).join(', ');
  return lines.length > mostLines
    ? phrase`lines ${named} and ${lines.length - mostLines} more`
    : phrase`lines ${named}`;
}
