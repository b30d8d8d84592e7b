import * as Popover from '@radix-ui/react-popover';
import type { RangeSelection } from 'lexical';
import type { JSX } from 'react';
import { EDIT_LINK_COMMAND } from '../../commands/editor-commands.ts';
import { useSelectionPopover } from '../../popover/use-selection-popover.ts';
import { $verbatimAround } from '../verbatim/verbatim-extension.ts';
import { $linkAt, $removeLink, $selectWordAtCaret, $setLink, type LinkDetails } from './edit-link.ts';
import { LinkForm } from './LinkForm.tsx';

interface Editing {
  readonly link: LinkDetails;
  readonly isLink: boolean;
}

/** Where the writer links words: opened by the toolbar or Mod+K, beside the words, and back to them when it closes. */
export function LinkPopover(): JSX.Element {
  const { editing, place, close } = useSelectionPopover(EDIT_LINK_COMMAND, $beginEditing);
  return (
    <Popover.Root open={editing !== null} onOpenChange={(open) => !open && close()}>
      <Popover.Anchor virtualRef={place} />
      <Popover.Portal>
        {editing !== null && (
          <LinkForm
            link={editing.link}
            isLink={editing.isLink}
            onApply={(link) => close(() => $setLink(link))}
            onRemove={() => close($removeLink)}
          />
        )}
      </Popover.Portal>
    </Popover.Root>
  );
}

function $beginEditing(selection: RangeSelection): Editing | null {
  if ($verbatimAround(selection) !== null) return null;
  const link = $linkAt(selection);
  if (link === null) $selectWordAtCaret(selection);
  return {
    link: { address: link?.getURL() ?? '', title: link?.getTitle() ?? null, rel: link?.getRel() ?? null },
    isLink: link !== null,
  };
}
