import { type ReactNode, useState } from 'react';
import { localTimeOf, publicationAt, publicationNow } from '#shared/articles/publication-date.ts';
import { useMessages } from '../../../messages/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { Field } from '../../../ui/Field.tsx';
import type { FieldsProps } from './Inspector.tsx';

/**
 * When readers were last given something substantially new. Only an editor knows: a typing error put right is no
 * update, so that no save ever sets it. Offered once the article is published; its zone is the publication's.
 */
export function RevisedField({ fields, change, readOnly, faultsOf }: FieldsProps): ReactNode {
  const { fields: words } = useMessages().article;
  const [typed, setTyped] = useState<string | null>(null);
  const { publication, revisedAt } = fields;
  if (publication === null) return null;
  const { timeZone } = publication;
  const local = typed ?? (revisedAt === null ? '' : localTimeOf({ at: revisedAt, timeZone }));
  const isEarly = revisedAt !== null && Date.parse(revisedAt) <= Date.parse(publication.at);

  const set = (next: string | null): void => {
    setTyped(null);
    change({ revisedAt: next });
  };

  return (
    <Field
      label={words.revisedDate}
      name="revisedAt"
      {...faultsOf('revisedAt')}
      hint={isEarly ? words.revisedEarly : words.revisedHint}
      aside={
        !readOnly && (
          <span className="field-buttons">
            {revisedAt !== null && (
              <Button look="quiet" className="button-small" onClick={() => set(null)}>
                {words.clearDate}
              </Button>
            )}
            <Button
              look="quiet"
              className="button-small"
              aria-label={words.revisedNow}
              onClick={() => set(publicationNow(new Date(), timeZone).at)}
            >
              {words.now}
            </Button>
          </span>
        )
      }
    >
      {(control) => (
        <input
          {...control}
          className="input"
          type="datetime-local"
          value={local}
          readOnly={readOnly}
          onChange={({ target }) => {
            setTyped(target.value);
            const next = target.value === '' ? null : publicationAt(target.value, timeZone);
            if (next !== null) change({ revisedAt: next.at });
          }}
          onBlur={() => setTyped(null)}
        />
      )}
    </Field>
  );
}
