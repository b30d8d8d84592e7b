import type { MediaId } from '#shared/library/ids.ts';
import { locateQuote } from '#shared/review/locate-quote.ts';
import type { ReviewComment } from '#shared/review/review.schema.ts';

/** A picture ready for Word, which reads JPEG but neither WebP nor AVIF. Sizes in pixels. */
export interface WordPicture {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Where a comment stands in a line of text, in UTF-16 units. `id` is its number in the document. */
export interface CommentRange {
  readonly id: number;
  readonly start: number;
  readonly end: number;
}

/** What the writers of blocks and lines ask for. */
export interface WordContext {
  readonly isRightToLeft: boolean;
  /** The style of lists' items, where it is not that of the text: in the cells of a table. */
  readonly listStyle?: string;
  readonly picture: (media: MediaId) => WordPicture | undefined;
  /** The comments about words of this line, each given once. */
  readonly takeComments: (line: string) => readonly CommentRange[];
  /** A number of its own for each list, so that each starts from its first number. */
  readonly nextList: (ordered: boolean, start: number) => string;
}

/**
 * Hands out comments by their quotes. A comment's number is its place in `comments`. Those that are about no words of the
 * text, or about words that are gone, are for the headline: Word shows no comment without a place.
 */
export function commentTaker(comments: readonly ReviewComment[]): {
  readonly byQuote: WordContext['takeComments'];
  readonly rest: WordContext['takeComments'];
} {
  const waiting = new Map(comments.map((comment, id) => [id, comment]));
  const byQuote = (line: string): readonly CommentRange[] => {
    const found: CommentRange[] = [];
    for (const [id, { anchor }] of waiting) {
      if (anchor.kind !== 'quote') continue;
      const start = locateQuote(line, anchor);
      if (start === null) continue;
      waiting.delete(id);
      found.push({ id, start, end: start + anchor.quote.length });
    }
    return found;
  };
  const rest = (line: string): readonly CommentRange[] => {
    const found = [...waiting.keys()].map((id) => ({ id, start: 0, end: line.length }));
    waiting.clear();
    return found;
  };
  return { byQuote, rest };
}
