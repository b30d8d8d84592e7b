import { DRAG_DROP_PASTE } from '@lexical/rich-text';
import { eventFiles } from '@lexical/utils';
import {
  COMMAND_PRIORITY_LOW,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  mergeRegister,
  PASTE_COMMAND,
} from 'lexical';
import { hasWords as htmlHasWords } from '#shared/body/from-html.ts';
import { $insertMedia } from '../commands/insert-media.ts';
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

function take(editor: LexicalEditor, files: readonly File[]): boolean {
  const media = files.filter(({ type }) => /^(?:image|audio|video)\/|^application\/pdf$/.test(type));
  if (media.length > 0) void insert(editor, media);
  return true;
}

async function insert(editor: LexicalEditor, files: readonly File[]): Promise<void> {
  const items = await editorHost(editor).importFiles(files);
  if (items.length > 0) editor.update(() => $insertMedia(items), { tag: HISTORY_PUSH_TAG });
}

/** A picture copied from a web page comes with HTML that holds nothing but an <img>; a page's text has words. */
function hasWords(data: DataTransfer | null): boolean {
  if (data === null) return false;
  if (data.getData('text/plain').trim() !== '') return true;
  return htmlHasWords(data.getData('text/html'));
}
