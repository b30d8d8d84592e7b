import type { BylineRole } from '../../articles/byline.ts';
import type { CorrectionKind } from '../../body/nodes/correction/correction.schema.ts';
import type { FootnoteWords } from '../../body/nodes/footnote/footnotes.ts';
import type { EmbedWords } from '../../body/render-context.ts';
import type { ChangeWords } from '../../review/draft-changes.ts';

/** Every text that the site's pages hold and that isn't the newsroom's own. One object for each language. */
export interface SiteMessages {
  readonly skipToContent: string;
  readonly sections: string;
  readonly searchLabel: string;
  readonly searchButton: string;
  readonly roles: Readonly<Record<BylineRole, string>>;
  readonly published: string;
  readonly updated: string;
  readonly readingTime: (minutes: number) => string;
  /** Names the way from the front page to this one. */
  readonly breadcrumb: string;
  readonly reportError: string;
  /** A credit as readers see it after a caption: "(Photo: X)". */
  readonly photoCredit: (credit: string) => string;
  /** The same of a recording: "(Recording: X)". */
  readonly recordingCredit: (credit: string) => string;
  readonly transcript: string;
  readonly pullQuote: string;
  /** Names a table without a caption. */
  readonly table: string;
  /** What a note on a change after publication calls itself. */
  readonly corrections: Readonly<Record<CorrectionKind, string>>;
  /** Stands before the changes that such a note names one by one. */
  readonly whatChanged: string;
  /** What Galley proposes for these; whoever writes the note puts it into better words. */
  readonly changes: ChangeWords;
  /** Names a part to open that has no name of its own. */
  readonly details: string;
  readonly embed: EmbedWords;
  readonly footnotes: FootnoteWords;
  readonly tags: string;
  readonly aboutTheAuthor: string;
  readonly aboutTheAuthors: string;
  readonly related: string;
  readonly latest: string;
  readonly older: string;
  readonly newer: string;
  /** Names the links to a list's other pages. */
  readonly pages: string;
  /** Names the links at the foot of every page. */
  readonly footer: string;
  readonly feeds: string;
  /** The archive by date. */
  readonly archive: string;
  readonly archivePage: (number: number) => string;
  /** Names the page of everything that was put right. */
  readonly correctionsPage: string;
  readonly nothingYet: string;
  readonly taggedWith: string;
  readonly author: string;
  readonly authors: string;
  readonly articlesBy: (name: string) => string;
  readonly search: string;
  readonly searchHint: string;
  readonly searchFilters: {
    readonly section: string;
    readonly allSections: string;
    readonly year: string;
    readonly allYears: string;
    readonly order: string;
    readonly byScore: string;
    readonly byDate: string;
  };
  readonly moreResults: string;
  readonly resultsFound: string;
  readonly noResults: string;
  readonly searchFailed: string;
  readonly notFound: string;
  readonly notFoundHint: string;
  /** At an address that an article had before. */
  readonly moved: string;
  readonly movedHint: string;
  readonly comments: {
    /** Above those that are there. */
    readonly list: string;
    readonly title: string;
    readonly note: string;
    readonly requiredNote: string;
    readonly comment: string;
    readonly name: string;
    readonly email: string;
    readonly website: string;
    readonly send: string;
  };
}
