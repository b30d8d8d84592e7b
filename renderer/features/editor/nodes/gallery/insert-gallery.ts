import {
  $getSelection,
  $isNodeSelection,
  $isRootNode,
  type ElementNode,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical';
import type { PictureItem } from '#shared/media/media.schema.ts';
import { $insertBlocks } from '../../commands/insert-block.ts';
import { editorHost } from '../../editor-host.ts';
import { $blockOf, $selectWhole } from '../carets.ts';
import { $isFigureNode, type FigureNode } from '../figure/FigureNode.ts';
import { $createFigure } from '../figure/figure-extension.ts';
import { $createGallery } from './gallery-structure.ts';

/** The pictures that are selected become a gallery; with none, several are asked for. */
export async function insertGallery(editor: LexicalEditor): Promise<void> {
  if (editor.read($selectedFigures).length > 0) {
    editor.update($gatherSelected, { tag: HISTORY_PUSH_TAG });
    return;
  }
  const items = await editorHost(editor).chooseSeveral();
  if (items.length > 0) editor.update(() => $insertGallery(items), { tag: HISTORY_PUSH_TAG });
  editor.focus();
}

/** The caret goes into the caption of them all. */
function $insertGallery(items: readonly PictureItem[]): void {
  const gallery = $createGallery(items.map($createFigure));
  $insertBlocks([gallery]);
  gallery.getLastChild<ElementNode>()?.selectEnd();
}

/** With the figures that stand right beside them: who selects one of three in a row means the row. */
function $gatherSelected(): void {
  const [first, ...more] = $withNeighbours($selectedFigures());
  if (first === undefined) return;
  const gallery = $createGallery([]);
  first.insertBefore(gallery);
  gallery.splice(0, 0, [first, ...more]);
  $selectWhole(gallery);
}

function $selectedFigures(): readonly FigureNode[] {
  const selection = $getSelection();
  if (selection === null) return [];
  const blocks = selection.getNodes().map((node) => $blockOf(node));
  const isPlain = $isNodeSelection(selection) || blocks.every((block) => block?.is(blocks[0]) !== true);
  return isPlain ? [...new Set(blocks.filter($isFigureNode))] : [];
}

function $withNeighbours(figures: readonly FigureNode[]): readonly FigureNode[] {
  const [first] = figures;
  if (first === undefined || !$isRootNode(first.getParent())) return [];
  let start: LexicalNode = first;
  for (let before = start.getPreviousSibling(); $isFigureNode(before); before = before.getPreviousSibling()) {
    start = before;
  }
  const row: FigureNode[] = [];
  for (let each: LexicalNode | null = start; $isFigureNode(each); each = each.getNextSibling())
    row.push(each);
  return row;
}
