import type { MediaId } from '../../library/ids.ts';
import type { FigureSize } from '../nodes/figure/figure.schema.ts';
import type { Direction, HeadingTag } from './build-nodes.ts';
import type { Run } from './inline-run.ts';
import type { LinkTarget } from './link-target.ts';
import type { SourceBox } from './source-box.ts';
import type { SourceCode } from './source-code.ts';
import type { TreeElement } from './tree.ts';

/** A list of the source; compared by identity. */
export interface SourceList {
  readonly ordered: boolean;
  readonly parent: SourceList | null;
  /** How many lists are around it. */
  readonly depth: number;
  /** The number that its next item gets. */
  next: number;
}

export interface SourceItem {
  readonly list: SourceList;
  readonly number: number;
}

/** What becomes one block of several parts. */
export interface SourceGroup {
  readonly kind: 'figure' | 'pull-quote';
  readonly element: TreeElement;
}

/** What the elements around a place in the source make of the words there. */
export interface Context {
  readonly format: number;
  readonly link: LinkTarget | null;
  /** BCP 47; `null` for the article's own. */
  readonly language: string | null;
  readonly keepsWhitespace: boolean;
  readonly block: 'paragraph' | 'quote' | HeadingTag;
  /** The block quote, so that two quotes side by side stay two. */
  readonly quote: object | null;
  readonly list: SourceList | null;
  readonly item: SourceItem | null;
  readonly group: SourceGroup | null;
  readonly box: SourceBox | null;
  readonly code: SourceCode | null;
  /** What the words are to their group or box. */
  readonly part: 'text' | 'attribution' | 'credit' | 'title';
  readonly isInAside: boolean;
  /** In a <p>, where a writer's blank line between two <br> is no new paragraph. */
  readonly isInParagraph: boolean;
  readonly quoteMarks: number;
  readonly direction: Direction;
}

export const outermost: Context = {
  format: 0,
  link: null,
  language: null,
  keepsWhitespace: false,
  block: 'paragraph',
  quote: null,
  list: null,
  item: null,
  group: null,
  box: null,
  code: null,
  part: 'text',
  isInAside: false,
  isInParagraph: false,
  quoteMarks: 0,
  direction: null,
};

/** The source as a reader meets it, from top to bottom. */
export type FlowItem =
  | { readonly kind: 'line'; readonly context: Context; readonly runs: readonly Run[] }
  | {
      readonly kind: 'picture';
      readonly context: Context;
      readonly media: MediaId;
      readonly alt: string;
      /** For where the source names nobody. */
      readonly credit: string;
      readonly decorative: boolean;
      readonly size: FigureSize;
    }
  | { readonly kind: 'divider'; readonly context: Context }
  /** Blocks that were read as a whole: a table. */
  | { readonly kind: 'blocks'; readonly context: Context; readonly nodes: readonly object[] };

export type PictureItem = Extract<FlowItem, { kind: 'picture' }>;
export type LineItem = Extract<FlowItem, { kind: 'line' }>;

export interface Flow {
  readonly items: readonly FlowItem[];
  /** No element stands on a line of its own: a piece of a sentence rather than paragraphs. */
  readonly isInline: boolean;
  /** Embedded things that a body can't hold, such as "iframe https://example.org/map". */
  readonly leftOut: readonly string[];
  /** The words of each tracked deletion: the text is what it is once its tracked changes are accepted. */
  readonly deleted: readonly string[];
}
