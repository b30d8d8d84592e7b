import { Command } from 'cmdk';
import { type ReactNode, useState } from 'react';
import './pick-list.css';

export interface PickOption {
  readonly value: string;
  readonly label: string;
  readonly detail?: string;
}

interface PickListProps {
  /** The accessible name of the box to type in. */
  readonly label: string;
  readonly placeholder: string;
  readonly options: readonly PickOption[];
  readonly onPick: (value: string) => void;
  readonly empty: string;
  /** Offered for what was typed, such as `New author “…”`; the words to show for it. */
  readonly create?: {
    readonly label: (typed: string) => string;
    /** Whether it is offered for these words; without it always. */
    readonly takes?: (typed: string) => boolean;
    readonly onCreate: (typed: string) => void;
  };
}

/** Type to narrow, arrows to choose, Enter to take. */
export function PickList({ label, placeholder, options, onPick, empty, create }: PickListProps): ReactNode {
  const [typed, setTyped] = useState('');
  const name = typed.trim();
  const isNew = name !== '' && !options.some((option) => option.label.toLowerCase() === name.toLowerCase());
  return (
    <Command label={label} className="pick-list" loop>
      <Command.Input
        className="input"
        value={typed}
        onValueChange={setTyped}
        placeholder={placeholder}
        aria-label={label}
        autoFocus
      />
      <Command.List label={label} className="pick-items">
        <Command.Empty className="pick-empty">{empty}</Command.Empty>
        {options.map((option) => (
          <Command.Item
            key={option.value}
            value={option.value}
            keywords={[option.label]}
            className="pick-item"
            onSelect={() => onPick(option.value)}
          >
            <span className="pick-label">{option.label}</span>
            {option.detail !== undefined && <span className="pick-detail">{option.detail}</span>}
          </Command.Item>
        ))}
        {create !== undefined && isNew && (create.takes?.(name) ?? true) && (
          <Command.Item
            value="new"
            keywords={[name]}
            forceMount
            className="pick-item pick-new"
            onSelect={() => create.onCreate(name)}
          >
            {create.label(name)}
          </Command.Item>
        )}
      </Command.List>
    </Command>
  );
}
