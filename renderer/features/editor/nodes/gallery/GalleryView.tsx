import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useLexicalEditable } from '@lexical/react/useLexicalEditable';
import { $getNodeByKey, HISTORY_PUSH_TAG, type NodeKey } from 'lexical';
import { ImagePlus, Rows3, Trash2 } from 'lucide-react';
import type { JSX, ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { editorHost } from '../../editor-host.ts';
import { useEditorMessages } from '../../use-editor-messages.ts';
import { useNodeElements } from '../use-node-elements.ts';
import { $isGalleryNode, GalleryNode, galleryTools } from './GalleryNode.ts';
import { $addPictures, $takeGalleryApart } from './gallery-structure.ts';
import './gallery.css';

/** Draws each gallery's tools into its element. */
export function GalleryViews(): JSX.Element {
  const [editor] = useLexicalComposerContext();
  const elements = useNodeElements(editor, GalleryNode);
  return (
    <>
      {[...elements].map(([key, element]) => (
        <GalleryView key={key} nodeKey={key} element={element} />
      ))}
    </>
  );
}

interface Props {
  readonly nodeKey: NodeKey;
  readonly element: HTMLElement;
}

function GalleryView({ nodeKey, element }: Props): ReactNode {
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
