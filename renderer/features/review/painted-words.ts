import type { QuoteAnchor, Review } from '#shared/review/review.schema.ts';
import { setHighlight } from '../editor/index.ts';
import { rangesOf } from './go-to-anchor.ts';

const paints = ['review-comment', 'review-claim', 'review-claim-checked'] as const;
type Paint = (typeof paints)[number];

interface Thread {
  readonly id: string;
  readonly paint: Paint;
  readonly anchor: QuoteAnchor;
}

export interface PaintedWords extends Thread {
  readonly range: Range;
}

/** What is painted of a review: open comments on words, and every claim. */
export function threadsOf({ comments, claims }: Review): readonly Thread[] {
  return [
    ...comments.flatMap(({ id, anchor, resolved }): readonly Thread[] =>
      resolved === null && anchor.kind === 'quote' ? [{ id, anchor, paint: 'review-comment' }] : [],
    ),
    ...claims.map(({ id, anchor, checked }): Thread => {
      return { id, anchor, paint: checked === null ? 'review-claim' : 'review-claim-checked' };
    }),
  ];
}

export function findWords(threads: readonly Thread[], blocks: readonly Element[]): readonly PaintedWords[] {
  const ranges = rangesOf(
    threads.map(({ anchor }) => anchor),
    blocks,
  );
  return threads.flatMap((thread, index) => {
    const range = ranges[index] ?? null;
    return range === null ? [] : [{ ...thread, range }];
  });
}

/** Paints words over the text, those of the `current` thread strongly; `said` of each kind as the caret comes into them. Returns what takes it all away. */
export function paintWords(
  words: readonly PaintedWords[],
  current: string | null,
  said: Readonly<Record<Paint, string>>,
): () => void {
  const rangesWith = (wanted: (one: PaintedWords) => boolean): readonly Range[] =>
    words.filter(wanted).map(({ range }) => range);
  const stops = [
    ...paints.map((paint) =>
      setHighlight(
        paint,
        rangesWith((one) => one.paint === paint),
        { said: said[paint] },
      ),
    ),
    // Named last, it lies over the others.
    setHighlight(
      'review-chosen',
      rangesWith(({ id }) => id === current),
    ),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** The words at a place of the text: of several that overlap the shortest, which can't be reached otherwise. */
export function wordsAt(words: readonly PaintedWords[], selection: Selection | null): PaintedWords | null {
  const node = selection?.focusNode ?? null;
  if (selection === null || node === null) return null;
  const [shortest] = words
    .filter(({ range }) => range.isPointInRange(node, selection.focusOffset))
    .toSorted((a, b) => a.anchor.quote.length - b.anchor.quote.length);
  return shortest ?? null;
}
