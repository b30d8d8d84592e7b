import { configExtension, NodeSelectionDataSelectedExtension } from '@lexical/extension';
import { defineExtension } from 'lexical';
import { mediaBlockBehaviour } from '../media-block/media-block-behaviour.ts';
import { $isRecordingNode, RecordingNode } from './RecordingNode.tsx';

export const RecordingExtension = defineExtension({
  name: 'galley/recording',
  nodes: () => [RecordingNode],
  dependencies: [configExtension(NodeSelectionDataSelectedExtension, { nodes: [RecordingNode] })],
  register: (editor) => mediaBlockBehaviour(editor, 'recording-block', $isRecordingNode),
});
