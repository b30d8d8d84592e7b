import * as Popover from '@radix-ui/react-popover';
import { type InputHTMLAttributes, type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { FieldFaults, faultProps } from '../../../ui/Field.tsx';
import { WordsControl } from '../../../ui/WordsControl.tsx';
import { type Suggestion, SuggestionList } from './SuggestionList.tsx';
import './popover.css';

interface Props {
  readonly title: string;
  readonly label: string;
  readonly input: Pick<InputHTMLAttributes<HTMLInputElement>, 'type' | 'dir' | 'list' | 'placeholder'>;
  /** Readers read what is written: it is set as the text is. */
  readonly isProse?: boolean;
  readonly value: string;
  readonly apply: string;
  /** `false`: what is written can't be used. */
  readonly onApply: (written: string) => boolean;
  readonly remove?: { readonly label: string; readonly onRemove: () => void } | undefined;
  /** Stands below what can't be used, until something else is written. */
  readonly error?: string;
  readonly onWritten?: (written: string) => void;
  /** Offered below the field: arrows choose, Enter takes the active one. `isFirstActive`: without an arrow, the first. */
  readonly suggestions?:
    | {
        readonly label: string;
        readonly items: readonly Suggestion[];
        readonly isFirstActive: boolean;
        readonly onChoose: (item: Suggestion) => void;
      }
    | undefined;
  /** The value that it opens with is such a one. */
  readonly startsWrong?: boolean;
  /** What is written only finds something: nothing is lost when it is left. */
  readonly isSearch?: boolean;
  /** Something was changed in the fields below. */
  readonly isChanged?: boolean;
  readonly children?: ReactNode;
}

/**
 * A form of one field beside the words it is about: Enter applies, and so does leaving it, which nobody means as a loss; only
 * Escape lets go of what is written. What is wrong stands below.
 */
export function PopoverForm(props: Props): ReactNode {
  const inputId = useId();
  const [written, setWritten] = useState(props.value);
  const [isWrong, setWrong] = useState(props.startsWrong ?? false);
  const [moved, setMoved] = useState<number | null>(null);
  const listId = useId();
  const { suggestions } = props;
  const items = suggestions?.items ?? [];
  const active = Math.min(moved ?? (suggestions?.isFirstActive ? 0 : -1), items.length - 1);
  const chosen = items[active];
  const form = useRef<HTMLFormElement>(null);
  const isRefused = useRef(false);
  const isApplied = useRef(false);
  const faults = { error: isWrong ? (props.error ?? null) : null };
  const { 'aria-describedby': describedBy, ...fault } = faultProps(inputId, faults);
  const input = useRef<HTMLInputElement>(null);

  const move = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || items.length === 0) return;
    event.preventDefault();
    setMoved(active === -1 && step === -1 ? items.length - 1 : (active + step + items.length) % items.length);
  };

  const apply = (text: string): void => {
    // Where that takes the keyboard out of the form, it is left.
    if (isApplied.current) return;
    isApplied.current = true;
    isApplied.current = props.onApply(text);
    setWrong(!isApplied.current);
  };
  const leave = (event: Event): void => {
    const isNew = (written.trim() !== '' && written !== props.value) || props.isChanged === true;
    // Left once more, what was said to be wrong goes: nobody is kept in.
    const isLost = props.isSearch === true || items.length > 0 || isWrong || !isNew;
    // A click may come as two such events, of the pointer and of the focus.
    if (isLost && !isRefused.current) return;
    event.preventDefault();
    if (!isLost) apply(written.trim() === '' ? props.value : written);
    if (isApplied.current) return;
    isRefused.current = true;
    setTimeout(() => {
      isRefused.current = false;
      form.current?.querySelector('input')?.focus();
    });
  };

  return (
    <Popover.Content
      className="popover editor-popover"
      aria-label={props.title}
      side="bottom"
      align="start"
      sideOffset={6}
      collisionPadding={12}
      onCloseAutoFocus={(event) => event.preventDefault()}
      onInteractOutside={leave}
    >
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (chosen !== undefined) suggestions?.onChoose(chosen);
          else apply(written);
        }}
      >
        <label htmlFor={inputId}>{props.label}</label>
        <div className="editor-popover-row">
          <WordsControl
            control={input}
            value={written}
            isWords={props.isProse === true}
            describedBy={describedBy}
          >
            {(described) => (
              <input
                {...props.input}
                {...fault}
                ref={input}
                aria-describedby={described}
                id={inputId}
                className="input"
                autoComplete="off"
                data-prose={props.isProse === true || undefined}
                spellCheck={props.isProse === true}
                value={written}
                {...(suggestions !== undefined && {
                  role: 'combobox',
                  'aria-expanded': items.length > 0,
                  'aria-autocomplete': 'list' as const,
                  'aria-controls': listId,
                  'aria-activedescendant': chosen === undefined ? undefined : `${listId}-${active}`,
                  onKeyDown: move,
                })}
                onChange={(event) => {
                  setWritten(event.target.value);
                  setWrong(false);
                  setMoved(null);
                  props.onWritten?.(event.target.value);
                }}
              />
            )}
          </WordsControl>
          <Button look="primary" submit>
            {props.apply}
          </Button>
          {props.remove !== undefined && (
            <Button onClick={props.remove.onRemove}>{props.remove.label}</Button>
          )}
        </div>
        {suggestions !== undefined && items.length > 0 && (
          <SuggestionList
            id={listId}
            label={suggestions.label}
            items={items}
            active={active}
            onChoose={suggestions.onChoose}
          />
        )}
        {props.children}
        <FieldFaults id={inputId} {...faults} />
      </form>
    </Popover.Content>
  );
}
