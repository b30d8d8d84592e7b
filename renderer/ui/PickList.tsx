import { Command } from 'cmdk';
import { type ReactNode, useState } from 'react';
import { bestMatches, shownMatches } from '#shared/text/match-words.ts';
import { useMessages } from '../messages/index.ts';
import { classNames } from './class-names.ts';
import { MoreMatches } from './MoreMatches.tsx';
import './pick-list.css';
import { usePicked } from './use-picked.ts';
import { useSayFound } from './use-say-found.ts';

/** No option's value: those are names and ids. */
const newValue = ' new';

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
  /** Where `options` follow what is typed: told of each change. */
  readonly onType?: (typed: string) => void;
  /** `false`: `options` are those of what was typed before. */
  readonly isCurrent?: boolean;
  /** How many there are besides `options`. */
  readonly more?: number;
  /** Offered for what was typed, such as `New author “…”`; the words to show for it. */
  readonly create?: {
    readonly label: (typed: string) => string;
    /** Whether it is offered for these words; without it always. */
    readonly takes?: (typed: string) => boolean;
    readonly onCreate: (typed: string) => void;
  };
}

/** Type to narrow, arrows to choose, Enter to take. */
export function PickList({
  label,
  placeholder,
  options,
  onPick,
  empty,
  onType,
  isCurrent = true,
  more = 0,
  create,
}: PickListProps): ReactNode {
  const { app } = useMessages();
  const [typed, setTyped] = useState('');
  const name = typed.trim();
  const found = bestMatches(options, name);
  const isNew = name !== '' && !options.some((option) => option.label.toLowerCase() === name.toLowerCase());
  const isOffered = create !== undefined && isNew && (create.takes?.(name) ?? true);
  const shown = [
    ...found.slice(0, shownMatches),
    ...(isOffered ? [{ value: newValue, label: create.label(name) }] : []),
  ];
  const count = found.length + more;
  // What is offered instead is the option that is chosen, which is read.
  const words = count > 0 ? app.found(count, found[0]?.label ?? '') : isOffered ? '' : empty;
  useSayFound(name, isCurrent ? words : null);
  const take = (value: string): void => (value === newValue ? create?.onCreate(name) : onPick(value));
  const { reset, props, inputProps } = usePicked(shown, ({ value }) => take(value), isCurrent);
  return (
    <Command label={label} className="pick-list" {...props}>
      <input
        {...inputProps}
        className="input"
        value={typed}
        onChange={({ target: { value: text } }) => {
          setTyped(text);
          onType?.(text);
          reset();
        }}
        placeholder={placeholder}
        aria-label={label}
        // biome-ignore lint/a11y/noAutofocus: it is opened to search
        autoFocus
      />
      <Command.List label={label} className="pick-items">
        {shown.map(({ value, label: name, detail }: PickOption) => (
          <Command.Item
            key={value}
            value={value}
            className={classNames('pick-item', value === newValue && 'pick-new')}
            onSelect={() => take(value)}
          >
            <span className="pick-label">{name}</span>
            {detail !== undefined && <span className="pick-detail">{detail}</span>}
          </Command.Item>
        ))}
      </Command.List>
      {/* Beside the list, which has options alone. */}
      {shown.length === 0 && <div className="pick-empty">{empty}</div>}
      <MoreMatches more={found.length - shownMatches + more} />
    </Command>
  );
}
