import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { asOneLine, useCleanTyping } from '../../../../ui/use-clean-typing.ts';
import { WordsControl } from '../../../../ui/WordsControl.tsx';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  readonly disabled?: boolean;
  /** A text with lines of its own. Others are one line, shown whole however long. */
  readonly isLong?: boolean;
  /** Readers read its words: they are set as those of the text. */
  readonly isProse?: boolean;
  readonly describedBy?: string | undefined;
  /** `isFirst`: the first change since the field got the focus, which is where one undo step begins. */
  readonly onChange: (value: string, isFirst: boolean) => void;
}

/**
 * A line of text, or several, beside the caption. The browser owns the field while it is typed in (its caret, its own undo, an input
 * method); the article's value comes back into it only where the two differ, after an undo in the article, say.
 */
export function FigureField({
  label,
  value,
  placeholder,
  disabled,
  isLong = false,
  isProse = false,
  describedBy,
  onChange,
}: Props): ReactNode {
  const id = useId();
  const input = useRef<HTMLTextAreaElement>(null);
  const isFirst = useRef(true);
  const clean = isLong ? (text: string) => text : asOneLine;
  useCleanTyping(input, clean);

  useLayoutEffect(() => {
    if (input.current !== null && input.current.value !== value) input.current.value = value;
  }, [value]);

  const field = {
    ref: input,
    id,
    dir: 'auto',
    defaultValue: value,
    placeholder,
    disabled,
    'data-prose': isProse || undefined,
    autoComplete: 'off',
    onFocus: () => {
      isFirst.current = true;
    },
    onChange: (event: { readonly target: { readonly value: string } }) => {
      onChange(clean(event.target.value), isFirst.current);
      isFirst.current = false;
    },
  } as const;
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <WordsControl control={input} value={value} describedBy={describedBy}>
        {(described) => (
          <textarea
            {...field}
            aria-describedby={described}
            rows={isLong ? 3 : 1}
            className={isLong ? undefined : 'figure-line'}
            onKeyDown={(event) => {
              if (!isLong && event.key === 'Enter' && !event.nativeEvent.isComposing) event.preventDefault();
            }}
          />
        )}
      </WordsControl>
    </>
  );
}
