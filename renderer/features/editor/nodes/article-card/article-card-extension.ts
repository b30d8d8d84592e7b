import { configExtension, NodeSelectionDataSelectedExtension } from '@lexical/extension';
import { ReactExtension } from '@lexical/react/ReactExtension';
import {
  $getNearestNodeFromDOMNode,
  CLICK_COMMAND,
  COMMAND_PRIORITY_LOW,
  defineExtension,
  isHTMLElement,
  mergeRegister,
} from 'lexical';
import { $selectWhole } from '../carets.ts';
import { leaveWholeOnEnter } from '../whole-block.ts';
import { $isArticleCardNode, ArticleCardNode } from './ArticleCardNode.tsx';
import { ArticleCardPopover } from './ArticleCardPopover.tsx';

export const ArticleCardExtension = defineExtension({
  name: 'galley/article-card',
  nodes: () => [ArticleCardNode],
  dependencies: [
    configExtension(ReactExtension, { decorators: [ArticleCardPopover] }),
    configExtension(NodeSelectionDataSelectedExtension, { nodes: [ArticleCardNode] }),
  ],
  register: (editor) =>
    mergeRegister(
      leaveWholeOnEnter(editor, $isArticleCardNode),
      editor.registerCommand(CLICK_COMMAND, $selectClicked, COMMAND_PRIORITY_LOW),
    ),
});

function $selectClicked({ target }: MouseEvent): boolean {
  if (!isHTMLElement(target) || target.closest('button') !== null) return false;
  const node = target.closest('.article-card-block') === null ? null : $getNearestNodeFromDOMNode(target);
  if (!$isArticleCardNode(node)) return false;
  $selectWhole(node);
  return true;
}
