import type { ParagraphChild } from 'docx';
import type { FindTarget } from '#shared/body/resolve-articles.ts';
import type { MediaId } from '#shared/library/ids.ts';
import type { WordChange } from './word-changes.ts';

/** A picture ready for Word, which reads JPEG but neither WebP nor AVIF. Sizes in pixels. */
export interface WordPicture {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** A line's words after all tracked changes, and before them. */
export interface LineTexts {
  readonly proposed: string;
  readonly base: string;
}

/** Where a comment stands in one of a line's texts, in UTF-16 units. `id` is its number in the document. */
export interface CommentRange {
  readonly id: number;
  readonly side: keyof LineTexts;
  readonly start: number;
  readonly end: number;
}

/** What the writers of blocks and lines ask for. */
export interface WordContext {
  readonly isRightToLeft: boolean;
  /** The style of lists' items, where it is not that of the text: in the cells of a table. */
  readonly listStyle?: string;
  /** What is suggested of all that is written: a block was put in or taken out as a whole. */
  readonly within: WordChange | null;
  /** What is suggested of the node at this path. */
  readonly changeAt: (path: string) => WordChange | null;
  /** A tracked change needs a number of its own in the document. */
  readonly nextChange: () => number;
  readonly picture: (media: MediaId) => WordPicture | undefined;
  /** As readers see it after a caption, in the article's language. */
  readonly photoCredit: (credit: string) => string;
  /** What readers have of another article. */
  readonly target: FindTarget;
  /** The comments about words of this line, each given once. */
  readonly takeComments: (line: LineTexts) => readonly CommentRange[];
  /** The comments about a picture of the text, each given once. */
  readonly takePictureComments: (media: MediaId) => readonly number[];
  /** Those about all of the block at this path. */
  readonly takeBlockComments: (path: string) => readonly number[];
  /** Takes the words of a footnote and gives its number. */
  readonly nextNote: (line: readonly ParagraphChild[]) => number;
  /** A number of its own for each list, so that each starts from its first number, at its level from 0. */
  readonly nextList: (ordered: boolean, start: number, level: number) => string;
}
