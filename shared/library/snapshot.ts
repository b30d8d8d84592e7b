import type { ArticleFacts } from '../articles/article-facts.ts';
import type { Author } from '../authors/author.schema.ts';
import type { Body } from '../body/body.schema.ts';
import type { Finding } from '../checks/finding.ts';
import type { ReaderComment } from '../comments/reader-comment.schema.ts';
import type { MediaItem } from '../media/media.schema.ts';
import type { ReviewState } from '../review/review-state.ts';
import type { Addresses, BuiltTags, FormerTags, LaterPages } from '../site/address-book.ts';
import type { ArticleId, MediaId, Slug } from './ids.ts';
import type { LibraryConfig } from './library.schema.ts';
import type { Problem } from './problem.ts';

/** A library as it was at one moment: what checks and builds work from. Files that can't be read are `problems`. */
export interface LibrarySnapshot {
  readonly config: LibraryConfig;
  readonly authors: ReadonlyMap<Slug, Author>;
  /** All of them, trashed ones too, by id (and so by time of creation). */
  readonly articles: readonly ArticleFacts[];
  readonly media: ReadonlyMap<MediaId, MediaItem>;
  /** Of the articles that have one. Never printed; checks look at it. */
  readonly reviews: ReadonlyMap<ArticleId, ReviewState>;
  /** Those for readers. */
  readonly comments?: ReadonlyMap<ArticleId, readonly ReaderComment[]>;
  readonly problems: readonly Problem[];
  /** Where articles were in the sites built so far. */
  readonly addresses?: Addresses;
  /** Slugs that tags had in them, with those that they have. */
  readonly formerTags?: FormerTags;
  /** The tags that articles had in the last of them. */
  readonly builtTags?: BuiltTags;
  /** How many later pages lists had in them. */
  readonly laterPages?: LaterPages;
  /** An article's text as it was at that moment, in the current format. Throws where nobody has it any more. */
  readonly bodyOf: (id: ArticleId) => Body;
  /** What is wrong with its words (`checkText`). */
  readonly findingsOf: (id: ArticleId) => readonly Finding[];
}
