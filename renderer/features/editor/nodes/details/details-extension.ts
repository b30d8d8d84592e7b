import { $createParagraphNode, defineExtension } from 'lexical';
import { registerBox } from '../boxes/box-behaviour.ts';
import { $createDetailsNode, DetailsNode } from './DetailsNode.ts';
import { $createDetailsSummaryNode, DetailsSummaryNode } from './DetailsSummaryNode.ts';
import './details.css';

export function $createDetails(): DetailsNode {
  return $createDetailsNode().append($createDetailsSummaryNode(), $createParagraphNode());
}

export const DetailsExtension = defineExtension({
  name: 'galley/details',
  nodes: () => [DetailsNode, DetailsSummaryNode],
  register: (editor) =>
    registerBox(editor, DetailsNode, { type: DetailsSummaryNode, $create: $createDetailsSummaryNode }),
});
