import {
  $createParagraphNode,
  $createTabNode,
  $isLineBreakNode,
  $isTabNode,
  $isTextNode,
  type ElementNode,
  type LexicalNode,
  type PointType,
  type RangeSelection,
} from 'lexical';
import type { VerbatimNode } from './VerbatimNode.ts';

/** One line: its nodes, the break before it, and the places of its first and last child in the block. */
interface Line {
  readonly nodes: readonly LexicalNode[];
  readonly before: LexicalNode | null;
  readonly from: number;
  readonly to: number;
}

function $linesOf(block: VerbatimNode): readonly Line[] {
  const lines: Line[] = [];
  let before: LexicalNode | null = null;
  let nodes: LexicalNode[] = [];
  let from = 0;
  const children = block.getChildren();
  for (const [index, child] of children.entries()) {
    if (!$isLineBreakNode(child)) {
      nodes.push(child);
      continue;
    }
    lines.push({ nodes, before, from, to: index });
    before = child;
    nodes = [];
    from = index + 1;
  }
  return [...lines, { nodes, before, from, to: children.length }];
}

/** The characters before a place, back to the start of its line. */
export function $lineBefore(block: VerbatimNode, point: PointType): string {
  const at = $indexOf(point);
  const inText = point.type === 'text' ? point.getNode().getTextContent().slice(0, point.offset) : '';
  const whole = block
    .getChildren()
    .slice(0, at)
    .map((child) => child.getTextContent())
    .join('');
  return (whole + inText).split('\n').at(-1) ?? '';
}

/** Moves the lines that a selection touches one tab in. */
export function $indentLines(block: VerbatimNode, selection: RangeSelection): void {
  for (const { nodes, before } of $selectedLines(block, selection)) {
    const [first] = nodes;
    if (first !== undefined) first.insertBefore($createTabNode());
    else if (before !== null) before.insertAfter($createTabNode());
    else block.splice(0, 0, [$createTabNode()]);
  }
}

/** And out again, by a tab or four spaces. `false`: no line begins with space. */
export function $outdentLines(block: VerbatimNode, selection: RangeSelection): boolean {
  let isDone = false;
  for (const { nodes } of $selectedLines(block, selection)) {
    const [first] = nodes;
    if ($isTabNode(first)) first.remove();
    else if ($isTextNode(first) && /^ /.test(first.getTextContent()))
      first.spliceText(0, spacesOf(first), '');
    else continue;
    isDone = true;
  }
  return isDone;
}

/** One paragraph for each line; the texts are the same nodes, so that the caret stays. */
export function $linesToParagraphs(block: VerbatimNode): readonly ElementNode[] {
  const lines = $linesOf(block).map(({ nodes }) => nodes);
  return lines.map((nodes) => $createParagraphNode().append(...nodes));
}

function $selectedLines(block: VerbatimNode, { anchor, focus }: RangeSelection): readonly Line[] {
  const [start, end] = [$indexOf(anchor), $indexOf(focus)].toSorted((a, b) => a - b);
  return $linesOf(block).filter(({ from, to }) => from <= (end ?? 0) && to >= (start ?? 0));
}

/** The place of a point among the block's children. */
function $indexOf(point: PointType): number {
  return point.type === 'element' ? point.offset : point.getNode().getIndexWithinParent();
}

function spacesOf(text: LexicalNode): number {
  return /^ {1,4}/.exec(text.getTextContent())?.[0].length ?? 0;
}
