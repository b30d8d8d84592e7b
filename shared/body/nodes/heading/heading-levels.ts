import { textOf } from '../../plain-text.ts';
import type { KnownNode } from '../../walk-body.ts';
import { Heading } from './heading.schema.ts';

const levels = ['h2', 'h3', 'h4'] as const;

/**
 * Subheads as a page may print them: the first is an h2 and none is more than one level below the one before it (WCAG
 * technique G141). A writer who picks h4 for its smaller type still gets an outline that a screen reader can follow.
 */
export function closeHeadingGaps(nodes: readonly KnownNode[]): readonly KnownNode[] {
  return closeGaps(nodes, []);
}

/** `open`: the levels above the place where the nodes stand. What is in a box leaves the text after it alone. */
function closeGaps(nodes: readonly KnownNode[], open: number[]): readonly KnownNode[] {
  return nodes.map((known) => {
    if (known.children.some(({ type }) => type === 'heading')) {
      return { ...known, children: closeGaps(known.children, [...open]) };
    }
    // An empty subhead prints nothing, so it must not count as a level either.
    if (known.type !== 'heading' || textOf(known).trim() === '') return known;
    const heading = Heading.parse(known.node);
    const level = levels.indexOf(heading.tag);
    while (open.length > 0 && (open.at(-1) ?? 0) >= level) open.pop();
    open.push(level);
    const tag = levels[open.length - 1] ?? heading.tag;
    return tag === heading.tag ? known : { ...known, node: { ...heading, tag } };
  });
}
