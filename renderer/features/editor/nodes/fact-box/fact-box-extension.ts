import { $createParagraphNode, defineExtension } from 'lexical';
import { registerBox } from '../boxes/box-behaviour.ts';
import { $createFactBoxNode, FactBoxNode } from './FactBoxNode.ts';
import { $createFactBoxTitleNode, FactBoxTitleNode } from './FactBoxTitleNode.ts';
import './fact-box.css';

export function $createFactBox(): FactBoxNode {
  return $createFactBoxNode().append($createFactBoxTitleNode(), $createParagraphNode());
}

export const FactBoxExtension = defineExtension({
  name: 'galley/fact-box',
  nodes: () => [FactBoxNode, FactBoxTitleNode],
  register: (editor) =>
    registerBox(editor, FactBoxNode, { type: FactBoxTitleNode, $create: $createFactBoxTitleNode }),
});
