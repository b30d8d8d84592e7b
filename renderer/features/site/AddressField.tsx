import { type ReactNode, useState } from 'react';
import { WebAddress } from '#shared/library/ids.ts';
import { useMessages } from '../../messages/index.ts';
import { TextField } from '../../ui/TextField.tsx';

interface AddressFieldProps {
  readonly label: string;
  readonly name: string;
  readonly hint?: string;
  readonly value: string | null;
  readonly readOnly: boolean;
  readonly onChange: (value: string | null) => void;
}

/** A web address or none. What isn't one yet stays in the field and out of the settings. */
export function AddressField({ value, onChange, ...rest }: AddressFieldProps): ReactNode {
  const { site } = useMessages();
  const [text, setText] = useState(value ?? '');
  const trimmed = text.trim();
  const isValid = trimmed === '' || WebAddress.safeParse(trimmed).success;
  return (
    <TextField
      {...rest}
      type="url"
      placeholder="https://"
      value={text}
      error={isValid ? null : site.urlInvalid}
      onChange={(next) => {
        setText(next);
        const wanted = next.trim();
        if (wanted === '') onChange(null);
        else if (WebAddress.safeParse(wanted).success) onChange(wanted);
      }}
    />
  );
}
