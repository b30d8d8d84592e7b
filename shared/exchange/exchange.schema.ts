import { z } from 'zod';
import { ArticleContent } from '../articles/article.schema.ts';
import { Author } from '../authors/author.schema.ts';
import { VersionId, VersionKind } from '../history/version.schema.ts';
import { ArticleId, Instant } from '../library/ids.ts';
import { librarySchemaVersion } from '../library/library.schema.ts';
import { MediaItem } from '../media/media.schema.ts';
import { phrase } from '../messages/phrase.ts';
import { Person } from '../review/person.schema.ts';
import { Review } from '../review/review.schema.ts';
import { Proposal } from '../suggestions/proposal.schema.ts';

/** One library's copy of an article. Chosen at random when it first leaves or comes. */
const CopyId = z.string().regex(/^[0-9a-f]{16}$/, { error: () => phrase`a copy has 16 hexadecimal digits` });
const Count = z.int().min(0).max(1_000_000);

/** Claims have private sources: they stay in the library where they were made, also those in a file of an older Galley. */
const SharedReview = Review.transform((review): Review => ({ ...review, claims: [] }));

/** Everything about an article that two people can work on. Neither its private note nor its claims are in it. */
export const ExchangeState = z.object({
  content: ArticleContent,
  review: SharedReview,
  proposal: Proposal.nullable(),
});
export type ExchangeState = z.infer<typeof ExchangeState>;

/**
 * The last state that was had of another copy: what both sides' changes are measured from. `sentAt`: files of an older Galley
 * don't say it.
 */
export const SeenCopy = z.object({
  copy: CopyId,
  number: Count,
  sentAt: Instant.optional(),
  state: ExchangeState,
});
export type SeenCopy = z.infer<typeof SeenCopy>;

/**
 * A library that was restored from a backup, or copied, counts on from a lower number: there a number stands for two states, which
 * only their times tell apart.
 */
const Sending = z.object({ number: Count, sentAt: Instant });
const Sendings = z.array(Sending).max(1000).default([]);
/** The newest that a copy remembers of its own. */
export const mostSendings = 50;

const mostCopies = 30;
const mostVersions = 100;

/** A version as it travels. */
const SentVersion = z.object({
  at: Instant,
  kind: VersionKind,
  by: z.string().max(200),
  note: z.string().max(500),
  content: ArticleContent,
});

/** review.json in a review file: one copy's state, and what it had last seen of others. */
export const SentReview = z.object({
  galleyReview: z.literal(1),
  article: ArticleId,
  copy: CopyId,
  /** Grows with each sending of this copy. */
  number: Count,
  sentAt: Instant,
  /** Those before this one that this copy remembers. */
  sendings: Sendings,
  by: Person,
  /** The newsroom's title. */
  newsroom: z.string().max(500),
  createdAt: Instant,
  state: ExchangeState,
  seen: z.array(SeenCopy).max(mostCopies),
  versions: z.array(SentVersion).max(mostVersions),
  authors: z.array(Author).max(200),
  media: z.array(MediaItem).max(1000),
});
export type SentReview = z.infer<typeof SentReview>;

/** articles/<id>/exchange.json: beside an article that was sent or came for review. */
export const ExchangeRecord = z.looseObject({
  schemaVersion: z.literal(librarySchemaVersion),
  article: ArticleId,
  copy: CopyId,
  sent: Count.default(0),
  sendings: Sendings,
  /**
   * `sendings`: those of that copy which this state came after. `sentBefore`: how often this copy had been sent when that state came. `knew`: which of these sendings it held. `base`: what
   * both had in common then.
   */
  seen: z
    .array(
      SeenCopy.extend({
        sendings: Sendings,
        sentBefore: Count,
        knew: Count.default(0),
        base: ExchangeState.nullable().default(null),
      }),
    )
    .default([]),
});
export type ExchangeRecord = z.infer<typeof ExchangeRecord>;

/** What came of taking a review file. */
export const TakenReview = z.object({
  article: ArticleId,
  headline: z.string(),
  by: Person,
  sentAt: Instant,
  /** new: the article wasn't here. known: this file, or a later one of that copy, had been taken already. */
  outcome: z.enum(['new', 'merged', 'known']),
  /** Fields ("body" among them) that both sides changed: ours stands, theirs is in the history. */
  conflicts: z.array(z.string()),
  /** Their text, where it is kept for the comparison. */
  theirs: VersionId.nullable(),
  comments: z.int(),
  suggestions: z.int(),
});
export type TakenReview = z.infer<typeof TakenReview>;
