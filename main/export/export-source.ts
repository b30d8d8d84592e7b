import type { Article } from '#shared/articles/article.schema.ts';
import { type BylineRole, bylineRoles } from '#shared/articles/byline.ts';
import type { Author } from '#shared/authors/author.schema.ts';
import type { MediaId } from '#shared/library/ids.ts';
import type { LibraryConfig } from '#shared/library/library.schema.ts';
import type { FileItem, PictureItem } from '#shared/media/media.schema.ts';
import { listFormat } from '#shared/site/list-format.ts';
import { siteMessages } from '#shared/site/messages/index.ts';
import type { SiteMessages } from '#shared/site/messages/site-messages.ts';

interface ExportedAuthor {
  readonly role: BylineRole;
  readonly author: Author;
}

/** A picture of the article. `address`: how the exported text names it, relative or a data: address. */
export interface ExportedPicture {
  readonly item: PictureItem;
  readonly address: string;
  /** In pixels, of what leaves. */
  readonly width: number;
  readonly height: number;
}

/** A recording or document of the article, in forms that others lie beside. */
export interface ExportedFile {
  readonly item: FileItem;
  readonly address: string;
}

/** All that a writer of a format may ask: loaded before, so that each is a pure function. */
export interface ExportSource {
  readonly article: Article;
  readonly config: LibraryConfig;
  /** The section's name; '' without one. */
  readonly section: string;
  readonly authors: readonly ExportedAuthor[];
  readonly pictures: ReadonlyMap<MediaId, ExportedPicture>;
  /** None in a form that is one file: its text says their words. */
  readonly files: ReadonlyMap<MediaId, ExportedFile>;
}

export function languageOf({ article, config }: ExportSource): string {
  return article.language ?? config.language;
}

/** The names of who wrote. */
export function writersOf({ authors }: ExportSource): readonly string[] {
  return authors.filter(({ role }) => role === 'by').map(({ author }) => author.name);
}

/** Names as one line of text: "Ana Lima and Bo Chen". Only who wrote. */
export function bylineText(source: ExportSource): string {
  return listFormat(languageOf(source)).format(writersOf(source));
}

/** What one or several people did, as readers are told it. */
export interface ExportedCredit {
  readonly role: BylineRole;
  readonly names: readonly string[];
  /** A line of its own in the article's language: "Photos by Ana Lima and Bo Chen". */
  readonly line: string;
}

/** Who did what, in the order of the site's pages. */
export function creditsOf(source: ExportSource): readonly ExportedCredit[] {
  const format = listFormat(languageOf(source));
  return bylineRoles.flatMap((role) => {
    const names = source.authors.filter((one) => one.role === role).map(({ author }) => author.name);
    if (names.length === 0) return [];
    return [{ role, names, line: `${wordsOf(source).roles[role]} ${format.format(names)}` }];
  });
}

/** What the article's readers read beside its own words, in its language. */
export function wordsOf(source: ExportSource): SiteMessages {
  return siteMessages(languageOf(source));
}
