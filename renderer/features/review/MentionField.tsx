import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { offeredNames, startedMention } from '#shared/review/mentions.ts';
import { useMessages } from '../../messages/index.ts';
import { Field } from '../../ui/Field.tsx';
import { isSendKey } from '../../ui/send-key.ts';
import { usePeople } from './use-people.ts';

interface MentionFieldProps {
  readonly label: string;
  readonly name?: string;
  readonly hint?: ReactNode;
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** Ctrl/Cmd+Enter, where there is something to send. */
  readonly onSend: () => void;
}

/** Words in which `@` and a few letters offer the newsroom's people: arrows choose, Enter or Tab takes, Escape leaves it. */
export function MentionField({ label, name, hint, value, onChange, onSend }: MentionFieldProps): ReactNode {
  const { review: words } = useMessages();
  const people = usePeople();
  const listId = useId();
  const element = useRef<HTMLTextAreaElement>(null);
  const [chosen, setChosen] = useState(0);
  /** The text up to the caret for which no names are wanted. */
  const [left, setLeft] = useState<string | null>(null);
  const [caret, setCaret] = useState(0);
  const before = value.slice(0, caret);
  const typed = before === left ? null : startedMention(before);
  const names = typed === null ? [] : offeredNames(typed, people);
  const at = Math.min(chosen, names.length - 1);

  const take = (person: string): void => {
    const start = before.length - (typed ?? '').length;
    setLeft(`${before.slice(0, start)}${person} `);
    element.current?.setSelectionRange(start, caret);
    // As if it were typed: the caret is behind it, and undo takes it back. The field hears of it as of any word.
    document.execCommand('insertText', false, `${person} `);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isSendKey(event)) {
      event.preventDefault();
      if (value.trim() !== '') onSend();
      return;
    }
    if (names.length === 0 || event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const name = names[at];
    if (step !== undefined) setChosen((at + step + names.length) % names.length);
    else if (event.key === 'Escape') setLeft(before);
    else if ((event.key === 'Enter' || event.key === 'Tab') && name !== undefined) take(name);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <Field label={label} {...(name === undefined ? {} : { name })} hint={hint}>
      {(control) => (
        <>
          <textarea
            {...control}
            ref={element}
            className="input input-lines"
            dir="auto"
            rows={2}
            value={value}
            aria-autocomplete="list"
            aria-controls={names.length > 0 ? listId : undefined}
            aria-activedescendant={names.length > 0 ? `${listId}-${at}` : undefined}
            onKeyDown={onKeyDown}
            onSelect={({ currentTarget }) => setCaret(currentTarget.selectionStart)}
            onChange={({ target }) => {
              setCaret(target.selectionStart);
              setChosen(0);
              onChange(target.value);
            }}
          />
          {names.length > 0 && (
            <div id={listId} role="listbox" aria-label={words.mention} className="mention-list">
              {names.map((person, index) => (
                <div
                  key={person}
                  id={`${listId}-${index}`}
                  role="option"
                  tabIndex={-1}
                  aria-selected={index === at}
                  className="pick-item"
                  onMouseDown={(event) => {
                    event.preventDefault();
                    take(person);
                  }}
                >
                  {person}
                </div>
              ))}
            </div>
          )}
        </>
      )}
    </Field>
  );
}
