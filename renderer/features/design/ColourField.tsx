import { RotateCcw } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { Colour } from '#shared/design/colours.ts';
import { useMessages } from '../../messages/index.ts';
import { Field } from '../../ui/Field.tsx';
import { IconButton } from '../../ui/IconButton.tsx';

interface ColourFieldProps {
  readonly label: string;
  readonly name: string;
  /** `null`: not chosen. */
  readonly value: Colour | null;
  /** What is shown while nothing is chosen. */
  readonly own: Colour;
  readonly onChange: (colour: Colour | null) => void;
}

/** A colour to pick or to type. What isn't one yet stays in the field and out of the design. */
export function ColourField({ label, name, value, own, onChange }: ColourFieldProps): ReactNode {
  const { design: words } = useMessages();
  const [text, setText] = useState(value ?? '');
  useEffect(() => setText(value ?? ''), [value]);
  const isValid = text.trim() === '' || Colour.safeParse(text.trim()).success;
  return (
    <Field label={label} name={name} error={isValid ? null : words.notAColour}>
      {(control) => (
        <div className="colour-field">
          <input
            type="color"
            aria-label={words.pick(label)}
            value={value ?? own}
            onChange={(event) => onChange(event.target.value)}
          />
          <input
            {...control}
            className="input"
            dir="ltr"
            spellCheck={false}
            autoComplete="off"
            placeholder={own}
            value={text}
            onChange={(event) => {
              setText(event.target.value);
              const typed = event.target.value.trim();
              const colour = Colour.safeParse(typed);
              if (typed === '') onChange(null);
              else if (colour.success) onChange(colour.data);
            }}
          />
          <IconButton
            label={words.reset(label)}
            icon={<RotateCcw aria-hidden />}
            disabled={value === null}
            onClick={() => onChange(null)}
          />
        </div>
      )}
    </Field>
  );
}
