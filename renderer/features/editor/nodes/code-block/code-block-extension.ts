import { ReactExtension } from '@lexical/react/ReactExtension';
import { configExtension, defineExtension } from 'lexical';
import { nodeViews } from '../node-views.tsx';
import { keepVerbatim, VerbatimExtension } from '../verbatim/verbatim-extension.ts';
import { CodeBlockHead } from './CodeBlockHead.tsx';
import { CodeBlockNode } from './CodeBlockNode.ts';

export const CodeBlockExtension = defineExtension({
  name: 'galley/code-block',
  nodes: () => [CodeBlockNode],
  dependencies: [
    VerbatimExtension,
    configExtension(ReactExtension, { decorators: [nodeViews(CodeBlockNode, CodeBlockHead)] }),
  ],
  register: (editor) => keepVerbatim(editor, CodeBlockNode),
});
