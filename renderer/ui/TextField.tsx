import type { ReactNode } from 'react';
import { Field } from './Field.tsx';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly hint?: ReactNode;
  readonly error?: string | null | undefined;
  readonly aside?: ReactNode;
  readonly name?: string;
  readonly placeholder?: string;
  readonly readOnly?: boolean;
  readonly disabled?: boolean;
  /** Grows with its text. */
  readonly lines?: boolean;
  readonly type?: 'text' | 'url' | 'email';
  readonly autoFocus?: boolean;
  readonly spellCheck?: boolean;
}

export function TextField(props: TextFieldProps): ReactNode {
  const { label, value, onChange, onBlur, hint, error, aside, name, lines, type = 'text', ...rest } = props;
  return (
    <Field label={label} hint={hint} error={error} aside={aside} {...(name === undefined ? {} : { name })}>
      {(control) =>
        lines === true ? (
          <textarea
            {...control}
            {...rest}
            className="input input-lines"
            dir="auto"
            rows={2}
            value={value}
            onBlur={onBlur}
            onChange={(event) => onChange(event.target.value)}
          />
        ) : (
          <input
            {...control}
            {...rest}
            className="input"
            type={type}
            dir={type === 'url' ? 'ltr' : 'auto'}
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
