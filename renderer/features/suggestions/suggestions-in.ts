import type { Suggestion } from '#shared/suggestions/list-suggestions.ts';
import { rangeIn } from '../editor/index.ts';

/** Suggestions that the selection touches, also with one of their edges only. None where it is a caret. */
export function suggestionsIn(
  selection: Selection | null,
  list: readonly Suggestion[],
  blocks: readonly Element[],
): readonly Suggestion[] {
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return [];
  const selected = selection.getRangeAt(0);
  return list.filter(({ marks }) =>
    marks.some((mark) => {
      const block = blocks[mark.block];
      if (block === undefined || !selected.intersectsNode(block)) return false;
      const range = rangeIn(block, mark.from, mark.to);
      return range === null || touches(selected, range);
    }),
  );
}

function touches(one: Range, other: Range): boolean {
  return (
    one.compareBoundaryPoints(Range.START_TO_END, other) >= 0 &&
    one.compareBoundaryPoints(Range.END_TO_START, other) <= 0
  );
}
