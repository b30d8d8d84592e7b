import type { ReactNode } from 'react';
import './field.css';

interface CheckboxProps {
  readonly label: string;
  /** The label is somebody's own words, which may run the other way than the window's. */
  readonly isOwnWords?: boolean;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly hint?: string;
  readonly disabled?: boolean;
  readonly name?: string;
}

export function Checkbox({
  label,
  isOwnWords,
  checked,
  onChange,
  hint,
  disabled,
  name,
}: CheckboxProps): ReactNode {
  return (
    <div className="checkbox" data-field={name}>
      <label>
        <input
          type="checkbox"
          checked={checked}
          disabled={disabled}
          onChange={(event) => onChange(event.target.checked)}
        />
        {isOwnWords === true ? <bdi>{label}</bdi> : label}
      </label>
      {hint !== undefined && <p className="field-hint">{hint}</p>}
    </div>
  );
}
