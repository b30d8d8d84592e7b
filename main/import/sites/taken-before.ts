import type { Article } from '#shared/articles/article.schema.ts';
import { bodyOf } from '#shared/body/body.schema.ts';
import { plainText } from '#shared/body/plain-text.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import type { ImportParts } from '../take-article.ts';
import type { SitePost } from './site-post.ts';

type TakenBefore =
  | { readonly id: ArticleId }
  /** Not yet: the origin to take it under, and the article of other words that came under the post's own. */
  | { readonly id: null; readonly origin: string; readonly other: Article | null };

/**
 * The article that an earlier run made of a post. Where the post's origin doesn't say of which site it is, only an article that says
 * the same counts: `content/about.md` is in many folders, and what is taken for another's is lost.
 */
export async function takenBefore(
  { articles }: Pick<ImportParts, 'articles'>,
  known: ReadonlyMap<string, ArticleId>,
  { origin, isOriginShared = false, article: read }: SitePost,
): Promise<TakenBefore> {
  const own = known.get(origin);
  if (own === undefined) return { id: null, origin, other: null };
  if (!isOriginShared) return { id: own };
  const post = { headline: read.headline, text: plainText(bodyOf(read.convert({}).blocks)) };
  let other: Article | null = null;
  for (let number = 1; ; number += 1) {
    const numbered = number === 1 ? origin : `${origin} (${number})`;
    const id = known.get(numbered);
    if (id === undefined) return { id: null, origin: numbered, other };
    // One that was only tried isn't there to be read; it came from the same export.
    const article = await articles.read(id);
    if (
      article === undefined ||
      saysTheSame(post, { headline: article.headline, text: plainText(article.body) })
    )
      return { id };
    other ??= article;
  }
}

interface Words {
  readonly headline: string;
  readonly text: string;
}

/** In letters: the pieces of text that are looked for, long enough that no two articles share one by chance in many. */
const pieceLength = 12;

/**
 * Whether two are versions of one article, as an editor or the site may have changed either: with one headline they share a fifth of
 * the shorter's text, with two at least half of it.
 */
export function saysTheSame(post: Words, article: Words): boolean {
  const isNamedSame = lettersOf(post.headline) === lettersOf(article.headline);
  const [letters, others] = [lettersOf(post.text), lettersOf(article.text)];
  // Most are as they were, and needn't be taken to pieces.
  if (letters === others) return isNamedSame || letters.length >= pieceLength;
  const [ours, theirs] = [piecesOf(letters), piecesOf(others)];
  // So little text is not lost where it isn't taken.
  if (ours.size === 0) return isNamedSame;
  if (theirs.size === 0) return false;
  let shared = 0;
  for (const piece of ours) if (theirs.has(piece)) shared += 1;
  const share = shared / Math.min(ours.size, theirs.size);
  return share >= (isNamedSame ? 0.2 : 0.5);
}

function piecesOf(letters: string): ReadonlySet<string> {
  const pieces = new Set<string>();
  for (let at = 0; at + pieceLength <= letters.length; at += 1)
    pieces.add(letters.slice(at, at + pieceLength));
  return pieces;
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
