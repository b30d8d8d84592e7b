import { type ReactNode, type RefObject, useId, useRef, useState } from 'react';
import type { TextDirection } from '#shared/articles/article.schema.ts';
import { type Faults, FieldFaults, faultProps } from '../../ui/Field.tsx';
import { asOneLine, useCleanTyping } from '../../ui/use-clean-typing.ts';
import { WordsControl } from '../../ui/WordsControl.tsx';

interface SheetLineProps {
  readonly name: 'headline' | 'standfirst';
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly direction: TextDirection;
  readonly readOnly: boolean;
  readonly faults: Faults;
  readonly onChange: (text: string) => void;
  /** Leads on to what comes next. */
  readonly onEnter: () => void;
  readonly control?: RefObject<HTMLTextAreaElement | null>;
}

/** Headline or standfirst: one line each, however many the window needs to show it. */
export function SheetLine(props: SheetLineProps): ReactNode {
  const { name, label, placeholder, value, direction, readOnly, faults, onChange, onEnter, control } = props;
  const id = useId();
  const own = useRef<HTMLTextAreaElement>(null);
  const field = control ?? own;
  useCleanTyping(field, asOneLine);
  const [hasKeyboard, setHasKeyboard] = useState(false);
  // Nobody needs to be told what they are about to type.
  const shown = hasKeyboard && value.trim() === '' ? {} : faults;
  const { 'aria-describedby': describedBy, ...fault } = faultProps(id, shown);
  return (
    <>
      <WordsControl control={field} value={value} describedBy={describedBy}>
        {(described) => (
          <textarea
            {...fault}
            aria-describedby={described}
            ref={field}
            className={`sheet-${name}`}
            data-field={name}
            data-prose
            aria-label={label}
            placeholder={placeholder}
            value={value}
            rows={1}
            dir={direction}
            readOnly={readOnly}
            onFocus={() => setHasKeyboard(true)}
            onBlur={() => setHasKeyboard(false)}
            onChange={({ target }) => onChange(asOneLine(target.value))}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
              event.preventDefault();
              onEnter();
            }}
          />
        )}
      </WordsControl>
      <FieldFaults id={id} {...shown} />
    </>
  );
}
