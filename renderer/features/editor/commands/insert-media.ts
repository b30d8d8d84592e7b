import { $isParagraphNode, HISTORY_PUSH_TAG, type LexicalEditor, type LexicalNode } from 'lexical';
import type { FileItem, MediaItem } from '#shared/media/media.schema.ts';
import { isPicture, kindOf } from '#shared/media/media-kind.ts';
import { editorHost } from '../editor-host.ts';
import { $leaveBelow } from '../nodes/carets.ts';
import { $isFigureNode } from '../nodes/figure/FigureNode.ts';
import { $createFigure, $writeCaption } from '../nodes/figure/figure-extension.ts';
import { $createFileNode } from '../nodes/file/FileNode.tsx';
import { $createRecordingNode } from '../nodes/recording/RecordingNode.tsx';
import { $insertBlocks, $insertFigures, $showInserted } from './insert-block.ts';

/** Asks for a recording or a document and puts it in. */
export async function chooseFile(editor: LexicalEditor, purpose: 'recording' | 'document'): Promise<void> {
  const item = await editorHost(editor).chooseFile(purpose);
  if (item !== null) editor.update(() => $insertFiles([item]), { tag: HISTORY_PUSH_TAG });
  editor.focus();
}

/** Each item by its kind: pictures as figures, the rest as blocks that play or lead to it. */
export function $insertMedia(items: readonly MediaItem[]): void {
  const files = items.filter((item) => !isPicture(item));
  const pictures = items.filter(isPicture);
  if (files.length > 0) $insertFiles(files);
  if (pictures.length > 0) $insertFigures(pictures);
}

/** Each item's block above or below another block, in place of an empty paragraph; the caret goes where typing goes on. */
export function $insertMediaBeside(place: LexicalNode, isAbove: boolean, items: readonly MediaItem[]): void {
  const blocks = items.map((item) => (isPicture(item) ? $createFigure(item) : $createBlock(item)));
  $showInserted(blocks);
  let last: LexicalNode | null = null;
  for (const block of blocks) {
    if (last !== null) last.insertAfter(block);
    else if (isAbove) place.insertBefore(block);
    else place.insertAfter(block);
    last = block;
  }
  if ($isParagraphNode(place) && place.isEmpty()) place.remove();
  if ($isFigureNode(last)) $writeCaption(last);
  else if (last !== null) $leaveBelow(last);
}

function $insertFiles(items: readonly FileItem[]): void {
  const blocks = items.map($createBlock);
  $insertBlocks(blocks);
  const last = blocks.at(-1);
  if (last !== undefined) $leaveBelow(last);
}

/** A new use starts from what the item says of itself. */
function $createBlock(item: FileItem): LexicalNode {
  const { title, caption, credit, transcript } = item.details;
  const kind = kindOf(item);
  return kind === 'video' || kind === 'audio'
    ? $createRecordingNode({ media: item.id, kind, title, caption, credit, transcript, poster: null })
    : $createFileNode({ media: item.id, title: title || item.fileName.replace(/\.[^.]*$/, '') });
}
