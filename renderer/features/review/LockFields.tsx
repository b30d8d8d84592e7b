import { Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import { localTimeOf, publicationAt } from '#shared/articles/publication-date.ts';
import { canOpenLocks } from '#shared/review/refuse-change.ts';
import type { Review } from '#shared/review/review.schema.ts';
import { formatMoment } from '../../messages/format.ts';
import { useMessages } from '../../messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useLibrary } from '../library/library.tsx';
import { useSettings } from '../settings/settings.tsx';
import { useDraft } from './drafts-context.tsx';
import { KeptDate } from './KeptDate.tsx';
import { useKeptField } from './use-kept-field.ts';
import type { ReviewAccess } from './use-review.ts';

interface LockFieldsProps {
  readonly review: Review;
  readonly readOnly: boolean;
  readonly change: ReviewAccess['change'];
}

/** What keeps the article in the newsroom. Anybody may close a lock; main holds who may open one. */
export function LockFields({ review, readOnly, change }: LockFieldsProps): ReactNode {
  const { handling: words } = useMessages().review;
  const { timeZone } = useLibrary().config;
  const { roles } = useSettings().settings.profile;
  const [reason, setReason] = useDraft(review.article, 'hold');
  const { legalHold, embargo } = review;
  const mayOpen = !readOnly && canOpenLocks(roles);
  const local = embargo === null ? '' : localTimeOf({ at: embargo, timeZone });

  const until = useKeptField({
    article: review.article,
    field: 'embargo',
    saved: local,
    save: async (typed) => {
      const at = typed === '' ? null : publicationAt(typed, timeZone)?.at;
      // What is no moment lifts no embargo.
      return at === undefined || change({ kind: 'embargo', until: at });
    },
  });
  const hold = async (): Promise<void> => {
    if (await change({ kind: 'hold', reason: reason ?? '' })) setReason(null);
  };

  const isClosed = legalHold !== null || embargo !== null;
  return (
    <details className="review-locks" open={isClosed}>
      <summary>{words.locks}</summary>
      {legalHold === null ? (
        !readOnly && (
          <div className="review-lock" data-field="review.legalHold">
            <TextField
              label={words.hold}
              value={reason ?? ''}
              placeholder={words.holdReason}
              hint={words.holdHint}
              onChange={(text) => setReason(text === '' ? null : text.slice(0, 1000))}
            />
            <Button icon={<Lock aria-hidden />} onClick={() => void hold()}>
              {words.setHold}
            </Button>
          </div>
        )
      ) : (
        <div className="review-lock" data-closed data-field="review.legalHold" role="status">
          <p>
            <Lock aria-hidden size={14} />
            <strong>{words.hold}</strong>
          </p>
          {legalHold.reason !== '' && <p dir="auto">{legalHold.reason}</p>}
          <p className="field-hint">{words.heldBy(legalHold.by.name, formatMoment(legalHold.at))}</p>
          {mayOpen ? (
            <Button onClick={() => void change({ kind: 'hold', reason: null })}>{words.lift}</Button>
          ) : (
            <p className="field-hint">{words.keepers}</p>
          )}
        </div>
      )}
      <Field
        label={words.embargo}
        name="review.embargo"
        hint={words.embargoHint}
        aside={
          embargo !== null &&
          mayOpen && (
            <Button
              look="quiet"
              className="button-small"
              onClick={() => void change({ kind: 'embargo', until: null })}
            >
              {words.clear}
            </Button>
          )
        }
      >
        {(control) => <KeptDate control={control} type="datetime-local" kept={until} readOnly={readOnly} />}
      </Field>
    </details>
  );
}
