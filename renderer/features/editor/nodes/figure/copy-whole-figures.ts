import {
  $getCaretRange,
  $getSelection,
  $getSiblingCaret,
  $isNodeSelection,
  $rewindSiblingCaret,
  $setSelectionFromCaretRange,
  COMMAND_PRIORITY_LOW,
  COPY_COMMAND,
  CUT_COMMAND,
  type LexicalEditor,
  mergeRegister,
} from 'lexical';
import { $isGalleryNode } from '../gallery/GalleryNode.ts';
import { $isFigureNode } from './FigureNode.ts';

/**
 * Copying a selected node takes the node alone, without its children: a figure would lose its caption, a gallery its pictures. So the selection
 * first becomes the range from before the figure to after it.
 */
export function registerWholeFigureCopy(editor: LexicalEditor): () => void {
  return mergeRegister(
    editor.registerCommand(COPY_COMMAND, $widen, COMMAND_PRIORITY_LOW),
    editor.registerCommand(CUT_COMMAND, $widen, COMMAND_PRIORITY_LOW),
  );
}

function $widen(): boolean {
  const selection = $getSelection();
  const [node, ...more] = $isNodeSelection(selection) ? selection.getNodes() : [];
  if (!($isFigureNode(node) || $isGalleryNode(node)) || more.length > 0) return false;
  const after = $getSiblingCaret(node, 'next');
  $setSelectionFromCaretRange($getCaretRange($rewindSiblingCaret(after), after));
  return false;
}
