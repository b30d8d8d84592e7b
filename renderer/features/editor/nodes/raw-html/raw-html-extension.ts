import { ReactExtension } from '@lexical/react/ReactExtension';
import { configExtension, defineExtension } from 'lexical';
import { nodeViews } from '../node-views.tsx';
import { keepVerbatim, VerbatimExtension } from '../verbatim/verbatim-extension.ts';
import { RawHtmlHead } from './RawHtmlHead.tsx';
import { RawHtmlNode } from './RawHtmlNode.ts';

export const RawHtmlExtension = defineExtension({
  name: 'galley/raw-html',
  nodes: () => [RawHtmlNode],
  dependencies: [
    VerbatimExtension,
    configExtension(ReactExtension, { decorators: [nodeViews(RawHtmlNode, RawHtmlHead)] }),
  ],
  register: (editor) => keepVerbatim(editor, RawHtmlNode),
});
