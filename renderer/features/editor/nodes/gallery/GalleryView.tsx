import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useLexicalEditable } from '@lexical/react/useLexicalEditable';
import { $getNodeByKey, HISTORY_PUSH_TAG } from 'lexical';
import { ImagePlus, Rows3, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { editorHost } from '../../editor-host.ts';
import { useEditorMessages } from '../../use-editor-messages.ts';
import { $isGalleryNode, type GalleryNode, galleryTools } from './GalleryNode.ts';
import { $addPictures, $takeGalleryApart } from './gallery-structure.ts';
import './gallery.css';
import type { NodeViewProps } from '../node-views.tsx';

/** A gallery's tools, in its element. */
export function GalleryView({ nodeKey, element }: NodeViewProps): ReactNode {
  const [editor] = useLexicalComposerContext();
  const editable = useLexicalEditable();
  const { gallery: words } = useEditorMessages().blocks;
  const tools = galleryTools(element);
  if (tools === null || !editable) return null;

  const change = ($change: (gallery: GalleryNode) => void): void => {
    editor.update(
      () => {
        const gallery = $getNodeByKey(nodeKey);
        if ($isGalleryNode(gallery)) $change(gallery);
      },
      { tag: HISTORY_PUSH_TAG },
    );
  };
  const add = async (): Promise<void> => {
    const items = await editorHost(editor).chooseSeveral();
    if (items.length > 0) change((gallery) => void $addPictures(gallery, items));
  };

  return createPortal(
    <>
      <button type="button" className="gallery-tool" onClick={() => void add()}>
        <ImagePlus aria-hidden size={16} />
        <bdi>{words.add}</bdi>
      </button>
      <button type="button" className="gallery-tool" onClick={() => change($takeGalleryApart)}>
        <Rows3 aria-hidden size={16} />
        <bdi>{words.takeApart}</bdi>
      </button>
      <button
        type="button"
        className="gallery-tool gallery-remove"
        onClick={() =>
          change((gallery) => {
            gallery.selectPrevious();
            gallery.remove();
          })
        }
      >
        <Trash2 aria-hidden size={16} />
        {words.remove}
      </button>
    </>,
    tools,
  );
}
