import * as Popover from '@radix-ui/react-popover';
import type { RangeSelection } from 'lexical';
import { type JSX, useId, useState } from 'react';
import { LanguageTag } from '#shared/library/ids.ts';
import { languageOptions } from '../../../site/language-options.ts';
import { EDIT_LANGUAGE_COMMAND } from '../../commands/editor-commands.ts';
import { PopoverForm } from '../../popover/PopoverForm.tsx';
import { useSelectionPopover } from '../../popover/use-selection-popover.ts';
import { useEditorMessages } from '../../use-editor-messages.ts';
import { $selectWordAtCaret } from '../link/edit-link.ts';
import { $verbatimAround } from '../verbatim/verbatim-extension.ts';
import { $languageAt, $setLanguage } from './set-language.ts';

/** Where the writer says the language of words: opened from the toolbar or by its key, beside the words. */
export function LanguagePopover(): JSX.Element {
  const { editing, place, close } = useSelectionPopover(EDIT_LANGUAGE_COMMAND, $beginEditing);
  return (
    <Popover.Root open={editing !== null} onOpenChange={(open) => !open && close()}>
      <Popover.Anchor virtualRef={place} />
      <Popover.Portal>
        {editing !== null && (
          <LanguageForm
            language={editing.language}
            onApply={(language) => close(() => $setLanguage(language))}
          />
        )}
      </Popover.Portal>
    </Popover.Root>
  );
}

interface Editing {
  /** `null`: the words are in the article's language. */
  readonly language: string | null;
}

function $beginEditing(selection: RangeSelection): Editing | null {
  if ($verbatimAround(selection) !== null) return null;
  const around = $languageAt(selection);
  if (around !== null) return { language: around.getLanguage() };
  $selectWordAtCaret(selection);
  return selection.isCollapsed() ? null : { language: null };
}

function LanguageForm({
  language,
  onApply,
}: {
  readonly language: string | null;
  readonly onApply: (language: string | null) => void;
}): JSX.Element {
  const messages = useEditorMessages().boxes.language;
  const listId = useId();
  const [options] = useState(() => languageOptions(language));

  return (
    <PopoverForm
      title={messages.title}
      label={messages.language}
      input={{ type: 'text', dir: 'auto', list: listId, placeholder: messages.placeholder }}
      value={language ?? ''}
      apply={messages.apply}
      onApply={(written) => {
        const tag = tagOf(written, options);
        if (tag !== null) onApply(tag === '' ? null : tag);
        return tag !== null;
      }}
      remove={language === null ? undefined : { label: messages.remove, onRemove: () => onApply(null) }}
      error={messages.invalid}
    >
      <datalist id={listId}>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </datalist>
    </PopoverForm>
  );
}

/** A tag as typed, or that of a language whose name was typed; '' for nothing, `null` for what is neither. */
function tagOf(written: string, options: ReturnType<typeof languageOptions>): string | null {
  const text = written.trim();
  if (text === '') return '';
  const named = options.find(({ label }) => label.toLowerCase() === text.toLowerCase());
  if (named !== undefined) return named.value;
  return /^[a-z]{2,3}(-|$)/i.test(text) && LanguageTag.safeParse(text).success ? text : null;
}
