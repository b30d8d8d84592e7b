import type { ReactNode } from 'react';
import type { ArticleContent } from '#shared/articles/article.schema.ts';
import { isSettled } from '#shared/review/change-claims.ts';
import type { Claim } from '#shared/review/claim.schema.ts';
import { isInArticle } from '#shared/review/find-anchor.ts';
import { formatMoment } from '../../messages/format.ts';
import { useMessages } from '../../messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useFocusField } from '../app/use-focus-field.ts';
import { useNotices } from '../notices/notices.tsx';
import { goToAnchor } from './go-to-anchor.ts';
import { keepKeyboardNearCard } from './keep-keyboard.ts';
import { useArticleReview } from './review-context.tsx';
import { useChosenCard } from './use-chosen-card.ts';
import { useKeptField } from './use-kept-field.ts';
import type { ReviewAccess } from './use-review.ts';

interface ClaimListProps {
  readonly claims: readonly Claim[];
  /** `null` while it is not known. */
  readonly content: ArticleContent | null;
  readonly readOnly: boolean;
  readonly change: ReviewAccess['change'];
}

/** Sentences that say that something is so, what the newsroom knows of each, and who has checked it. */
export function ClaimList({ claims, content, readOnly, change }: ClaimListProps): ReactNode {
  const { claims: words } = useMessages().review;
  if (claims.length === 0) return null;
  const settled = claims.filter((claim) => content !== null && isSettled(claim, content)).length;
  return (
    <section className="review-part" data-field="review.claims" aria-label={words.title}>
      <h2>
        {words.title} <span className="field-count">{words.counter(settled, claims.length)}</span>
      </h2>
      <p className="field-hint">{words.hint}</p>
      {claims.map((claim) => (
        <ClaimCard
          key={claim.id}
          claim={claim}
          isThere={content === null || isInArticle(claim.anchor, content)}
          readOnly={readOnly}
          change={change}
        />
      ))}
    </section>
  );
}

interface ClaimCardProps extends Pick<ClaimListProps, 'readOnly' | 'change'> {
  readonly claim: Claim;
  readonly isThere: boolean;
}

function ClaimCard({ claim, isThere, readOnly, change }: ClaimCardProps): ReactNode {
  const { review, app } = useMessages();
  const { claims: words } = review;
  const { say } = useNotices();
  const focusField = useFocusField();
  const { id, anchor, checked } = claim;
  const card = useChosenCard(id);
  const { article, newest } = useArticleReview();
  const sources = useKeptField({
    article,
    field: `sources ${id}`,
    saved: claim.sources.join('\n'),
    save: (text) => {
      const lines = text.split('\n').map((line) => line.trim().slice(0, 2000));
      const kept = lines.filter((line) => line !== '').slice(0, 100);
      return change({ kind: 'claim-edit', claim: id, sources: kept });
    },
  });
  const notes = useKeptField({
    article,
    field: `notes ${id}`,
    saved: claim.notes,
    save: (text) => change({ kind: 'claim-edit', claim: id, notes: text }),
  });

  const remove = async (): Promise<void> => {
    keepKeyboardNearCard(card.ref.current);
    const review = await newest();
    if (review === null || !(await change({ kind: 'claim-remove', claim: id }))) return;
    const whole = review.claims.find((one) => one.id === id) ?? claim;
    say(words.removed, { label: app.undo, run: () => void change({ kind: 'claim-restore', claim: whole }) });
  };

  return (
    <article
      ref={card.ref}
      className="review-comment"
      aria-label={words.about(anchor.quote)}
      aria-current={card.isChosen ? 'true' : undefined}
      tabIndex={-1}
      data-checked={checked !== null && isThere}
    >
      <button
        type="button"
        className="review-about"
        dir="auto"
        title={review.goTo}
        disabled={!isThere}
        onClick={() => {
          card.choose();
          goToAnchor(claim, focusField);
        }}
      >
        {anchor.quote}
      </button>
      {!isThere && <p className="review-warning">{words.changed}</p>}
      <TextField
        label={words.sources}
        value={sources.value}
        lines
        readOnly={readOnly}
        onChange={sources.change}
        onBlur={sources.settle}
      />
      <TextField
        label={words.notes}
        value={notes.value}
        lines
        readOnly={readOnly}
        onChange={(text) => notes.change(text.slice(0, 20_000))}
        onBlur={notes.settle}
      />
      {checked !== null && (
        <p className="field-hint">{words.checkedBy(checked.by.name, formatMoment(checked.at))}</p>
      )}
      {!readOnly && (
        <div className="field-buttons">
          {(isThere || checked !== null) && (
            <Button
              onClick={() => void change({ kind: 'claim-check', claim: id, checked: checked === null })}
            >
              {checked === null ? words.check : words.uncheck}
            </Button>
          )}
          <Button look="quiet" onClick={() => void remove()}>
            {words.remove}
          </Button>
        </div>
      )}
    </article>
  );
}
