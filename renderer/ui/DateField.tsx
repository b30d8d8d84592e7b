import { type InputHTMLAttributes, type ReactNode, useRef, useState } from 'react';

type Attributes = Omit<
  InputHTMLAttributes<HTMLInputElement>,
  'type' | 'value' | 'onChange' | 'onFocus' | 'onBlur'
>;

interface Props extends Attributes {
  readonly type?: 'date' | 'datetime-local';
  /** Such as 2026-11-25, or 2026-11-25T08:30; '' for none. */
  readonly value: string;
  /** `isFirst`: the first change since the field got the focus, which is where one undo step begins. */
  readonly onChange: (day: string, isFirst: boolean) => void;
  /** After the last change. */
  readonly onLeave?: () => void;
}

/**
 * A day. The field owns what is typed until it is left: the browser reports half a day as none, and a value put back between two
 * digits would throw them away. With `required` an emptied field gets its day back.
 */
export function DateField({ type = 'date', value, onChange, onLeave, ...attributes }: Props): ReactNode {
  const [typed, setTyped] = useState<string | null>(null);
  const isFirst = useRef(true);

  const take = (day: string): void => {
    if (day === value) return;
    onChange(day, isFirst.current);
    isFirst.current = false;
  };

  return (
    <input
      {...attributes}
      type={type}
      value={typed ?? value}
      onFocus={() => {
        isFirst.current = true;
      }}
      onChange={({ target }) => {
        setTyped(target.value);
        // While a year is typed, it is the year 2, 20 and 202.
        if (target.value >= '1000') take(target.value);
      }}
      onBlur={({ target }) => {
        setTyped(null);
        const isHalf = target.value === '' && (target.validity.badInput || attributes.required === true);
        if (!isHalf) take(target.value);
        onLeave?.();
      }}
    />
  );
}
