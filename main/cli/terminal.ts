import { isBlocking, type Problem } from '#shared/library/problem.ts';

/** What a command says, and to whom: results on stdout for programs, everything else on stderr for people. */
export interface Terminal {
  readonly result: (line: string) => void;
  readonly json: (value: unknown) => void;
  readonly say: (line: string) => void;
  /** Replaces the line before where stderr is a terminal; nothing elsewhere. '' takes it away. */
  readonly progress: (line: string) => void;
}

export function createTerminal(): Terminal {
  let shown = false;
  const clear = (): void => {
    if (shown) process.stderr.write('\r\x1b[K');
    shown = false;
  };
  return {
    result: (line) => {
      clear();
      process.stdout.write(`${line}\n`);
    },
    json: (value) => {
      clear();
      process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
    },
    say: (line) => {
      clear();
      process.stderr.write(`${line}\n`);
    },
    progress: (line) => {
      if (!process.stderr.isTTY) return;
      clear();
      process.stderr.write(line);
      shown = line !== '';
    },
  };
}

/** "“Headline” (id), hero.alt: what is wrong"; what doesn't block a site begins with "warning: ", "held back: " or "left out: ". */
export function problemLine(problem: Problem): string {
  return `${sortOf(problem)}${placedMessage(problem)}`;
}

function sortOf(problem: Problem): string {
  if (problem.level === 'hold') return 'held back: ';
  if (!isBlocking(problem)) return 'warning: ';
  return problem.leftOut === true ? 'left out: ' : '';
}

function placedMessage({ article, headline, file, field, message }: Problem): string {
  const name = headline === null ? null : `“${headline}”`;
  const where = article === null ? (file ?? name) : [name, `(${article})`].filter(Boolean).join(' ');
  const place = [where, field].filter(Boolean).join(', ');
  return place === '' ? message : `${place}: ${message}`;
}

export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** What goes is none of the site's files any more, so that it isn't counted among them: "3 of the site’s 120 files and remove 2 others". */
export function changesInWords(written: number, removed: number, files: number): string {
  return `${written} of the site’s ${counted(files, 'file', 'files')} and remove ${counted(removed, 'other', 'others')}`;
}

/** "12 MB", and never "0 MB" of something. */
export function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1_000_000)} MB`;
}

/** "Making pages 120/600, about 4 s left". */
export function progressLine(
  what: string,
  { done, total }: { readonly done: number; readonly total: number },
  secondsLeft: number | null,
): string {
  const count = total > 1 ? ` ${done}/${total}` : '';
  return `${what}${count}${secondsLeft === null ? '' : `, about ${secondsLeft} s left`}`;
}
