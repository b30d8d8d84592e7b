import type { ArticleId, MediaId } from '../../library/ids.ts';
import type { MediaKind } from '../../media/file-formats.ts';

/** A media item for a picture of the source, with what the library knows of it for where the source says nothing. */
interface FoundPicture {
  readonly media: MediaId;
  readonly alt?: string;
  readonly credit?: string;
}

/** A picture that stays where it is: words that lead there stand in its place. */
export interface PictureElsewhere {
  readonly address: string;
  readonly words: string;
}

/** A recording or document of the library. */
export interface FoundFile {
  readonly media: MediaId;
  readonly kind: Exclude<MediaKind, 'picture'>;
}

export interface FromHtmlOptions {
  /**
   * The media item for a picture of the source, by its address as written there (relative, absolute or data:), or the words of a
   * link to it. `null`, or no such function: the picture stays behind, its alt text and caption are kept as text.
   */
  readonly picture?: (
    source: string,
    words: { readonly alt: string },
  ) => FoundPicture | PictureElsewhere | null;
  /**
   * The media item for a recording or document, by its first address as written. `null`: it stays behind, a link leads to it and
   * its words are kept. Without this function recordings are left out, as `leftOut` says.
   */
  readonly file?: (source: string) => FoundFile | null;
  /** What a file of subtitles says, by its address as written, an empty line between paragraphs; `null` where it isn't there. */
  readonly track?: (source: string) => string | null;
  /** What relative links start from, absolute; without it they stay relative. */
  readonly base?: string | null;
  /** The language of the article or page, BCP 47: words that the source says are in it need no mark. */
  readonly language?: string | null;
  /** The source says `alt=""` only where it means it: such a picture is decorative. */
  readonly trustsEmptyAlt?: boolean;
  /** A tab is one that somebody typed, as in Word: it stays between words. In HTML it is a space of the source. */
  readonly keepsTabs?: boolean;
  /** Blocks that only documents of Galley's own mark: pieces of HTML, and cards of the articles that `article` knows. */
  readonly own?: { readonly article: (named: string) => ArticleId | null };
}
