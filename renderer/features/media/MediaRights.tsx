import type { ReactNode } from 'react';
import { type MediaDetails, MediaDetails as Schema } from '#shared/media/media.schema.ts';
import { areTermsRead, termsOf, withTerms } from '#shared/media/terms.ts';
import { useMessages } from '../../messages/index.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Field } from '../../ui/Field.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { today } from './today.ts';

interface MediaRightsProps {
  readonly details: MediaDetails;
  readonly readOnly: boolean;
  readonly onChange: (part: Partial<MediaDetails>) => void;
}

type RightsName = 'creator' | 'credit' | 'copyright' | 'license' | 'usageTerms' | 'instructions';

/** Whose the picture is, and what may be done with it. */
export function MediaRights({ details, readOnly, onChange }: MediaRightsProps): ReactNode {
  const { media } = useMessages();
  const field = (
    name: RightsName,
    options: { hint?: string; lines?: boolean; error?: string } = {},
  ): ReactNode => (
    <TextField
      label={media[name]}
      value={details[name]}
      readOnly={readOnly}
      onChange={(text) => onChange(withTerms(details, { [name]: text }))}
      {...options}
    />
  );
  const isExpired = details.expires !== null && details.expires < today();
  const terms = termsOf(details);
  const isAddress = details.license === '' || URL.canParse(details.license);

  return (
    <>
      {field('credit')}
      {field('creator')}
      {field('copyright')}
      {field('license', { hint: media.licenseHint, ...(isAddress ? {} : { error: media.licenseInvalid }) })}
      {field('usageTerms', { lines: true })}
      <Field label={media.expires} hint={media.expiresHint} error={isExpired ? media.expired : null}>
        {(control) => (
          <DateField
            {...control}
            className="input"
            value={details.expires ?? ''}
            readOnly={readOnly}
            onChange={(day) => {
              const expires = Schema.shape.expires.safeParse(day || null);
              if (expires.success) onChange({ expires: expires.data });
            }}
          />
        )}
      </Field>
      {field('instructions', { hint: media.instructionsHint, lines: true })}
      {terms !== '' && (
        <Checkbox
          label={media.termsRead}
          hint={media.termsReadHint}
          checked={areTermsRead(details)}
          disabled={readOnly}
          onChange={(isRead) => onChange({ termsRead: isRead ? terms : '' })}
        />
      )}
    </>
  );
}
