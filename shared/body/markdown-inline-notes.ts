const fence = /^ {0,3}(`{3,}|~{3,})/;
/** In characters. */
const longest = 4_000;

/**
 * `^[words]`, as Pandoc, Obsidian and markdown-it-footnote write a note where it stands, as a mark with its note at the end of the
 * text. Code stays as it is, where `^[` begins many an expression.
 */
export function withNotesAtEnd(text: string): string {
  if (!text.includes('^[')) return text;
  const notes: string[] = [];
  const done: string[] = [];
  let prose: string[] = [];
  let open: string | null = null;
  const endProse = (): void => {
    if (prose.length > 0) done.push(withMarks(prose.join('\n'), notes));
    prose = [];
  };
  for (const line of text.split('\n')) {
    const [, sign = ''] = fence.exec(line) ?? [];
    const isCode = open !== null || sign !== '' || /^(?: {4}|\t)/.test(line);
    if (open === null) open = sign || null;
    else if (sign.startsWith(open) && line.trim() === sign) open = null;
    if (!isCode && line.trim() !== '') prose.push(line);
    else {
      endProse();
      done.push(line);
    }
  }
  endProse();
  // Code that never ends would take the notes in, too.
  if (notes.length === 0 || open !== null) return text;
  const ends = notes.map((note, index) => `[^${nameOf(index)}]: ${note}`);
  return `${done.join('\n')}\n\n${ends.join('\n\n')}\n`;
}

function nameOf(index: number): string {
  return `inline-note-${index + 1}`;
}

function withMarks(prose: string, notes: string[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of notesIn(prose)) {
    notes.push(
      prose
        .slice(start + 2, end)
        .replaceAll('\n', ' ')
        .trim(),
    );
    pieces.push(prose.slice(from, start), `[^${nameOf(notes.length - 1)}]`);
    from = end + 1;
  }
  return pieces.join('') + prose.slice(from);
}

interface Span {
  /** Of `^[`, and of its `]`. */
  readonly start: number;
  readonly end: number;
}

/** One within another is a part of it. */
function notesIn(prose: string): readonly Span[] {
  const found: Span[] = [];
  const brackets: number[] = [];
  const signs = /\\.|(`+)|[[\]]/gs;
  for (let sign = signs.exec(prose); sign !== null; sign = signs.exec(prose)) {
    const [whole, ticks] = sign;
    if (ticks !== undefined) signs.lastIndex = afterCode(prose, sign.index, ticks.length);
    else if (whole === '[') brackets.push(sign.index);
    else if (whole === ']') {
      const opened = brackets.pop();
      if (opened === undefined || !isNote(prose, opened, sign.index)) continue;
      const span = { start: opened - 1, end: sign.index };
      while ((found.at(-1)?.start ?? -1) > span.start) found.pop();
      found.push(span);
    }
  }
  return found;
}

function isNote(prose: string, opened: number, closed: number): boolean {
  const isMarked = prose.charAt(opened - 1) === '^' && !/[[\\]/.test(prose.charAt(opened - 2));
  const length = closed - opened;
  // A link has its address in brackets behind it.
  return isMarked && length > 1 && length < longest && prose.charAt(closed + 1) !== '(';
}

/** After the run of the same length that closes code, or after the run itself. */
function afterCode(prose: string, start: number, length: number): number {
  const runs = /`+/g;
  runs.lastIndex = start + length;
  for (let run = runs.exec(prose); run !== null; run = runs.exec(prose))
    if (run[0].length === length) return runs.lastIndex;
  return start + length;
}
