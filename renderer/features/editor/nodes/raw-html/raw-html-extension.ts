import { ReactExtension } from '@lexical/react/ReactExtension';
import { configExtension, defineExtension } from 'lexical';
import { keepVerbatim, VerbatimExtension } from '../verbatim/verbatim-extension.ts';
import { RawHtmlNode } from './RawHtmlNode.ts';
import { RawHtmlViews } from './RawHtmlViews.tsx';

export const RawHtmlExtension = defineExtension({
  name: 'galley/raw-html',
  nodes: () => [RawHtmlNode],
  dependencies: [VerbatimExtension, configExtension(ReactExtension, { decorators: [RawHtmlViews] })],
  register: (editor) => keepVerbatim(editor, RawHtmlNode),
});
