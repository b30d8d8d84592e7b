import type { ReactNode } from 'react';
import type { TakenReview } from '#shared/exchange/exchange.schema.ts';
import { formatMoment } from '../../messages/format.ts';
import { useMessages } from '../../messages/index.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useTitleOf } from '../articles/use-title-of.ts';

interface TakenReviewDialogProps {
  readonly taken: TakenReview;
  readonly onClose: () => void;
  /** `compare`: with this version. */
  readonly onOpen: (compare: TakenReview['theirs']) => void;
}

/** What came with a review file, and the way to it. */
export function TakenReviewDialog({ taken, onClose, onOpen }: TakenReviewDialogProps): ReactNode {
  const { exchange: words, history } = useMessages();
  const titleOf = useTitleOf();
  const { headline, by, sentAt, outcome, conflicts, theirs, comments, suggestions } = taken;
  const names: Readonly<Record<string, string>> = { ...history.fields, body: history.elsewhere.body };
  return (
    <Dialog
      title={words.title}
      size="small"
      onClose={onClose}
      onSubmit={() => onOpen(null)}
      footer={
        <>
          {theirs !== null && (
            <Button className="dialog-foot-start" onClick={() => onOpen(theirs)}>
              {words.compare}
            </Button>
          )}
          <Button look="primary" submit>
            {words.open}
          </Button>
        </>
      }
    >
      <p>
        <strong dir="auto">{titleOf(headline)}</strong>
      </p>
      <p className="field-hint" dir="auto">
        {words.from(by.name, formatMoment(sentAt))}
      </p>
      <p>{words.outcomes[outcome]}</p>
      {outcome !== 'known' && <p>{words.added(comments, suggestions)}</p>}
      {conflicts.length > 0 && (
        <Banner kind="warning">
          {words.conflicts(conflicts.map((name) => names[name] ?? name).join(', '))}
        </Banner>
      )}
    </Dialog>
  );
}
