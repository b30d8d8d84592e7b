import { type ReactNode, useState } from 'react';
import { LibraryConfig } from '#shared/library/library.schema.ts';
import { useMessages } from '../../messages/index.ts';
import { DateField } from '../../ui/DateField.tsx';
import { Field } from '../../ui/Field.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { AddressField } from './AddressField.tsx';

type Security = LibraryConfig['security'];
const Contact = LibraryConfig.shape.security.unwrap().unwrap().shape.contact;

/** In ms. The RFC wants less than a year. */
const firstTerm = 360 * 24 * 60 * 60 * 1000;

interface SecurityFieldsProps {
  readonly security: Security;
  readonly readOnly: boolean;
  readonly onChange: (security: Security) => void;
}

/** security.txt: whom somebody tells who finds a hole in the site, and until when that holds. */
export function SecurityFields({ security, readOnly, onChange }: SecurityFieldsProps): ReactNode {
  const words = useMessages().site.security;
  const [text, setText] = useState(security?.contact.replace(/^mailto:/, '') ?? '');
  const isValid = text.trim() === '' || contactOf(text) !== null;

  const write = (next: string): void => {
    setText(next);
    const contact = contactOf(next);
    if (next.trim() === '') onChange(null);
    else if (contact !== null)
      onChange({
        ...(security ?? {
          expires: startOf(new Date(Date.now() + firstTerm).toISOString()),
          policy: null,
          languages: [],
        }),
        contact,
      });
  };

  return (
    <>
      <TextField
        label={words.contact}
        name="security"
        hint={words.hint}
        value={text}
        readOnly={readOnly}
        spellCheck={false}
        error={isValid ? null : words.contactInvalid}
        onChange={write}
      />
      {security !== null && (
        <>
          <Field label={words.expires} name="security.expires" hint={words.expiresHint}>
            {(control) => (
              <DateField
                {...control}
                className="input"
                value={security.expires.slice(0, 10)}
                readOnly={readOnly}
                required
                onChange={(day) => onChange({ ...security, expires: startOf(day) })}
              />
            )}
          </Field>
          <AddressField
            label={words.policy}
            name="security.policy"
            hint={words.policyHint}
            value={security.policy}
            readOnly={readOnly}
            onChange={(policy) => onChange({ ...security, policy })}
          />
        </>
      )}
    </>
  );
}

/** A mail address or a web address as the file has it; `null` for what is neither. */
function contactOf(text: string): string | null {
  const trimmed = text.trim();
  return Contact.safeParse(trimmed).data ?? Contact.safeParse(`mailto:${trimmed}`).data ?? null;
}

function startOf(day: string): string {
  return `${day.slice(0, 10)}T00:00:00Z`;
}
