import type { ReactNode, RefObject } from 'react';
import { type Faults, Field } from './Field.tsx';
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
    type = 'text',
    ...others
  } = props;
  const { error, warning, ...rest } = { ...others, ...(stand !== undefined && { placeholder: stand }) };
  const direction = stand !== undefined && value === '' ? directionOfWords(stand) : 'auto';
  const frame = { label, hint, error, warning, aside, ...(name !== undefined && { name }) };
  return (
    <Field {...frame}>
      {(control) =>
        lines === true ? (
          <textarea
            {...control}
            {...rest}
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
            ref={input}
            className="input"
            type={type}
            dir={type === 'url' ? 'ltr' : direction}
            autoComplete="off"
            value={value}
            onBlur={onBlur}
            onChange={(event) => onChange(event.target.value)}
          />
        )
      }
    </Field>
  );
}
