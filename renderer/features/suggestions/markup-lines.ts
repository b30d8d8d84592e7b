import type { Difference } from '#shared/suggestions/find-hunks.ts';
import { type Token, textIn } from '#shared/suggestions/tokens.ts';

export type Fate = 'same' | 'removed' | 'added';

export interface Piece {
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
  for (const { token, fate } of view === 'original' ? onlyBase(difference) : merged(difference)) {
    if (token.is === 'end') {
      const { type, tag } = token.lists.length > 0 ? { type: 'listitem', tag: '' } : token.block;
      lines.push({ type: String(type), tag: String(tag ?? ''), isBlock: false, pieces, fate });
      pieces = [];
    } else if (token.is === 'block') {
      const type = (token.node as { readonly type?: unknown } | null)?.type;
      const whole = { fate, text: textIn(token.node) };
      lines.push({ type: String(type), tag: '', isBlock: true, pieces: [whole], fate });
    } else {
      const text = token.is === 'word' ? token.text : ' ';
      const last = pieces.at(-1);
      if (last?.fate === fate) pieces[pieces.length - 1] = { fate, text: last.text + text };
      else pieces.push({ fate, text });
    }
  }
  return lines;
}

interface Fated {
  readonly token: Token;
  readonly fate: Fate;
}

function onlyBase({ base }: Difference): readonly Fated[] {
  return base.map((token) => ({ token, fate: 'same' }));
}

function merged({ base, proposed, hunks }: Difference): readonly Fated[] {
  const row: Fated[] = [];
  let at = 0;
  const put = (tokens: readonly Token[], fate: Fate): void => {
    for (const token of tokens) row.push({ token, fate });
  };
  for (const hunk of hunks) {
    put(base.slice(at, hunk.base[0]), 'same');
    put(base.slice(...hunk.base), 'removed');
    put(proposed.slice(...hunk.proposed), 'added');
    at = hunk.base[1];
  }
  put(base.slice(at), 'same');
  return row;
}
