import { type ReactNode, useEffect, useId, useRef } from 'react';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  readonly disabled?: boolean;
  readonly describedBy?: string | undefined;
  /** `isFirst`: the first change since the field got the focus, which is where one undo step begins. */
  readonly onChange: (value: string, isFirst: boolean) => void;
}

/**
 * A line of text beside the caption. The browser owns the input while it is typed in (its caret, its own undo, an input
 * method); the article's value comes back into it only where the two differ, after an undo in the article, say.
 */
export function FigureField({
  label,
  value,
  placeholder,
  disabled,
  describedBy,
  onChange,
}: Props): ReactNode {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const isFirst = useRef(true);

  useEffect(() => {
    if (input.current !== null && input.current.value !== value) input.current.value = value;
  }, [value]);

  return (
    <>
      <label htmlFor={id}>{label}</label>
      <input
        ref={input}
        id={id}
        type="text"
        dir="auto"
        defaultValue={value}
        placeholder={placeholder}
        disabled={disabled}
        aria-describedby={describedBy}
        autoComplete="off"
        onFocus={() => {
          isFirst.current = true;
        }}
        onChange={(event) => {
          onChange(event.target.value, isFirst.current);
          isFirst.current = false;
        }}
      />
    </>
  );
}
