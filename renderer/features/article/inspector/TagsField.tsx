import { type ClipboardEvent, type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { useCall } from '../../../ipc/use-call.ts';
import { useMessages } from '../../../messages/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { Chip } from '../../../ui/Chip.tsx';
import { useCommands } from '../../commands/commands.tsx';
import { splitTags, suggestTags, withTags } from '../tags.ts';

interface TagsFieldProps {
  readonly tags: readonly string[];
  readonly readOnly: boolean;
  readonly error: string | null;
  readonly onChange: (tags: string[]) => void;
}

/** Chips, and a box that completes from the tags in use. */
export function TagsField({ tags, readOnly, error, onChange }: TagsFieldProps): ReactNode {
  const { article, tags: tagWords } = useMessages();
  const words = article.fields;
  const { run } = useCommands();
  const { loaded } = useCall('articles.tags', null, ['articles.saved', 'articles.changed']);
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(-1);
  const id = useId();
  const known = loaded.state === 'ready' ? loaded.value.map(({ tag }) => tag) : [];
  const suggestions = suggestTags(typed, known, tags);

  const add = (text: string): void => {
    const added = splitTags(text);
    setTyped('');
    setChosen(-1);
    if (added.length > 0) onChange(withTags(tags, added, known));
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const isOpen = suggestions.length > 0;
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault();
      add(suggestions[chosen] ?? typed);
    } else if (event.key === 'Backspace' && typed === '' && tags.length > 0) {
      onChange(tags.slice(0, -1));
    } else if (isOpen && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setChosen((before) => Math.max(-1, Math.min(suggestions.length - 1, before + step)));
    } else if (isOpen && event.key === 'Escape') {
      event.preventDefault();
      setTyped('');
    }
  };

  const onPaste = (event: ClipboardEvent): void => {
    const text = event.clipboardData.getData('text/plain');
    if (splitTags(text).length < 2) return;
    event.preventDefault();
    add(`${typed}${text}`);
  };

  return (
    <div className="field tags-field" data-field="tags">
      <div className="field-head">
        <label htmlFor={id}>{words.tags}</label>
        <Button look="quiet" className="button-small" onClick={() => run('tags.manage')}>
          {tagWords.manage}
        </Button>
      </div>
      {tags.length > 0 && (
        <ul className="chips">
          {tags.map((tag) => (
            <Chip
              key={tag}
              label={tag}
              removeLabel={words.removeTag(tag)}
              onRemove={readOnly ? undefined : () => onChange(tags.filter((other) => other !== tag))}
            />
          ))}
        </ul>
      )}
      <input
        id={id}
        className="input"
        aria-label={words.addTag}
        aria-describedby={error === null ? `${id}-hint` : `${id}-hint ${id}-error`}
        aria-invalid={error === null ? undefined : true}
        aria-autocomplete="list"
        aria-controls={`${id}-suggestions`}
        aria-activedescendant={chosen >= 0 ? `${id}-${chosen}` : undefined}
        placeholder={words.addTag}
        autoComplete="off"
        dir="auto"
        value={typed}
        readOnly={readOnly}
        onChange={(event) => {
          setTyped(event.target.value);
          setChosen(-1);
        }}
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
              add(tag);
            }}
          >
            {tag}
          </div>
        ))}
      </div>
      {error !== null && (
        <p id={`${id}-error`} className="field-error" role="alert">
          {error}
        </p>
      )}
      <p id={`${id}-hint`} className="visually-hidden">
        {words.tagHint}
      </p>
    </div>
  );
}
