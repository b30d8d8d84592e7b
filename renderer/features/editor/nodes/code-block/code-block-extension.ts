import { ReactExtension } from '@lexical/react/ReactExtension';
import { configExtension, defineExtension } from 'lexical';
import { keepVerbatim, VerbatimExtension } from '../verbatim/verbatim-extension.ts';
import { CodeBlockNode } from './CodeBlockNode.ts';
import { CodeBlockViews } from './CodeBlockViews.tsx';

export const CodeBlockExtension = defineExtension({
  name: 'galley/code-block',
  nodes: () => [CodeBlockNode],
  dependencies: [VerbatimExtension, configExtension(ReactExtension, { decorators: [CodeBlockViews] })],
  register: (editor) => keepVerbatim(editor, CodeBlockNode),
});
