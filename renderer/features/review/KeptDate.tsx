import { type ReactNode, useState } from 'react';
import type { ControlProps } from '../../ui/Field.tsx';
import type { KeptField } from './use-kept-field.ts';

interface KeptDateProps {
  readonly control: ControlProps;
  readonly type: 'date' | 'datetime-local';
  readonly kept: KeptField;
  readonly readOnly: boolean;
}

/** A date that is typed digit by digit: half of one, of which the browser tells nothing, is left to it and never kept. */
export function KeptDate({ control, type, kept, readOnly }: KeptDateProps): ReactNode {
  const [isHalf, setHalf] = useState(false);
  return (
    <input
      {...control}
      className="input"
      type={type}
      value={isHalf ? '' : kept.value}
      readOnly={readOnly}
      onChange={({ target }) => {
        setHalf(target.validity.badInput);
        if (!target.validity.badInput) kept.change(target.value);
      }}
      onBlur={({ target }) => {
        // Its last digit was taken away, which no change tells of either.
        if (isHalf && !target.validity.badInput) kept.change(target.value);
        setHalf(false);
        kept.settle();
      }}
      onKeyDown={({ key }) => key === 'Enter' && kept.settle()}
    />
  );
}
