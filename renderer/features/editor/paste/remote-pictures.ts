import { $getEditor, $getSelection, $setSelection, type BaseSelection, PASTE_TAG } from 'lexical';
import type { PictureItem } from '#shared/media/media.schema.ts';
import { editorHost } from '../editor-host.ts';
import { htmlToBlocks, remotePicturesIn } from './html-to-blocks.ts';

/** Blocks of pasted HTML get into the text by this. */
type $Insert = (blocks: readonly unknown[], selection: BaseSelection) => void;

/**
 * Pasted HTML with pictures of other sites: somebody is asked whether these are to come into the library before anything
 * gets into the text, and all of it comes in one step of undo. `false` where it has none.
 */
export function $askForPictures(html: string, selection: BaseSelection, $insert: $Insert): boolean {
  const editor = $getEditor();
  const pictures = remotePicturesIn(html);
  if (pictures.length === 0) return false;
  const place = selection.clone();
  const finish = (taken: ReadonlyMap<string, PictureItem>): void => {
    editor.update(
      () => {
        const current = $getSelection() ?? place.clone();
        $setSelection(current);
        $insert(htmlToBlocks(html, taken), current);
      },
      { tag: PASTE_TAG, onUpdate: () => editor.focus() },
    );
  };
  void editorHost(editor)
    .takeRemote(pictures)
    .then(finish, () => finish(new Map()));
  return true;
}
