import { configExtension, NodeSelectionDataSelectedExtension } from '@lexical/extension';
import { ReactExtension } from '@lexical/react/ReactExtension';
import { eventFiles } from '@lexical/utils';
import {
  $getNearestNodeFromDOMNode,
  $getNodeByKey,
  $getSelection,
  COMMAND_PRIORITY_HIGH,
  COMMAND_PRIORITY_LOW,
  DROP_COMMAND,
  defineExtension,
  HISTORY_PUSH_TAG,
  INSERT_PARAGRAPH_COMMAND,
  isHTMLElement,
  type LexicalEditor,
  mergeRegister,
} from 'lexical';
import { isPicture } from '#shared/media/media-kind.ts';
import { editorHost } from '../../editor-host.ts';
import { $leaveBelow, $selectedPart } from '../carets.ts';
import { nodeViews } from '../node-views.tsx';
import { leaveWholeOnEnter, selectWholeFromStart } from '../whole-block.ts';
import { $isGalleryCaptionNode, GalleryCaptionNode } from './GalleryCaptionNode.ts';
import { $isGalleryNode, GalleryNode } from './GalleryNode.ts';
import { GalleryView } from './GalleryView.tsx';
import { $addPictures, keepGalleryStructure } from './gallery-structure.ts';

/** Several pictures as one block; each is a figure with its own words. */
export const GalleryExtension = defineExtension({
  name: 'galley/gallery',
  nodes: () => [GalleryNode, GalleryCaptionNode],
  dependencies: [
    configExtension(ReactExtension, { decorators: [nodeViews(GalleryNode, GalleryView)] }),
    configExtension(NodeSelectionDataSelectedExtension, { nodes: [GalleryNode] }),
  ],
  register: (editor) =>
    mergeRegister(
      keepGalleryStructure(editor),
      leaveWholeOnEnter(editor, $isGalleryNode),
      editor.registerCommand(INSERT_PARAGRAPH_COMMAND, $leaveCaption, COMMAND_PRIORITY_LOW),
      selectWholeFromStart(editor, $isGalleryCaptionNode),
      editor.registerCommand(DROP_COMMAND, (event) => $takeDropped(editor, event), COMMAND_PRIORITY_HIGH),
    ),
});

function $leaveCaption(): boolean {
  const part = $selectedPart($getSelection());
  if (!$isGalleryCaptionNode(part)) return false;
  $leaveBelow(part.getParentOrThrow());
  return true;
}

/** Pictures that are dropped on a gallery join it. */
function $takeDropped(editor: LexicalEditor, event: DragEvent): boolean {
  const [hasFiles, files] = eventFiles(event);
  const pictures = files.filter((file) => file.type.startsWith('image/'));
  const element = isHTMLElement(event.target) ? event.target.closest<HTMLElement>('.article-gallery') : null;
  const gallery = element === null ? null : $getNearestNodeFromDOMNode(element);
  if (!hasFiles || pictures.length === 0 || !$isGalleryNode(gallery)) return false;
  event.preventDefault();
  void join(editor, gallery.getKey(), pictures);
  return true;
}

async function join(editor: LexicalEditor, key: string, pictures: readonly File[]): Promise<void> {
  const items = (await editorHost(editor).importFiles(pictures)).filter(isPicture);
  if (items.length === 0) return;
  editor.update(
    () => {
      const gallery = $getNodeByKey(key);
      if ($isGalleryNode(gallery)) $addPictures(gallery, items);
    },
    { tag: HISTORY_PUSH_TAG },
  );
}
