import { configExtension, NodeSelectionDataSelectedExtension } from '@lexical/extension';
import { ReactExtension } from '@lexical/react/ReactExtension';
import { defineExtension } from 'lexical';
import { mediaBlockBehaviour } from '../media-block/media-block-behaviour.ts';
import { $isEmbedNode, EmbedNode } from './EmbedNode.tsx';
import { EmbedPopover } from './EmbedPopover.tsx';

export const EmbedExtension = defineExtension({
  name: 'galley/embed',
  nodes: () => [EmbedNode],
  dependencies: [
    configExtension(ReactExtension, { decorators: [EmbedPopover] }),
    configExtension(NodeSelectionDataSelectedExtension, { nodes: [EmbedNode] }),
  ],
  register: (editor) => mediaBlockBehaviour(editor, 'embed-block', $isEmbedNode),
});
