import { type ReactNode, useState } from 'react';
import type { ArticleContent } from '#shared/articles/article.schema.ts';
import { isSettled } from '#shared/review/change-claims.ts';
import type { Claim } from '#shared/review/claim.schema.ts';
import { isInArticle } from '#shared/review/find-anchor.ts';
import { formatMoment } from '../../messages/format.ts';
import { useMessages } from '../../messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useFocusField } from '../app/layout.tsx';
import { useNotices } from '../notices/notices.tsx';
import { goToAnchor } from './go-to-anchor.ts';
import { useArticleReview } from './review-context.tsx';
import { useChosenCard } from './use-chosen-card.ts';
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
  const [sources, setSources] = useState<string | null>(null);
  const [notes, setNotes] = useState<string | null>(null);
  const { id, anchor, checked } = claim;
  const card = useChosenCard(id);
  const { newest } = useArticleReview();

  const keepSources = async (): Promise<void> => {
    if (sources === null) return;
    const lines = sources.split('\n').map((line) => line.trim().slice(0, 2000));
    const kept = lines.filter((line) => line !== '').slice(0, 100);
    if (await change({ kind: 'claim-edit', claim: id, sources: kept })) setSources(null);
  };
  const keepNotes = async (): Promise<void> => {
    if (notes !== null && (await change({ kind: 'claim-edit', claim: id, notes }))) setNotes(null);
  };
  const remove = async (): Promise<void> => {
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
        value={sources ?? claim.sources.join('\n')}
        lines
        readOnly={readOnly}
        onChange={setSources}
        onBlur={() => void keepSources()}
      />
      <TextField
        label={words.notes}
        value={notes ?? claim.notes}
        lines
        readOnly={readOnly}
        onChange={(text) => setNotes(text.slice(0, 20_000))}
        onBlur={() => void keepNotes()}
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
