import { type ReactNode, useId } from 'react';
import { classNames } from './class-names.ts';
import './field.css';

/** What a field's control must carry, so that its label, hint and error are read with it. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

interface FieldProps {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | null | undefined;
  /** Beside the label, such as a count or a reset. */
  readonly aside?: ReactNode;
  /** Finds the control when a problem names this field. */
  readonly name?: string;
  readonly className?: string;
  readonly children: (control: ControlProps) => ReactNode;
}

/** A label, a control, and what is wrong with it: always together. */
export function Field({ label, hint, error, aside, name, className, children }: FieldProps): ReactNode {
  const id = useId();
  const hasError = error !== null && error !== undefined && error !== '';
  const hasHint = hint !== undefined && hint !== null;
  const described = [hasHint && `${id}-hint`, hasError && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={classNames('field', className)} data-field={name}>
      <div className="field-head">
        <label htmlFor={id}>{label}</label>
        {aside}
      </div>
      {children({
        id,
        'aria-describedby': described === '' ? undefined : described,
        'aria-invalid': hasError ? true : undefined,
      })}
      {hasHint && (
        <p id={`${id}-hint`} className="field-hint">
          {hint}
        </p>
      )}
      {hasError && (
        <p id={`${id}-error`} className="field-error" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
