import { DRAG_DROP_PASTE } from '@lexical/rich-text';
import { eventFiles } from '@lexical/utils';
import {
  $getNodeByKey,
  COMMAND_PRIORITY_LOW,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  mergeRegister,
  type NodeKey,
  PASTE_COMMAND,
} from 'lexical';
import { hasWords as htmlHasWords } from '#shared/body/from-html.ts';
import { $insertMedia, $insertMediaBeside } from '../commands/insert-media.ts';
import { editorHost } from '../editor-host.ts';

/** Pictures, recordings and PDFs that are pasted or dropped go into the library first; all their blocks arrive in one step of undo. */
export function registerMediaFiles(editor: LexicalEditor): () => void {
  return mergeRegister(
    editor.registerCommand(DRAG_DROP_PASTE, (files) => take(editor, files), COMMAND_PRIORITY_LOW),
    editor.registerCommand(
      PASTE_COMMAND,
      (event) => {
        const [hasFiles, files] = eventFiles(event);
        if (!hasFiles || !('clipboardData' in event) || hasWords(event.clipboardData)) return false;
        event.preventDefault();
        return take(editor, files);
      },
      COMMAND_PRIORITY_LOW,
    ),
  );
}

/** Between which blocks files were let go of. */
interface MediaPlace {
  readonly block: NodeKey;
  readonly isAbove: boolean;
}

export function isMediaType(type: string): boolean {
  return /^(?:image|audio|video)\/|^application\/pdf$/.test(type);
}

function take(editor: LexicalEditor, files: readonly File[]): boolean {
  const media = files.filter(({ type }) => isMediaType(type));
  if (media.length > 0) void insertMediaFiles(editor, media);
  return true;
}

/** Where the caret is, unless a place is given and is still there once the library has the files. */
export async function insertMediaFiles(
  editor: LexicalEditor,
  files: readonly File[],
  place?: MediaPlace,
): Promise<void> {
  const items = await editorHost(editor).importFiles(files);
  if (items.length === 0) return;
  const $insert = (): void => {
    const block = place === undefined ? null : $getNodeByKey(place.block);
    if (place === undefined || block === null) $insertMedia(items);
    else $insertMediaBeside(block, place.isAbove, items);
  };
  editor.update($insert, { tag: HISTORY_PUSH_TAG });
}

/** A picture copied from a web page comes with HTML that holds nothing but an <img>; a page's text has words. */
function hasWords(data: DataTransfer | null): boolean {
  if (data === null) return false;
  if (data.getData('text/plain').trim() !== '') return true;
  return htmlHasWords(data.getData('text/html'));
}
