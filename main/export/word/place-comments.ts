import type { MediaId } from '#shared/library/ids.ts';
import { findQuote, locateQuote } from '#shared/review/locate-quote.ts';
import type { BlockAnchor, ReviewComment } from '#shared/review/review.schema.ts';
import type { CommentRange, LineTexts } from './word-context.ts';

/** The fields that the document's head shows. */
type HeadField = 'headline' | 'standfirst' | 'hero';

export interface PlacedComments {
  /** By the line of the text, counted as it is written. */
  readonly byLine: ReadonlyMap<number, readonly CommentRange[]>;
  /** By their numbers, those about all of a field. */
  readonly byField: ReadonlyMap<HeadField, readonly number[]>;
  /** By the picture in the text that they are about. */
  readonly byPicture: ReadonlyMap<MediaId, readonly number[]>;
  /** By the path of the block that they are about. */
  readonly byBlock: ReadonlyMap<string, readonly number[]>;
  /** Those about the article, about a field without words in the document, or about words that are gone. */
  readonly rest: readonly number[];
}

/** What the document shows, as it is written. */
interface Shown {
  readonly lines: readonly LineTexts[];
  readonly pictures: ReadonlySet<MediaId>;
  readonly hasHero: boolean;
  /** The path of a block that has a place for comments on all of it. */
  readonly blockAt: (anchor: BlockAnchor) => string | null;
}

/**
 * Where each comment goes: to its quote in the line whose surroundings match best, in the words as they become or else as they
 * were. `numbers`: those of each comment and of its replies, which stand where it does.
 */
export function placeComments(
  comments: readonly ReviewComment[],
  numbers: readonly (readonly number[])[],
  { lines, pictures, hasHero, blockAt }: Shown,
): PlacedComments {
  const byLine = new Map<number, CommentRange[]>();
  const byField = new Map<HeadField, number[]>();
  const byPicture = new Map<MediaId, number[]>();
  const byBlock = new Map<string, number[]>();
  const rest: number[] = [];
  for (const [index, { anchor }] of comments.entries()) {
    const ids = numbers[index] ?? [];
    const place = anchor.kind === 'quote' ? bestPlace(anchor, lines) : null;
    if (place !== null) {
      const { line, ...range } = place;
      byLine.set(line, [...(byLine.get(line) ?? []), ...ids.map((id) => ({ id, ...range }))]);
      continue;
    }
    const field = anchor.kind === 'field' ? headField(anchor.name, hasHero) : null;
    const block = anchor.kind === 'block' ? blockAt(anchor) : null;
    if (block !== null) byBlock.set(block, [...(byBlock.get(block) ?? []), ...ids]);
    else if (field !== null) byField.set(field, [...(byField.get(field) ?? []), ...ids]);
    else if (anchor.kind === 'picture' && pictures.has(anchor.media))
      byPicture.set(anchor.media, [...(byPicture.get(anchor.media) ?? []), ...ids]);
    else rest.push(...ids);
  }
  return { byLine, byField, byPicture, byBlock, rest };
}

function headField(name: string, hasHero: boolean): HeadField | null {
  if (name === 'headline' || name === 'standfirst') return name;
  return hasHero && /^hero(?:\.|$)/.test(name) ? 'hero' : null;
}

type Quote = Extract<ReviewComment['anchor'], { readonly kind: 'quote' }>;
type Place = Omit<CommentRange, 'id'> & { readonly line: number };

function bestPlace(anchor: Quote, lines: readonly LineTexts[]): Place | null {
  // How often the text has the words is asked of all lines: one alone has fewer.
  const { times: _times, ...inLine } = anchor;
  let best: (Place & { readonly score: number }) | null = null;
  for (const side of ['proposed', 'base'] as const) {
    if (locateQuote(lines.map((texts) => texts[side]).join('\n'), anchor) === null) continue;
    for (const [line, texts] of lines.entries()) {
      const found = findQuote(texts[side], inLine);
      if (found === null || (best !== null && found.score <= best.score)) continue;
      best = { line, side, score: found.score, start: found.start, end: found.start + anchor.quote.length };
    }
    if (best !== null) break;
  }
  if (best === null) return null;
  const { score: _, ...place } = best;
  return place;
}
