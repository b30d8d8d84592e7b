import type { ReactNode } from 'react';
import './field.css';

interface CheckboxProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly hint?: string;
  readonly disabled?: boolean;
  readonly name?: string;
}

export function Checkbox({ label, checked, onChange, hint, disabled, name }: CheckboxProps): ReactNode {
  return (
    <div className="checkbox" data-field={name}>
      <label>
        <input
          type="checkbox"
          checked={checked}
          disabled={disabled}
          onChange={(event) => onChange(event.target.checked)}
        />
        {label}
      </label>
      {hint !== undefined && <p className="field-hint">{hint}</p>}
    </div>
  );
}
