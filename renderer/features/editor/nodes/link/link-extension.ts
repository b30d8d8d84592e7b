import { SelectionAlwaysOnDisplayExtension } from '@lexical/extension';
import { LinkExtension as LexicalLinkExtension } from '@lexical/link';
import { ReactExtension } from '@lexical/react/ReactExtension';
import { configExtension, defineExtension } from 'lexical';
import { isWholeAddress } from './complete-address.ts';
import { LinkPopover } from './LinkPopover.tsx';
import './link.css';

/** Links, edited in a popover; an address pasted over selected words links them. */
export const LinkExtension = defineExtension({
  name: 'galley/link',
  dependencies: [
    configExtension(LexicalLinkExtension, { validateUrl: isWholeAddress }),
    configExtension(SelectionAlwaysOnDisplayExtension, { disabled: true, onReposition: markAsSelected }),
    configExtension(ReactExtension, { decorators: [LinkPopover] }),
  ],
});

function markAsSelected(marks: readonly HTMLElement[]): void {
  for (const mark of marks) mark.style.background = 'var(--text-selection)';
}
