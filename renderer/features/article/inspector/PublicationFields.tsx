import { type ReactNode, useEffect, useRef, useState } from 'react';
import {
  isSkipped,
  localTimeOf,
  movedToZone,
  publicationAt,
  publicationNow,
} from '#shared/articles/publication-date.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { useMessages } from '../../../messages/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { Field } from '../../../ui/Field.tsx';
import { Select } from '../../../ui/Select.tsx';
import { useLibrary } from '../../library/library.tsx';
import { useGoesOut } from '../../publish/index.ts';
import { useArticleReview } from '../../review/index.ts';
import { timeZoneOptions } from '../../site/time-zone-options.ts';
import type { FieldsProps } from './Inspector.tsx';

/** The instant and the zone whose clock it is given in. */
export function PublicationFields({
  id,
  fields,
  change,
  readOnly,
  faultsOf,
}: FieldsProps & { readonly id: ArticleId }): ReactNode {
  const { fields: words } = useMessages().article;
  const { config } = useLibrary();
  const { publication, status } = fields;
  // The zone to use once there is a date.
  const [zoneBefore, setZoneBefore] = useState(config.timeZone);
  // Half a date is typed before it is one; the browser then reports nothing.
  const [typed, setTyped] = useState<string | null>(null);
  const zone = publication?.timeZone ?? zoneBefore;
  const local = typed ?? (publication === null ? '' : localTimeOf(publication));
  const { loaded } = useArticleReview();
  const goesOut = useGoesOut(id, fields, loaded.state === 'ready' ? loaded.value.review : null);
  const wasDatedHere = useDatedByStatus(status, publication !== null);

  const setLocal = (text: string): void => {
    setTyped(text);
    if (text === '') return;
    const next = publicationAt(text, zone);
    if (next !== null) change({ publication: next });
  };

  return (
    <>
      <Field
        label={words.publicationDate}
        name="publication"
        {...faultsOf('publication')}
        hint={hintOf()}
        aside={
          !readOnly && (
            <span className="field-buttons">
              {publication !== null && (
                <Button
                  look="quiet"
                  className="button-small"
                  onClick={({ currentTarget }) => {
                    // The button goes.
                    currentTarget.closest('[data-field]')?.querySelector('input')?.focus();
                    setTyped(null);
                    setZoneBefore(zone);
                    change({ publication: null });
                  }}
                >
                  {words.clearDate}
                </Button>
              )}
              <Button
                look="quiet"
                className="button-small"
                onClick={() => {
                  setTyped(null);
                  change({ publication: publicationNow(new Date(), zone) });
                }}
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
            onChange={(event) => setLocal(event.target.value)}
            onBlur={() => setTyped(null)}
          />
        )}
      </Field>
      <Select
        label={words.timeZone}
        name="timeZone"
        value={zone}
        options={timeZoneOptions(zone)}
        disabled={readOnly}
        onChange={(timeZone) => {
          if (publication === null) setZoneBefore(timeZone);
          else change({ publication: movedToZone(publication, timeZone) });
        }}
      />
    </>
  );

  function hintOf(): string | undefined {
    if (wasDatedHere) return words.datedNow;
    if (typed !== null && isSkipped(typed, zone)) return words.dateSkipped;
    return goesOut ?? undefined;
  }
}

/** Whether the date came with the status: one that was set by itself is pointed out. */
function useDatedByStatus(status: string, hasDate: boolean): boolean {
  const before = useRef({ status, hasDate });
  const [wasDated, setWasDated] = useState(false);
  useEffect(() => {
    const becameReady = status === 'ready' && before.current.status !== 'ready';
    if (becameReady && hasDate && !before.current.hasDate) setWasDated(true);
    else if (!hasDate || status !== 'ready') setWasDated(false);
    before.current = { status, hasDate };
  }, [status, hasDate]);
  return wasDated;
}
