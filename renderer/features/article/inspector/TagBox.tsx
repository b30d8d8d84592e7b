import { type ClipboardEvent, type KeyboardEvent, type ReactNode, useState } from 'react';
import { useMessages } from '../../../messages/index.ts';
import type { ControlProps } from '../../../ui/Field.tsx';
import { splitTags, suggestTags } from '../tags.ts';

interface TagBoxProps {
  readonly control: ControlProps;
  /** Tags in use, most used first. */
  readonly known: readonly string[];
  /** Those that the article has. */
  readonly taken: readonly string[];
  readonly readOnly: boolean;
  readonly onAdd: (tags: readonly string[]) => void;
  /** Backspace where nothing is typed. One that is held down is meant for what was. */
  readonly onRemoveLast: () => void;
}

/** Enter or a comma adds what is typed, or the suggestion that the arrows lead to; a pasted list is several. */
export function TagBox({ control, known, taken, readOnly, onAdd, onRemoveLast }: TagBoxProps): ReactNode {
  const { fields: words } = useMessages().article;
  const [typed, setTyped] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState(-1);
  const { id } = control;
  const offered = readOnly ? [] : suggestTags(typed, known, taken);
  const suggestions = isOpen ? offered : [];

  const show = (text: string): void => {
    setTyped(text);
    setOpen(text.trim() !== '');
    setChosen(-1);
  };
  const add = (text: string): void => {
    const added = splitTags(text);
    show('');
    if (added.length > 0) onAdd(added);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || readOnly) return;
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault();
      const suggestion = suggestions[chosen];
      if (suggestion === undefined) add(typed);
      else pick(suggestion);
    } else if (event.key === 'Backspace' && typed === '' && !event.repeat) {
      onRemoveLast();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setChosen((before) => Math.max(-1, Math.min(offered.length - 1, before + step)));
    } else if (event.key === 'Escape' && suggestions.length > 0) {
      // Nothing else is to close, and what is typed stays.
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
      setChosen(-1);
    }
  };
  /** As it is spelled, commas and all. */
  const pick = (tag: string): void => {
    show('');
    onAdd([tag]);
  };

  const onPaste = (event: ClipboardEvent): void => {
    const text = event.clipboardData.getData('text/plain');
    if (readOnly || splitTags(text).length < 2) return;
    event.preventDefault();
    add(`${typed}${text}`);
  };

  return (
    <>
      <input
        {...control}
        className="input"
        role="combobox"
        aria-label={words.addTag}
        aria-describedby={[`${id}-keys`, control['aria-describedby']].filter(Boolean).join(' ')}
        aria-autocomplete="list"
        aria-expanded={suggestions.length > 0}
        aria-controls={`${id}-suggestions`}
        aria-activedescendant={suggestions[chosen] === undefined ? undefined : `${id}-${chosen}`}
        placeholder={words.addTag}
        autoComplete="off"
        dir="auto"
        value={typed}
        readOnly={readOnly}
        onChange={(event) => show(event.target.value)}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
        // What was typed and left is meant; a tag is easily removed again.
        onBlur={() => add(typed)}
      />
      <div id={`${id}-suggestions`} role="listbox" aria-label={words.tags} className="tag-suggestions">
        {suggestions.map((tag, index) => (
          <div
            key={tag}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            data-selected={index === chosen}
            className="pick-item"
            dir="auto"
            // Before the box loses the focus, which would add what was typed.
            onPointerDown={(event) => {
              event.preventDefault();
              pick(tag);
            }}
          >
            {tag}
          </div>
        ))}
      </div>
      <p id={`${id}-keys`} className="visually-hidden">
        {words.tagHint}
      </p>
    </>
  );
}
