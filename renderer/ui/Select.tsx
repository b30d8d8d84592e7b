import type { ReactNode } from 'react';
import { type Faults, Field } from './Field.tsx';

export interface SelectOption {
  readonly value: string;
  readonly label: string;
  readonly disabled?: boolean;
}

interface SelectProps extends Faults {
  readonly label: string;
  readonly value: string;
  readonly options: readonly SelectOption[];
  readonly onChange: (value: string) => void;
  readonly hint?: ReactNode;
  readonly name?: string;
  readonly disabled?: boolean;
}

/** The system's own select: it opens outside the window where it must, and every reader of screens knows it. */
export function Select({ label, hint, error, warning, name, ...rest }: SelectProps): ReactNode {
  const frame = { label, hint, error, warning, ...(name !== undefined && { name }) };
  return <Field {...frame}>{(control) => <BareSelect {...control} {...rest} />}</Field>;
}

interface BareSelectProps extends Omit<SelectProps, 'label' | 'hint' | 'name' | keyof Faults> {
  readonly id?: string;
  readonly 'aria-label'?: string;
  readonly 'aria-describedby'?: string | undefined;
  readonly 'aria-invalid'?: true | undefined;
  readonly className?: string;
}

export function BareSelect({ options, value, onChange, className, ...rest }: BareSelectProps): ReactNode {
  const isKnown = options.some((option) => option.value === value);
  return (
    <select
      {...rest}
      className={`input select ${className ?? ''}`}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      {/* A value that the list doesn't have (any more) is shown as it is, never silently replaced. */}
      {!isKnown && <option value={value}>{value}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value} disabled={option.disabled}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
