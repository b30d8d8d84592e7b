import { type ReactNode, type RefObject, useCallback, useRef } from 'react';
import { type ControlProps, type Faults, Field } from './Field.tsx';
import type { TextControl } from './text-control.ts';
import { WordsControl } from './WordsControl.tsx';
import { directionOfWords } from './words-direction.ts';

interface TextFieldProps extends Faults {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly hint?: ReactNode;
  readonly aside?: ReactNode;
  readonly name?: string;
  readonly placeholder?: string;
  /** Words that stand for what isn't written, and run their own way: as a rule a placeholder is the interface's. */
  readonly stand?: string;
  readonly readOnly?: boolean;
  readonly disabled?: boolean;
  /** Of a field of one line. */
  readonly input?: RefObject<HTMLInputElement | null>;
  /** Grows with its text. */
  readonly lines?: boolean;
  readonly type?: 'text' | 'url' | 'email';
  readonly autoFocus?: boolean;
  readonly spellCheck?: boolean;
  /** Readers read its words: they are set as those of a text. */
  readonly 'data-prose'?: boolean;
  /** Its words are looked up, as those of prose are. */
  readonly isSpelled?: boolean;
}

export function TextField(props: TextFieldProps): ReactNode {
  const {
    label,
    value,
    onChange,
    onBlur,
    hint,
    aside,
    name,
    lines,
    input,
    stand,
    isSpelled = props['data-prose'] === true,
    type = 'text',
    ...others
  } = props;
  const { error, warning, ...rest } = { ...others, ...(stand !== undefined && { placeholder: stand }) };
  const direction = stand !== undefined && value === '' ? directionOfWords(stand) : 'auto';
  const frame = { label, hint, error, warning, aside, ...(name !== undefined && { name }) };
  const own = useRef<TextControl>(null);
  const take = useCallback((control: TextControl | null) => {
    own.current = control;
  }, []);
  const draw = (control: ControlProps): ReactNode =>
    lines === true ? (
      <textarea
        {...control}
        {...rest}
        ref={take}
        className="input input-lines"
        dir={direction}
        rows={2}
        value={value}
        onBlur={onBlur}
        onChange={(event) => onChange(event.target.value)}
      />
    ) : (
      <input
        {...control}
        {...rest}
        ref={input ?? take}
        className="input"
        type={type}
        dir={type === 'url' ? 'ltr' : direction}
        autoComplete="off"
        value={value}
        onBlur={onBlur}
        onChange={(event) => onChange(event.target.value)}
      />
    );
  return (
    <Field {...frame}>
      {(control) =>
        isSpelled ? (
          <WordsControl control={input ?? own} value={value} describedBy={control['aria-describedby']}>
            {(described) => draw({ ...control, 'aria-describedby': described })}
          </WordsControl>
        ) : (
          draw(control)
        )
      }
    </Field>
  );
}
