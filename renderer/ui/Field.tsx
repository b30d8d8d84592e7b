import { CircleAlert, TriangleAlert } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { classNames } from './class-names.ts';
import { useSaidFault } from './use-said-fault.ts';
import './field.css';

/** What is said of a field at the field itself. */
export interface Faults {
  /** What must be put right. */
  readonly error?: string | null | undefined;
  /** What should be looked at. */
  readonly warning?: string | null | undefined;
}

/** What a field's control must carry, so that its label, hint and error are read with it. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

interface FieldProps extends Faults {
  readonly label: string;
  readonly hint?: ReactNode;
  /** Beside the label, such as a count or a reset. */
  readonly aside?: ReactNode;
  /** Finds the control when a problem names this field. */
  readonly name?: string;
  readonly className?: string;
  readonly children: (control: ControlProps) => ReactNode;
}

/** A label, a control, and what is wrong with it: always together. */
export function Field({ label, hint, aside, name, className, children, ...faults }: FieldProps): ReactNode {
  const id = useId();
  const hasHint = hint !== undefined && hint !== null;
  return (
    <div className={classNames('field', className)} data-field={name}>
      <div className="field-head">
        <label htmlFor={id}>{label}</label>
        {aside}
      </div>
      {children({ id, ...faultProps(id, faults, hasHint && `${id}-hint`) })}
      {hasHint && (
        <p id={`${id}-hint`} className="field-hint">
          {hint}
        </p>
      )}
      <FieldFaults id={id} {...faults} />
    </div>
  );
}

/** For a control, or a group of them, whose faults are shown by `FieldFaults` of the same id. */
export function faultProps(
  id: string,
  { error, warning }: Faults,
  ...described: readonly (string | false)[]
): Omit<ControlProps, 'id'> {
  const all = [...described, error && `${id}-error`, warning && `${id}-warning`].filter(Boolean).join(' ');
  return { 'aria-describedby': all === '' ? undefined : all, 'aria-invalid': error ? true : undefined };
}

export function FieldFaults({ id, error, warning }: Faults & { readonly id: string }): ReactNode {
  useSaidFault(`${id}-error`, error || null);
  return (
    <>
      {error && (
        <p id={`${id}-error`} className="field-fault field-error">
          <CircleAlert aria-hidden size={13} />
          <bdi>{error}</bdi>
        </p>
      )}
      {warning && (
        <p id={`${id}-warning`} className="field-fault field-advice">
          <TriangleAlert aria-hidden size={13} />
          <bdi>{warning}</bdi>
        </p>
      )}
    </>
  );
}
