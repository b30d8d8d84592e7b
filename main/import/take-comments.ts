import { randomUUID } from 'node:crypto';
import type { Body } from '#shared/body/body.schema.ts';
import { blocksOf } from '#shared/compare/block.ts';
import type { ArticleId, MediaId } from '#shared/library/ids.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { anchorOfBlock } from '#shared/review/block-anchor.ts';
import { type CommentAnchor, ReviewComment } from '#shared/review/review.schema.ts';
import type { ReadComment, ReadRemark } from './read-article.ts';
import type { ImportParts } from './take-article.ts';

/** What became of a file. */
interface TakenFile {
  /** With all that is suggested in it. */
  readonly body: Body;
  /** The media item that a picture of the file became. */
  readonly mediaOf: (source: string) => Promise<MediaId | null>;
}

/** Keeps the file's comments as the article's own, each with the name and time that it had there. */
export async function takeComments(
  review: ImportParts['review'],
  article: ArticleId,
  comments: readonly ReadComment[],
  taken: TakenFile,
  note: (problem: string) => void,
): Promise<void> {
  for (const { anchor, isResolved, replies, ...remark } of comments) {
    const comment = ReviewComment.safeParse({
      ...said(remark),
      anchor: await anchorIn(taken, anchor),
      replies: replies.map(said),
      resolved: isResolved ? { by: remark.by, at: replies.at(-1)?.at ?? remark.at } : null,
    });
    if (comment.success) await review.change(article, { kind: 'restore', comment: comment.data }, remark.by);
    else note(phrase`a comment by ${remark.by.name} was not taken: it is too long`);
  }
}

async function anchorIn({ body, mediaOf }: TakenFile, anchor: ReadComment['anchor']): Promise<CommentAnchor> {
  const whole = { kind: 'article' } as const;
  if (anchor.kind === 'block-of-file') {
    const block = blocksOf(body).filter(({ type }) => type === anchor.type)[anchor.nth];
    return (block && anchorOfBlock(body, block.index)) ?? whole;
  }
  if (anchor.kind !== 'picture-of-file') return anchor;
  const media = await mediaOf(anchor.source);
  return media === null ? whole : { kind: 'picture', media, quote: anchor.quote.slice(0, 5000) };
}

function said({ by, at, text }: ReadRemark): object {
  return { id: randomUUID(), by: { name: by.name, initials: by.initials.slice(0, 8) }, at, text };
}
