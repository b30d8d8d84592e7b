import type { ReactNode } from 'react';
import { DateField } from '../../ui/DateField.tsx';
import type { ControlProps } from '../../ui/Field.tsx';
import type { KeptField } from './use-kept-field.ts';

interface KeptDateProps {
  readonly control: ControlProps;
  readonly type: 'date' | 'datetime-local';
  readonly kept: KeptField;
  readonly readOnly: boolean;
}

/** A date of the review, kept when it is left. */
export function KeptDate({ control, type, kept, readOnly }: KeptDateProps): ReactNode {
  return (
    <DateField
      {...control}
      className="input"
      type={type}
      value={kept.value}
      readOnly={readOnly}
      onChange={kept.change}
      onLeave={kept.settle}
      onKeyDown={({ key }) => key === 'Enter' && kept.settle()}
    />
  );
}
