import type { KnownNode } from './walk-body.ts';

/** The words of one node. What stands on a line of its own (a list's item, a caption) gets one here too. */
export function textOf(known: KnownNode): string {
  return textAs(known, (_known, words) => words());
}

/** How a node reads; `words` are those of all that is in it, each part as the look has it. */
export type TextLook = (known: KnownNode, words: () => string) => string;

/** The same, with each node as `look` has it, at any depth: for text that must say without HTML what a list is. */
export function textAs(known: KnownNode, look: TextLook): string {
  return look(known, () => wordsOf(known, look));
}

function wordsOf(known: KnownNode, look: TextLook): string {
  if (known.spec.text) return known.spec.text(known.node);
  let text = '';
  for (const [index, child] of known.children.entries()) {
    const part = textAs(child, look);
    const { kind, textBefore } = child.spec;
    // Also before an empty cell, or the columns to its right would move.
    if (textBefore !== undefined) text += index === 0 ? part : textBefore + part;
    else if (part !== '') text += kind === 'inline' || text === '' ? part : `\n${part}`;
  }
  const below = known.spec.textBelow?.(known.node) ?? '';
  if (below !== '') text += text === '' ? below : `\n${below}`;
  const [before, after] = known.spec.textAround ?? ['', ''];
  return text.trim() === '' ? text : before + text + after;
}
