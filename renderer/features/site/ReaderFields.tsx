import { type ReactNode, useState } from 'react';
import { LibraryConfig } from '#shared/library/library.schema.ts';
import { useMessages } from '../../messages/index.ts';
import { TextField } from '../../ui/TextField.tsx';

interface ReaderFieldsProps {
  readonly value: LibraryConfig;
  readonly readOnly: boolean;
  readonly onChange: (part: Partial<LibraryConfig>) => void;
}

/** What every page says of its publisher: whose the texts are, and where to write. */
export function ReaderFields({ value, readOnly, onChange }: ReaderFieldsProps): ReactNode {
  const { site } = useMessages();
  const [email, setEmail] = useState(value.contactEmail ?? '');
  const parsed = LibraryConfig.shape.contactEmail.safeParse(email.trim() || null);
  return (
    <>
      <TextField
        label={site.rights}
        name="rights"
        hint={site.rightsHint}
        value={value.rights}
        readOnly={readOnly}
        onChange={(rights) => onChange({ rights })}
      />
      <TextField
        label={site.contactEmail}
        name="contactEmail"
        type="email"
        hint={site.contactEmailHint}
        value={email}
        readOnly={readOnly}
        error={parsed.success ? null : site.emailInvalid}
        onChange={(text) => {
          setEmail(text);
          const wanted = LibraryConfig.shape.contactEmail.safeParse(text.trim() || null);
          if (wanted.success) onChange({ contactEmail: wanted.data });
        }}
      />
    </>
  );
}
