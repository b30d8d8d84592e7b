import * as Popover from '@radix-ui/react-popover';
import { createCommand, type LexicalCommand, type RangeSelection } from 'lexical';
import type { JSX } from 'react';
import { PopoverForm } from '../../popover/PopoverForm.tsx';
import { useSelectionPopover } from '../../popover/use-selection-popover.ts';
import { useEditorMessages } from '../../use-editor-messages.ts';
import { $insertFootnote, $mayHaveFootnote } from './edit-footnote.ts';

export const ADD_FOOTNOTE_COMMAND: LexicalCommand<void> = createCommand('galley/add-footnote');

/** Asks for a note's words: a note is never without, and the line stays whole while they are written. */
export function FootnotePopover(): JSX.Element {
  const { editing, place, close } = useSelectionPopover(ADD_FOOTNOTE_COMMAND, $begin);
  return (
    <Popover.Root open={editing !== null} onOpenChange={(open) => !open && close()}>
      <Popover.Anchor virtualRef={place} />
      <Popover.Portal>
        {editing !== null && (
          <FootnoteForm onApply={(words) => close(words === '' ? undefined : () => $insertFootnote(words))} />
        )}
      </Popover.Portal>
    </Popover.Root>
  );
}

function $begin(selection: RangeSelection): object | null {
  return $mayHaveFootnote(selection) ? {} : null;
}

function FootnoteForm({ onApply }: { readonly onApply: (words: string) => void }): JSX.Element {
  const messages = useEditorMessages().boxes.footnote;
  return (
    <PopoverForm
      title={messages.title}
      label={messages.words}
      input={{ type: 'text', dir: 'auto', placeholder: messages.placeholder }}
      isProse
      value=""
      apply={messages.apply}
      onApply={(written) => {
        onApply(written.trim());
        return true;
      }}
    />
  );
}
