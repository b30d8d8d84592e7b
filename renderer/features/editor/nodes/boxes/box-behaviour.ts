import {
  $createParagraphNode,
  $getSelection,
  $isElementNode,
  $isParagraphNode,
  $isRangeSelection,
  COMMAND_PRIORITY_LOW,
  type ElementNode,
  INSERT_PARAGRAPH_COMMAND,
  KEY_ENTER_COMMAND,
  type Klass,
  type LexicalEditor,
  type LexicalNode,
  mergeRegister,
  type RangeSelection,
} from 'lexical';
import { boxTypes } from '#shared/body/node-spec.ts';
import { $isAtEnd, $isAtStart, $leaveBelow } from '../carets.ts';
import { onDelete } from '../on-delete.ts';
import { $moveOutAfter, $toParagraph, keepPartsInside } from '../structure.ts';
import type { BoxNode } from './BoxNode.ts';
import type { TitlePartNode } from './TitlePartNode.ts';

interface BoxTitle {
  readonly type: Klass<TitlePartNode>;
  readonly $create: () => TitlePartNode;
}

/** One kind of block around blocks: how the keyboard moves through it, and what stays true of it whatever is pasted. */
export function registerBox(editor: LexicalEditor, type: Klass<BoxNode>, title: BoxTitle | null): () => void {
  const $boxAround = (node: LexicalNode): BoxNode | null => {
    const box = node.getParents().find((parent) => parent instanceof type);
    return (box as BoxNode | undefined) ?? null;
  };
  const $place = (): Place | null => {
    const selection = $getSelection();
    if (!$isRangeSelection(selection)) return null;
    const box = $boxAround(selection.anchor.getNode());
    if (box === null || !box.is($boxAround(selection.focus.getNode()))) return null;
    const child = box.getChildren().find((each) => $holds(each, selection.anchor.getNode()));
    return $isElementNode(child) ? { selection, box, child } : null;
  };

  return mergeRegister(
    editor.registerCommand(
      INSERT_PARAGRAPH_COMMAND,
      () => {
        const place = $place();
        return place !== null && $goOn(place, title);
      },
      COMMAND_PRIORITY_LOW,
    ),
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        const place = event?.ctrlKey || event?.metaKey ? $place() : null;
        if (place === null) return false;
        event?.preventDefault();
        $leaveBelow(place.box);
        return true;
      },
      COMMAND_PRIORITY_LOW,
    ),
    onDelete(editor, (isBackward) => {
      const place = $place();
      return place !== null && (isBackward ? $deleteBack(place, title) : $deleteOn(place, title));
    }),
    editor.registerNodeTransform(type, (box) => $keepInOrder(box, title)),
    title === null ? () => {} : keepPartsInside(editor, title.type, (node) => node instanceof type),
  );
}

interface Place {
  readonly selection: RangeSelection;
  readonly box: BoxNode;
  /** The title or block of the box that the selection begins in. */
  readonly child: ElementNode;
}

/** Turns a box into its blocks; its title becomes a paragraph. No word is lost. */
function $dissolveBox(box: BoxNode): void {
  const blocks = box
    .getChildren()
    .filter((child) => $isElementNode(child) && child.getTextContent().trim() !== '')
    .map((child) => (child.getType() in blockTypes ? child : $toParagraph(child as ElementNode)));
  const [first = $createParagraphNode(), ...rest] = blocks;
  box.insertBefore(first);
  let last = first;
  for (const block of rest) last = last.insertAfter(block);
  box.remove();
  if ($isElementNode(first)) first.selectStart();
}

const blockTypes = Object.fromEntries(boxTypes.map((type) => [type, true]));

/** Enter: from the title to the text, and out of the box from an empty last paragraph. */
function $goOn({ selection, box, child }: Place, title: BoxTitle | null): boolean {
  if (title !== null && child instanceof title.type) {
    child.getNextSibling<ElementNode>()?.selectStart();
    return true;
  }
  const isEmptyEnd = $isParagraphNode(child) && child.isEmpty() && child.getNextSibling() === null;
  if (!isEmptyEnd || !selection.isCollapsed()) return false;
  const before = child.getPreviousSibling();
  const isOnly = before === null || (title !== null && before instanceof title.type);
  $leaveBelow(box);
  if (!isOnly) child.remove();
  return true;
}

function $deleteBack({ selection, box, child }: Place, title: BoxTitle | null): boolean {
  if (!$isAtStart(selection, child)) return false;
  const before = child.getPreviousSibling<ElementNode>();
  if (before === null) {
    // A list or a quotation first turns into a paragraph.
    if (title === null && !$isParagraphNode(child)) return false;
    $dissolveBox(box);
    return true;
  }
  if (title === null || !(before instanceof title.type) || !$isParagraphNode(child)) return false;
  if (child.isEmpty() && child.getNextSibling() !== null) child.remove();
  before.selectEnd();
  return true;
}

/** The text below a box is never drawn into it. */
function $deleteOn({ selection, child }: Place, title: BoxTitle | null): boolean {
  if (!$isAtEnd(selection, child)) return false;
  const next = child.getNextSibling<ElementNode>();
  if (next === null) return true;
  if (title === null || !(child instanceof title.type)) return false;
  next.selectStart();
  return true;
}

/** Whatever pasting, dropping or deleting across the edge leaves: one title, first; blocks that it may hold, at least one. */
function $keepInOrder(box: BoxNode, title: BoxTitle | null): void {
  const children = box.getChildren();
  const isTitle = (child: LexicalNode): boolean => title !== null && child instanceof title.type;
  const [own, ...others] = children.filter(isTitle);
  for (const other of others) other.replace($toParagraph(other as ElementNode));
  $moveOutAfter(
    box,
    children.filter((child) => !isTitle(child) && !(child.getType() in blockTypes)),
  );
  if (title !== null && own === undefined) box.splice(0, 0, [title.$create()]);
  else if (own !== undefined && own.getPreviousSibling() !== null) box.splice(0, 0, [own]);
  if (box.getChildren().every(isTitle)) box.append($createParagraphNode());
}

function $holds(parent: LexicalNode, node: LexicalNode): boolean {
  return parent.is(node) || ($isElementNode(parent) && parent.isParentOf(node));
}
