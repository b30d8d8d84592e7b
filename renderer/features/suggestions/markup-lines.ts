import type { Difference, Hunk } from '#shared/suggestions/find-hunks.ts';
import { shownTexts, type Token } from '#shared/suggestions/tokens.ts';

type Fate = 'same' | 'removed' | 'added';

interface Piece {
  readonly fate: Fate;
  readonly text: string;
}

/** A line of the text with every change in it: its words, and what kind of block it is. */
export interface MarkupLine {
  readonly type: string;
  /** Of a subhead, such as `h3`. */
  readonly tag: string;
  /** It is a block as a whole, which may have no words. */
  readonly isBlock: boolean;
  readonly pieces: readonly Piece[];
  /** What became of the line's end, or of the block as a whole. */
  readonly fate: Fate;
}

/** Both texts in one: what was taken out stands before what came in its place. */
export function markupLines(difference: Difference, view: 'all' | 'original'): readonly MarkupLine[] {
  const lines: MarkupLine[] = [];
  let pieces: Piece[] = [];
  for (const { token, text, fate } of view === 'original' ? onlyBase(difference) : merged(difference)) {
    if (token.is === 'end') {
      const { type, tag } = token.lists.length > 0 ? { type: 'listitem', tag: '' } : token.block;
      lines.push({ type: String(type), tag: String(tag ?? ''), isBlock: false, pieces, fate });
      pieces = [];
    } else if (token.is === 'block') {
      const type = (token.node as { readonly type?: unknown } | null)?.type;
      lines.push({ type: String(type), tag: '', isBlock: true, pieces: [{ fate, text }], fate });
    } else {
      const last = pieces.at(-1);
      if (last?.fate === fate) pieces[pieces.length - 1] = { fate, text: last.text + text };
      else pieces.push({ fate, text });
    }
  }
  return lines;
}

interface Fated {
  readonly token: Token;
  readonly text: string;
  readonly fate: Fate;
}

function onlyBase({ base }: Difference): readonly Fated[] {
  const texts = shownTexts(base);
  return base.map((token, at) => ({ token, text: texts[at] ?? '', fate: 'same' }));
}

function merged({ base, proposed, hunks }: Difference): readonly Fated[] {
  const row: Fated[] = [];
  let at = 0;
  const put = (tokens: readonly Token[], [from, to]: Hunk['base'], fate: Fate): void => {
    for (const [index, text] of shownTexts(tokens, from, to).entries())
      row.push({ token: tokens[from + index] as Token, text, fate });
  };
  for (const hunk of hunks) {
    put(base, [at, hunk.base[0]], 'same');
    put(base, hunk.base, 'removed');
    put(proposed, hunk.proposed, 'added');
    at = hunk.base[1];
  }
  put(base, [at, base.length], 'same');
  return row;
}
