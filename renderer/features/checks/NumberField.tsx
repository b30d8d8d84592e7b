import { type ReactNode, useState } from 'react';
import { Field } from '../../ui/Field.tsx';

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly hint?: string;
  readonly readOnly: boolean;
  readonly onChange: (value: number) => void;
}

/** A whole number. While what is typed isn't one within the bounds, the last one that was stays. */
export function NumberField({ label, hint, value, onChange, ...bounds }: NumberFieldProps): ReactNode {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Field label={label} hint={hint}>
      {(control) => (
        <input
          {...control}
          {...bounds}
          className="input"
          type="number"
          value={typed ?? String(value)}
          onBlur={() => setTyped(null)}
          onChange={(event) => {
            setTyped(event.target.value);
            const next = event.target.valueAsNumber;
            if (Number.isInteger(next) && next >= bounds.min && next <= bounds.max) onChange(next);
          }}
        />
      )}
    </Field>
  );
}
