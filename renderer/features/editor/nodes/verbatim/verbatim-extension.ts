import {
  $createTabNode,
  $createTextNode,
  $findMatchingParent,
  $getSelection,
  $isElementNode,
  $isLineBreakNode,
  $isRangeSelection,
  $isTextNode,
  type BaseSelection,
  COMMAND_PRIORITY_LOW,
  defineExtension,
  FORMAT_TEXT_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_TAB_COMMAND,
  type Klass,
  type LexicalEditor,
  type LexicalNode,
  mergeRegister,
  PASTE_COMMAND,
  type RangeSelection,
} from 'lexical';
import { $isAtEnd, $isAtStart, $leaveBelow } from '../carets.ts';
import { $moveOutAfter } from '../structure.ts';
import { VerbatimNode } from './VerbatimNode.ts';
import { $indentLines, $lineBefore, $linesToParagraphs, $outdentLines } from './verbatim-lines.ts';
import './verbatim.css';
import { onDelete } from '../on-delete.ts';

export function $isVerbatimNode(node: LexicalNode | null | undefined): node is VerbatimNode {
  return node instanceof VerbatimNode;
}

/** The block of code or HTML that a selection lies in, with both its ends. */
export function $verbatimAround(selection: BaseSelection | null): VerbatimNode | null {
  if (!$isRangeSelection(selection)) return null;
  const block = $findMatchingParent(selection.anchor.getNode(), $isVerbatimNode);
  return block?.is($findMatchingParent(selection.focus.getNode(), $isVerbatimNode)) ? block : null;
}

/** Turns it into paragraphs, a line each. */
export function $dissolveVerbatim(block: VerbatimNode): void {
  const [first, ...rest] = $linesToParagraphs(block);
  if (first === undefined) return;
  const isEmpty = block.isEmpty();
  block.replace(first);
  let last = first;
  for (const paragraph of rest) last = last.insertAfter(paragraph) as typeof first;
  if (isEmpty) first.select();
}

/** The keys of code and HTML: Enter keeps the indent, Tab indents, pasting takes the characters alone. */
export const VerbatimExtension = defineExtension({
  name: 'galley/verbatim',
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(INSERT_PARAGRAPH_COMMAND, () => $inBlock($breakLine), COMMAND_PRIORITY_LOW),
      editor.registerCommand(KEY_ENTER_COMMAND, $leaveByKey, COMMAND_PRIORITY_LOW),
      editor.registerCommand(KEY_ARROW_DOWN_COMMAND, $leaveAtEnd, COMMAND_PRIORITY_LOW),
      editor.registerCommand(KEY_TAB_COMMAND, $tab, COMMAND_PRIORITY_LOW),
      editor.registerCommand(FORMAT_TEXT_COMMAND, () => $inBlock(() => true), COMMAND_PRIORITY_LOW),
      editor.registerCommand(PASTE_COMMAND, $pasteText, COMMAND_PRIORITY_LOW),
      onDelete(editor, $deleteAtEdge),
    ),
});

/** For each kind of node: whatever gets in, it holds plain text only. */
export function keepVerbatim(editor: LexicalEditor, type: Klass<VerbatimNode>): () => void {
  return editor.registerNodeTransform(type, (block) => {
    // What an input method writes has no looks; it must not be touched while it does.
    if (editor.isComposing()) return;
    const children = block.getChildren();
    for (const child of children) {
      if ($isTextNode(child) && (child.getFormat() !== 0 || child.getStyle() !== '')) {
        child.setFormat(0).setStyle('');
      } else if ($isElementNode(child) && child.isInline()) {
        child.replace($createTextNode(child.getTextContent()));
      }
    }
    const strays = children.filter((child) => !child.isInline() && !$isLineBreakNode(child));
    if (strays.length > 0) $moveOutAfter(block, strays);
  });
}

function $inBlock(run: (block: VerbatimNode, selection: RangeSelection) => boolean): boolean {
  const selection = $getSelection();
  const block = $verbatimAround(selection);
  return block !== null && $isRangeSelection(selection) && run(block, selection);
}

/** A second empty line at the end means that the writer is done with it. */
function $breakLine(block: VerbatimNode, selection: RangeSelection): boolean {
  const [last, before] = block.getChildren().toReversed();
  if ($isAtEnd(selection, block) && $isLineBreakNode(last) && $isLineBreakNode(before)) {
    last.remove();
    before.remove();
    $leaveBelow(block);
    return true;
  }
  const start = selection.isBackward() ? selection.focus : selection.anchor;
  const indent = /^[ \t]*/.exec($lineBefore(block, start))?.[0] ?? '';
  selection.insertRawText(`\n${indent}`);
  return true;
}

function $leaveByKey(event: KeyboardEvent | null): boolean {
  if (!event?.ctrlKey && !event?.metaKey) return false;
  return $inBlock((block) => {
    event.preventDefault();
    $leaveBelow(block);
    return true;
  });
}

function $leaveAtEnd(event: KeyboardEvent): boolean {
  return $inBlock((block, selection) => {
    if (block.getNextSibling() !== null || !$isAtEnd(selection, block)) return false;
    event.preventDefault();
    $leaveBelow(block);
    return true;
  });
}

/** Shift+Tab with nothing to move back leaves the text, as everywhere else. */
function $tab(event: KeyboardEvent): boolean {
  return $inBlock((block, selection) => {
    if (event.shiftKey) {
      if (!$outdentLines(block, selection)) return false;
    } else if (selection.getTextContent().includes('\n')) {
      $indentLines(block, selection);
    } else {
      selection.insertNodes([$createTabNode()]);
    }
    event.preventDefault();
    return true;
  });
}

function $pasteText(event: ClipboardEvent | InputEvent | KeyboardEvent): boolean {
  const data = 'clipboardData' in event ? event.clipboardData : null;
  const text = data?.getData('text/plain') ?? '';
  return (
    text !== '' &&
    $inBlock((_block, selection) => {
      event.preventDefault();
      selection.insertRawText(text.replace(/\r\n?/g, '\n'));
      return true;
    })
  );
}

function $deleteAtEdge(isBackward: boolean): boolean {
  return $inBlock((block, selection) => {
    if (isBackward && $isAtStart(selection, block)) {
      $dissolveVerbatim(block);
      return true;
    }
    // The text below is never drawn into it.
    return !isBackward && $isAtEnd(selection, block);
  });
}
