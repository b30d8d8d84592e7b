import type { Html } from '../html/html.ts';
import type { ArticleId, MediaId } from '../library/ids.ts';
import type { CropArea } from '../media/crop.ts';
import type { CorrectionKind } from './nodes/correction/correction.schema.ts';
import type { FigureSize } from './nodes/figure/figure.schema.ts';
import type { Footnotes, FootnoteWords } from './nodes/footnote/footnotes.ts';

/** One rendition of a picture: a file of the site and its real width in pixels. */
interface PictureCandidate {
  readonly url: string;
  readonly width: number;
}

/** A picture as the page offers it: the fallback, and better formats first. URLs are relative to the page. */
export interface PictureSet {
  readonly src: string;
  readonly width: number;
  readonly height: number;
  readonly sources: readonly {
    readonly mimeType: string;
    readonly candidates: readonly PictureCandidate[];
  }[];
}

/** A recording or document as a page plays it or leads to it. */
export interface LinkedFile {
  readonly url: string;
  readonly mimeType: string;
  /** As readers know it: `PDF`. */
  readonly form: string;
  readonly bytes: number;
  /** What it is called once it is downloaded. */
  readonly fileName: string;
  /** In seconds. */
  readonly duration: number | null;
  readonly width: number | null;
  readonly height: number | null;
}

/** What a page says of an embed before it is shown; each takes the provider's name. */
export interface EmbedWords {
  readonly open: (provider: string) => string;
  readonly show: (provider: string) => string;
  readonly note: (provider: string) => string;
}

/** Where a picture stands: a width of its own, or a part of a gallery's. */
export type FigurePlace = FigureSize | 'half' | 'third';

/** The `sizes` of pictures in a layout that isn't known: each as wide as its window, or its part of a row. */
export const openFigureSizes: Readonly<Record<FigurePlace, string>> = {
  text: '100vw',
  wide: '100vw',
  full: '100vw',
  half: '50vw',
  third: '33vw',
};

/** Another article as a page leads to it. */
export interface LinkedArticle {
  /** As the page links it: relative where the page is on the same site. */
  readonly address: string;
  readonly headline: string;
  readonly standfirst: string;
  /** Its section's name; '' without one. */
  readonly section: string;
  /** Where they aren't the page's own. */
  readonly language: string | null;
  readonly direction: 'ltr' | 'rtl' | null;
  /** Asked for only where it is shown. */
  readonly picture: () => PictureSet | undefined;
}

/** All that a node's renderer may ask of the world. Everything is loaded before the walk begins. */
export interface RenderContext {
  /** The whole picture or a part of it. `undefined`: the library doesn't have it. */
  readonly picture: (media: MediaId, area?: CropArea | null) => PictureSet | undefined;
  /** A recording or document. `undefined`: the library doesn't have it, or it can't come along; its words are printed then. */
  readonly file: (media: MediaId) => LinkedFile | undefined;
  /** An article that readers have. `undefined`: they don't, so that a link to it prints its words and a card nothing. */
  readonly article: (article: ArticleId) => LinkedArticle | undefined;
  /** The `sizes` of a picture in the text column, wider than it, as wide as the window, and in a gallery's columns. */
  readonly figureSizes: Readonly<Record<FigurePlace, string>>;
  readonly text: RenderText;
  /** The attributes of an element of nothing but `text`, where that is in another language than the page. */
  readonly textMarks?: Html;
  /** A day such as 2026-11-25 as readers see it. */
  readonly day: (date: string) => string;
  /** So many bytes as readers see it: `1.4 MB`. */
  readonly size: (bytes: number) => string;
  /** Gathers the notes of bodies that are printed piece by piece: whoever gives it prints its list. */
  readonly footnotes?: Footnotes;
}

/** What a node's renderer is given. The window reads the nodes too and prints none: what only printing needs comes from here. */
export type NodeContext = RenderContext & {
  readonly footnotes: Footnotes;
  /** HTML that nobody vouches for, as a page prints it. */
  readonly sanitizeHtml: (source: string) => Html;
};

/** The words that a page adds to the body's own, in the page's language. */
interface RenderText {
  readonly pullQuote: string;
  readonly photoCredit: (credit: string) => string;
  readonly recordingCredit: (credit: string) => string;
  /** Names the words of a recording, which open when asked for. */
  readonly transcript: string;
  readonly table: string;
  readonly corrections: Readonly<Record<CorrectionKind, string>>;
  /** Stands before the changes that such a note names. */
  readonly whatChanged: string;
  /** Names a part to open that has no summary of its own. */
  readonly details: string;
  readonly embed: EmbedWords;
  readonly footnotes: FootnoteWords;
}
