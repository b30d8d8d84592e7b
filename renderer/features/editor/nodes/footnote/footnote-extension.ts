import { ReactExtension } from '@lexical/react/ReactExtension';
import {
  $findMatchingParent,
  $getNearestNodeFromDOMNode,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  CLICK_COMMAND,
  COMMAND_PRIORITY_HIGH,
  COMMAND_PRIORITY_LOW,
  configExtension,
  DELETE_LINE_COMMAND,
  DELETE_WORD_COMMAND,
  defineExtension,
  isHTMLElement,
  KEY_ARROW_LEFT_COMMAND,
  KEY_ARROW_RIGHT_COMMAND,
  KEY_DOWN_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  type LexicalEditor,
  mergeRegister,
  type RangeSelection,
} from 'lexical';
import { isRtlAtSelection } from '../../selected-place.ts';
import { $isAtEnd, $isAtStart, $lineOf } from '../carets.ts';
import { onDelete } from '../on-delete.ts';
import {
  $enterFootnote,
  $footnoteAt,
  $footnoteBeside,
  $keepInProse,
  $leaveFootnote,
  $setBeside,
} from './edit-footnote.ts';
import { $isFootnoteNode, FootnoteNode } from './FootnoteNode.ts';
import { FootnoteNumbers } from './FootnoteNumbers.ts';
import { FootnotePopover } from './FootnotePopover.tsx';
import './footnote.css';

/**
 * Notes in the line that they belong to: the arrow keys go in and out of them, Enter and Escape out. Deleting beside a
 * note goes into it, so that no key takes words away which nobody sees.
 */
export const FootnoteExtension = defineExtension({
  name: 'galley/footnote',
  nodes: () => [FootnoteNode],
  dependencies: [configExtension(ReactExtension, { decorators: [FootnotePopover, FootnoteNumbers] })],
  register: (editor) =>
    mergeRegister(
      editor.registerNodeTransform(FootnoteNode, $keepInProse),
      editor.registerCommand(
        KEY_ARROW_LEFT_COMMAND,
        (event) => $step(editor, event, true),
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerCommand(
        KEY_ARROW_RIGHT_COMMAND,
        (event) => $step(editor, event, false),
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerCommand(KEY_DOWN_COMMAND, $stepOver, COMMAND_PRIORITY_LOW),
      editor.registerCommand(KEY_ENTER_COMMAND, $leaveOnEnter, COMMAND_PRIORITY_LOW),
      editor.registerCommand(KEY_ESCAPE_COMMAND, $leave, COMMAND_PRIORITY_HIGH),
      onDelete(editor, $deleteAtEdge),
      editor.registerCommand(
        DELETE_WORD_COMMAND,
        (isBackward) => $deleteUpToNote(isBackward, 'word'),
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerCommand(
        DELETE_LINE_COMMAND,
        (isBackward) => $deleteUpToNote(isBackward, 'lineboundary'),
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerCommand(CLICK_COMMAND, $enterClicked, COMMAND_PRIORITY_LOW),
    ),
});

function $caret(): RangeSelection | null {
  const selection = $getSelection();
  return $isRangeSelection(selection) && selection.isCollapsed() ? selection : null;
}

function $step(editor: LexicalEditor, event: KeyboardEvent, isLeft: boolean): boolean {
  const caret = $caret();
  if (caret === null || event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return false;
  const before = isLeft !== isRtlAtSelection(editor);
  const around = $footnoteAt(caret);
  if (around === null) {
    const beside = $footnoteBeside(caret, before);
    if (beside === null) return false;
    $enterFootnote(beside);
  } else {
    if (!(before ? $isAtStart(caret, around) : $isAtEnd(caret, around))) return false;
    $leaveFootnote(around, before);
  }
  event.preventDefault();
  return true;
}

/**
 * Home and End: a caret beside a note is for the browser behind the note's words, and its line those words alone. It is put past the
 * note, and into the letters that follow, before the browser looks for the line's end.
 */
function $stepOver({ key, shiftKey, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  if ((key !== 'Home' && key !== 'End') || shiftKey || ctrlKey || altKey || metaKey) return false;
  const isHome = key === 'Home';
  for (let caret = $caret(); caret !== null; caret = $caret()) {
    const note = $footnoteBeside(caret, isHome);
    if (note === null) break;
    $leaveFootnote(note, isHome);
  }
  const caret = $caret();
  const next = caret === null || isHome ? null : $footnoteBeside(caret, true)?.getNextSibling();
  if ($isTextNode(next)) next.select(1, 1);
  return false;
}

function $leaveOnEnter(event: KeyboardEvent | null): boolean {
  return event?.shiftKey !== true && $leave(event);
}

function $leave(event: KeyboardEvent | null): boolean {
  const caret = $caret();
  const around = caret === null ? null : $footnoteAt(caret);
  if (around === null) return false;
  event?.preventDefault();
  $leaveFootnote(around, false);
  return true;
}

/** A click on the number of a closed note: the browser finds no letter there to put the caret at. */
function $enterClicked({ target }: MouseEvent): boolean {
  const closed = isHTMLElement(target) ? target.closest('.footnote:not([data-open])') : null;
  const note = closed === null ? null : $getNearestNodeFromDOMNode(closed);
  if (!$isFootnoteNode(note)) return false;
  $enterFootnote(note);
  return true;
}

function $deleteAtEdge(isBackward: boolean): boolean {
  const caret = $caret();
  if (caret === null) return false;
  const around = $footnoteAt(caret);
  if (around !== null) {
    if (!(isBackward ? $isAtStart(caret, around) : $isAtEnd(caret, around))) return false;
    $leaveFootnote(around, isBackward);
    return true;
  }
  const beside = $footnoteBeside(caret, isBackward);
  if (beside === null) return false;
  $enterFootnote(beside);
  return true;
}

/** A word before a note's number, and a line, end where the note is: its own words nobody sees. */
function $deleteUpToNote(isBackward: boolean, granularity: 'word' | 'lineboundary'): boolean {
  const caret = $caret();
  if (caret === null || $footnoteAt(caret) !== null) return false;
  const line = $lineOf(caret.anchor.getNode());
  if (line === null || !line.getChildren().some($isFootnoteNode)) return false;
  caret.modify('extend', isBackward, granularity);
  const nodes = isBackward ? caret.getNodes().toReversed() : caret.getNodes();
  const [note] = nodes.flatMap((node) => $findMatchingParent(node, $isFootnoteNode) ?? []);
  if (note !== undefined) $setBeside(caret.focus, note, !isBackward);
  if (caret.isCollapsed()) return false;
  caret.removeText();
  return true;
}
