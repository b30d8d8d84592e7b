import * as Popover from '@radix-ui/react-popover';
import { type InputHTMLAttributes, type ReactNode, useId } from 'react';
import './popover.css';

interface Props {
  readonly title: string;
  readonly label: string;
  readonly input: Pick<InputHTMLAttributes<HTMLInputElement>, 'type' | 'dir' | 'list' | 'placeholder'>;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly apply: string;
  readonly onApply: () => void;
  readonly remove?: { readonly label: string; readonly onRemove: () => void } | undefined;
  /** What is wrong with the value; `null` while nothing is. */
  readonly error: string | null;
  readonly children?: ReactNode;
}

/** A form of one field beside the words it is about: Enter applies, Escape leaves, what is wrong stands below. */
export function PopoverForm(props: Props): ReactNode {
  const inputId = useId();
  const errorId = useId();
  const isWrong = props.error !== null;

  return (
    <Popover.Content
      className="editor-popover"
      aria-label={props.title}
      side="bottom"
      align="start"
      sideOffset={6}
      collisionPadding={12}
      onCloseAutoFocus={(event) => event.preventDefault()}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          props.onApply();
        }}
      >
        <label htmlFor={inputId}>{props.label}</label>
        <div className="editor-popover-row">
          <input
            {...props.input}
            id={inputId}
            autoComplete="off"
            spellCheck={false}
            value={props.value}
            aria-invalid={isWrong}
            aria-describedby={isWrong ? errorId : undefined}
            onChange={(event) => props.onChange(event.target.value)}
          />
          <button type="submit" className="editor-popover-apply">
            {props.apply}
          </button>
          {props.remove !== undefined && (
            <button type="button" onClick={props.remove.onRemove}>
              {props.remove.label}
            </button>
          )}
        </div>
        {props.children}
        {isWrong && (
          <p id={errorId} role="alert">
            {props.error}
          </p>
        )}
      </form>
    </Popover.Content>
  );
}
