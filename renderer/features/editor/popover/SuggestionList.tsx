import { type ReactNode, useEffect } from 'react';
import '../../../ui/menu.css';
import '../../../ui/pick-list.css';

/** What a field offers below it for what is being written. */
export interface Suggestion {
  readonly id: string;
  readonly label: string;
  readonly detail: string;
}

interface Props {
  readonly id: string;
  readonly label: string;
  readonly items: readonly Suggestion[];
  readonly active: number;
  readonly onChoose: (item: Suggestion) => void;
}

/** The field keeps the keyboard and names the active option. */
export function SuggestionList({ id, label, items, active, onChoose }: Props): ReactNode {
  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);
  return (
    <div
      id={id}
      role="listbox"
      aria-label={label}
      className="editor-suggestions"
      onMouseDown={(event) => event.preventDefault()}
    >
      {items.map((item, index) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the active option
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field's own keys choose it
        <div
          key={item.id}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          data-selected={index === active}
          className="pick-item"
          onClick={() => onChoose(item)}
        >
          <span className="pick-label" dir="auto">
            {item.label}
          </span>
          {item.detail !== '' && (
            <span className="pick-detail" dir="auto">
              {item.detail}
            </span>
          )}
        </div>
      ))}
    </div>
  );
}
