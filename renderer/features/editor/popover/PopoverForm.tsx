import * as Popover from '@radix-ui/react-popover';
import { type InputHTMLAttributes, type ReactNode, useId, useState } from 'react';
import './popover.css';

interface Props {
  readonly title: string;
  readonly label: string;
  readonly input: Pick<InputHTMLAttributes<HTMLInputElement>, 'type' | 'dir' | 'list' | 'placeholder'>;
  readonly value: string;
  readonly apply: string;
  /** `false`: what is written can't be used. */
  readonly onApply: (written: string) => boolean;
  readonly remove?: { readonly label: string; readonly onRemove: () => void } | undefined;
  /** Stands below what can't be used, until something else is written. */
  readonly error?: string;
  /** The value that it opens with is such a one. */
  readonly startsWrong?: boolean;
  readonly children?: ReactNode;
}

/** A form of one field beside the words it is about: Enter applies, Escape leaves, what is wrong stands below. */
export function PopoverForm(props: Props): ReactNode {
  const inputId = useId();
  const errorId = useId();
  const [written, setWritten] = useState(props.value);
  const [isWrong, setWrong] = useState(props.startsWrong ?? false);

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
          setWrong(!props.onApply(written));
        }}
      >
        <label htmlFor={inputId}>{props.label}</label>
        <div className="editor-popover-row">
          <input
            {...props.input}
            id={inputId}
            autoComplete="off"
            spellCheck={false}
            value={written}
            aria-invalid={isWrong}
            aria-describedby={isWrong ? errorId : undefined}
            onChange={(event) => {
              setWritten(event.target.value);
              setWrong(false);
            }}
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
