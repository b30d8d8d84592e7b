import { type ReactNode, useEffect, useId, useRef } from 'react';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  readonly disabled?: boolean;
  /** Several lines. */
  readonly isLong?: boolean;
  readonly describedBy?: string | undefined;
  /** `isFirst`: the first change since the field got the focus, which is where one undo step begins. */
  readonly onChange: (value: string, isFirst: boolean) => void;
}

/**
 * A line of text, or several, beside the caption. The browser owns the input while it is typed in (its caret, its own undo, an input
 * method); the article's value comes back into it only where the two differ, after an undo in the article, say.
 */
export function FigureField({
  label,
  value,
  placeholder,
  disabled,
  isLong = false,
  describedBy,
  onChange,
}: Props): ReactNode {
  const id = useId();
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const isFirst = useRef(true);

  useEffect(() => {
    if (input.current !== null && input.current.value !== value) input.current.value = value;
  }, [value]);

  const field = {
    ref: input,
    id,
    dir: 'auto',
    defaultValue: value,
    placeholder,
    disabled,
    'aria-describedby': describedBy,
    autoComplete: 'off',
    onFocus: () => {
      isFirst.current = true;
    },
    onChange: (event: { readonly target: { readonly value: string } }) => {
      onChange(event.target.value, isFirst.current);
      isFirst.current = false;
    },
  } as const;
  return (
    <>
      <label htmlFor={id}>{label}</label>
      {isLong ? <textarea {...field} rows={3} /> : <input {...field} type="text" />}
    </>
  );
}
