import type { BylineRole } from '#shared/articles/byline.ts';
import type { AuthorLink } from '#shared/authors/author.schema.ts';
import type { NamedFile, NamedMedia } from '#shared/body/from-html/media-sources.ts';
import type { ConvertedHtml, FromHtmlOptions } from '#shared/body/from-html.ts';
import type { Slug } from '#shared/library/ids.ts';
import type { Person } from '#shared/review/person.schema.ts';
import type { CommentAnchor } from '#shared/review/review.schema.ts';
import type { Authorship } from '#shared/suggestions/proposal.schema.ts';
import type { ContentPair } from '#shared/suggestions/settle-suggestions.ts';

export type FindArticle = NonNullable<FromHtmlOptions['own']>['article'];

/** What of a text's media the library has. */
export type FoundMedia = Pick<FromHtmlOptions, 'picture' | 'file' | 'track'>;

/** A picture as a source names it. */
export interface ReadPicture {
  /** Addresses of the same picture, best first: relative, absolute or data:. */
  readonly addresses: readonly string[];
  readonly alt: string;
  readonly decorative: boolean;
  readonly caption: string;
  readonly credit: string;
}

/** By qcode. */
interface ReadTopics {
  /** What the section of the source is about. */
  readonly ofSection: string | null;
  /** What the article is about, the section's first. */
  readonly all: readonly string[];
}

export interface ReadAuthor {
  readonly name: string;
  /** The source's own mark of a person who shares the name with another of its people. */
  readonly slug?: Slug;
  readonly role: BylineRole;
  readonly bio: string;
  readonly place: string;
  readonly links: readonly AuthorLink[];
  readonly portrait: ReadPicture | null;
}

/** What somebody said in the file, with their name and the time that the file gives. */
export interface ReadRemark {
  readonly by: Person;
  readonly at: string;
  readonly text: string;
}

/** A picture of the file, as `pictures` names it. */
interface PictureAnchor {
  readonly kind: 'picture-of-file';
  readonly source: string;
  readonly quote: string;
}

/** The nth block of a type in the file, from 0. */
export interface BlockOfFile {
  readonly kind: 'block-of-file';
  readonly type: string;
  readonly nth: number;
}

export interface ReadComment extends ReadRemark {
  readonly anchor: CommentAnchor | PictureAnchor | BlockOfFile;
  readonly isResolved: boolean;
  readonly replies: readonly ReadRemark[];
}

/** What a file says of its article. '' and `null` where it says nothing; nothing here has been checked yet. */
export interface ReadArticle {
  /** A page of the site rather than news; only formats that part the two say so. */
  readonly kind?: 'page';
  readonly headline: string;
  readonly standfirst: string;
  /** The section's name. */
  readonly section: string | null;
  /** What it is about by IPTC's Media Topics; only formats of news systems say so. */
  readonly topics?: ReadTopics;
  readonly tags: readonly string[];
  readonly authors: readonly ReadAuthor[];
  readonly dateline: string;
  /** As written: a date, or a date and time, with or without a zone. */
  readonly date: string | null;
  readonly slug: string | null;
  readonly language: string | null;
  readonly hero: ReadPicture | null;
  readonly seoTitle: string;
  readonly seoDescription: string;
  readonly socialHeadline: string;
  /** Only formats of our own have one. */
  readonly pushHeadline?: string;
  /** Whether readers may say something; the library's own way where the source doesn't say. */
  readonly commentsOpen?: boolean;
  /** On top of the front page; only formats that part it from the date say so. */
  readonly featured?: boolean;
  /** The pictures of the body: how `convert` asks for each, and where it may be. */
  readonly pictures: readonly NamedMedia[];
  /** The same of its recordings and documents. */
  readonly files?: readonly NamedFile[];
  /** What its readers said of it; only formats with a review have any. */
  readonly comments?: readonly ReadComment[];
  /** What the reader of the file decided, for the report. */
  readonly notes?: readonly string[];
  readonly convert: (
    found: FoundMedia,
    /** The article of this library that a document of our own names. */
    article?: FindArticle,
  ) => ConvertedHtml;
  /** Where changes were suggested in the file: what it says with all of them. The rest of this is without them. */
  readonly proposal?: ReadProposal;
}

export interface ReadProposal {
  readonly read: ReadArticle;
  /** Who made each difference between the two, and when, by what the file says. */
  readonly authorsOf: (pair: ContentPair) => readonly Authorship[];
}

export function plainAuthor(name: string): ReadAuthor {
  return { name, role: 'by', bio: '', place: '', links: [], portrait: null };
}

/** What a source that says nothing says; a reader fills in what it knows. */
export const plainArticle: Omit<ReadArticle, 'headline' | 'pictures' | 'convert'> = {
  standfirst: '',
  section: null,
  tags: [],
  authors: [],
  dateline: '',
  date: null,
  slug: null,
  language: null,
  hero: null,
  seoTitle: '',
  seoDescription: '',
  socialHeadline: '',
};
