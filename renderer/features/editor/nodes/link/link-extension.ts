import { SelectionAlwaysOnDisplayExtension } from '@lexical/extension';
import { $isLinkNode, LinkExtension as LexicalLinkExtension, LinkNode } from '@lexical/link';
import { ReactExtension } from '@lexical/react/ReactExtension';
import {
  $getDocument,
  configExtension,
  defineExtension,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical';
import { linkedArticle } from '#shared/body/nodes/link/article-link.ts';
import { isWholeAddress } from './complete-address.ts';
import { LinkPopover } from './LinkPopover.tsx';
import './link.css';

/** Links, edited in a popover; an address pasted over selected words links them. */
export const LinkExtension = defineExtension({
  name: 'galley/link',
  html: { export: new Map([[LinkNode, exportLink]]) },
  dependencies: [
    configExtension(LexicalLinkExtension, { validateUrl: isWholeAddress }),
    configExtension(SelectionAlwaysOnDisplayExtension, { disabled: true, onReposition: markAsSelected }),
    configExtension(ReactExtension, { decorators: [LinkPopover] }),
  ],
});

/** Other programs know no article of ours: its words go there alone. Our own editor takes the link itself. */
function exportLink(editor: LexicalEditor, link: LexicalNode) {
  if ($isLinkNode(link) && linkedArticle(link.getURL()) !== null)
    return { element: $getDocument().createElement('span') };
  return link.exportDOM(editor);
}

function markAsSelected(marks: readonly HTMLElement[]): void {
  for (const mark of marks) mark.style.background = 'var(--text-selection)';
}
