import { configExtension, NodeSelectionDataSelectedExtension } from '@lexical/extension';
import { defineExtension } from 'lexical';
import { mediaBlockBehaviour } from '../media-block/media-block-behaviour.ts';
import { $isFileNode, FileNode } from './FileNode.tsx';

export const FileExtension = defineExtension({
  name: 'galley/file',
  nodes: () => [FileNode],
  dependencies: [configExtension(NodeSelectionDataSelectedExtension, { nodes: [FileNode] })],
  register: (editor) => mediaBlockBehaviour(editor, 'file-block', $isFileNode),
});
