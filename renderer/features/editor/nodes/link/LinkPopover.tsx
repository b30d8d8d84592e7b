import { getExtensionDependencyFromEditor, SelectionAlwaysOnDisplayExtension } from '@lexical/extension';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import * as Popover from '@radix-ui/react-popover';
import {
  $getSelection,
  $isRangeSelection,
  $onUpdate,
  COMMAND_PRIORITY_LOW,
  type LexicalEditor,
} from 'lexical';
import { type JSX, useEffect, useRef, useState } from 'react';
import { EDIT_LINK_COMMAND } from '../../commands/editor-commands.ts';
import { selectedPlace } from '../../selected-place.ts';
import { $linkAt, $removeLink, $selectWordAtCaret, $setLink } from './edit-link.ts';
import { LinkForm } from './LinkForm.tsx';

interface Editing {
  readonly address: string;
  readonly isLink: boolean;
}

/** Where the writer links words: opened by the toolbar or Mod+K, beside the words, and back to them when it closes. */
export function LinkPopover(): JSX.Element {
  const [editor] = useLexicalComposerContext();
  const [editing, setEditing] = useState<Editing | null>(null);
  const place = useRef({ getBoundingClientRect: () => new DOMRect() });

  useEffect(
    () =>
      editor.registerCommand(
        EDIT_LINK_COMMAND,
        () => {
          const next = $beginEditing(editor);
          if (next === null) return false;
          // After the update, which puts the selection into the page: done later, that would take the focus back.
          $onUpdate(() => {
            const rect = selectedPlace(editor);
            place.current = { getBoundingClientRect: () => rect };
            showSelection(editor, true);
            setEditing(next);
          });
          return true;
        },
        COMMAND_PRIORITY_LOW,
      ),
    [editor],
  );

  const close = (change?: () => void): void => {
    setEditing(null);
    showSelection(editor, false);
    if (change !== undefined) editor.update(change);
    editor.focus();
  };

  return (
    <Popover.Root open={editing !== null} onOpenChange={(open) => !open && close()}>
      <Popover.Anchor virtualRef={place} />
      <Popover.Portal>
        {editing !== null && (
          <LinkForm
            address={editing.address}
            isLink={editing.isLink}
            onApply={(address) => close(() => $setLink(address))}
            onRemove={() => close($removeLink)}
          />
        )}
      </Popover.Portal>
    </Popover.Root>
  );
}

function $beginEditing(editor: LexicalEditor): Editing | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !editor.isEditable()) return null;
  const link = $linkAt(selection);
  if (link === null) $selectWordAtCaret(selection);
  return { address: link?.getURL() ?? '', isLink: link !== null };
}

/** The browser stops showing a selection once the focus is in the popover. */
function showSelection(editor: LexicalEditor, isShown: boolean): void {
  getExtensionDependencyFromEditor(editor, SelectionAlwaysOnDisplayExtension).output.disabled.value =
    !isShown;
}
