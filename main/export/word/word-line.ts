import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  FootnoteReference,
  InternalHyperlink,
  type IRunOptions,
  type ParagraphChild,
  TextRun,
} from 'docx';
import { Language } from '#shared/body/nodes/language/language.schema.ts';
import { linkedArticle } from '#shared/body/nodes/link/article-link.ts';
import { Link } from '#shared/body/nodes/link/link.schema.ts';
import { Text, textFormats } from '#shared/body/nodes/text/text.schema.ts';
import { textOf } from '#shared/body/plain-text.ts';
import type { KnownNode } from '#shared/body/walk-body.ts';
import { ownName } from '#shared/word/own-names.ts';
import { type WordChange, wordRun } from './word-changes.ts';
import type { CommentRange, LineTexts, WordContext } from './word-context.ts';
import { wordLink } from './word-link.ts';
import { languageStyle, monospace, wordStyles } from './word-styles.ts';

/** A stretch of a line of text that came, went or stayed. */
export interface WordPiece {
  readonly text: string;
  readonly change: WordChange | null;
}

/** The inline nodes of one line as Word's runs, with the comments about them. */
export function lineOf(nodes: readonly KnownNode[], context: WordContext): ParagraphChild[] {
  const side = (leftOut: 'put' | 'taken'): string => textWithout(nodes, leftOut, context);
  const texts = { proposed: side('taken'), base: side('put') };
  return new LineWriter(context.takeComments(texts), context).write(nodes);
}

/** A line of one text, with the comments about it. */
export function plainLine(text: string, context: WordContext, look: IRunOptions = {}): ParagraphChild[] {
  return piecesLine([{ text, change: context.within }], context, look);
}

export function piecesLine(
  pieces: readonly WordPiece[],
  context: WordContext,
  look: IRunOptions = {},
): ParagraphChild[] {
  const side = (leftOut: 'put' | 'taken'): string =>
    pieces.map(({ text, change }) => (change?.is === leftOut ? '' : text)).join('');
  const comments = context.takeComments({ proposed: side('taken'), base: side('put') });
  const writer = new LineWriter(comments, context);
  return pieces.flatMap(({ text, change }) => writer.text(text, look, change));
}

function textWithout(nodes: readonly KnownNode[], leftOut: 'put' | 'taken', context: WordContext): string {
  return nodes
    .map((known) => {
      if (known.type === 'footnote') return '';
      if (known.children.length > 0) return textWithout(known.children, leftOut, context);
      const change = context.within ?? context.changeAt(known.path);
      // What is put in or taken out as a whole has one text only.
      return change?.is === leftOut && context.within === null ? '' : textOf(known);
    })
    .join('');
}

class LineWriter {
  readonly #ranges: readonly CommentRange[];
  readonly #context: WordContext;
  /** UTF-16 units that are written of each of the line's texts. */
  readonly #at: Record<keyof LineTexts, number> = { proposed: 0, base: 0 };
  /** Of the words that are being written, where it is another than that of the text. */
  #language: string | null = null;
  #isInLink = false;

  constructor(ranges: readonly CommentRange[], context: WordContext) {
    this.#ranges = ranges;
    this.#context = context;
  }

  write(nodes: readonly KnownNode[]): ParagraphChild[] {
    return nodes.flatMap((known): ParagraphChild[] => {
      const change = this.#context.within ?? this.#context.changeAt(known.path);
      switch (known.type) {
        case 'text': {
          const { text, format } = Text.parse(known.node);
          // Said out loud even where there was none: a change without former properties is no valid one (17.13.5.31).
          const former = change?.is === 'formatted' ? { bold: false, ...formatOf(change.format) } : {};
          return this.text(text, formatOf(format), change, former);
        }
        case 'linebreak':
          this.#passed(textOf(known).length, change);
          return [wordRun({ break: 1 }, change, this.#context)];
        case 'tab':
          this.#passed(textOf(known).length, change);
          return [wordRun({ text: '\t' }, change, this.#context)];
        case 'link': {
          return this.#link(Link.parse(known.node), known.children);
        }
        case 'language': {
          this.#language = Language.parse(known.node).language;
          const runs = this.write(known.children);
          this.#language = null;
          return runs;
        }
        case 'footnote':
          return known.children.length === 0 ? [] : this.#note(known);
        default:
          return known.children.length > 0
            ? this.write(known.children)
            : this.text(textOf(known), {}, change);
      }
    });
  }

  /** One to an article that readers don't have leads nowhere, and is known again by its name. */
  #link(link: Link, words: readonly KnownNode[]): ParagraphChild[] {
    const article = linkedArticle(link.url);
    const address = article === null ? link.url : this.#context.target(article)?.address;
    this.#isInLink = address !== undefined;
    const children = this.write(words);
    this.#isInLink = false;
    if (address !== undefined) return [wordLink({ ...link, url: address }, children)];
    return article === null ? children : [new InternalHyperlink({ anchor: ownName(article), children })];
  }

  /** The style of words: of several that they have, the one that says most of them. */
  #look(format: IRunOptions): IRunOptions {
    const isCode = format.style === wordStyles.inlineCode;
    if (this.#language !== null) {
      const { id, run } = languageStyle(this.#language, isCode);
      return { ...format, ...run, style: id };
    }
    return this.#isInLink && format.style === undefined ? { ...format, style: wordStyles.link } : format;
  }

  /** What is said of a note's words stands at its number: in notes Word has no comments (ECMA-376 part 1, 17.13.4.5). */
  #note({ children }: KnownNode): ParagraphChild[] {
    const change = this.#changeOfAll(children);
    const words = (leftOut: 'put' | 'taken'): string => textWithout(children, leftOut, this.#context);
    const comments = this.#context.takeComments({ proposed: words('taken'), base: words('put') });
    const line = new LineWriter([], this.#context).write(children);
    const reference = new FootnoteReference(this.#context.nextNote(line));
    return commented(
      [wordRun({ style: 'FootnoteReference', children: [reference] }, change, this.#context)],
      comments.map(({ id }) => id),
    );
  }

  /** A note's number comes or goes where all of its words do. */
  #changeOfAll(nodes: readonly KnownNode[]): WordChange | null {
    const changes = nodes.map(({ path, children }) =>
      children.length > 0
        ? this.#changeOfAll(children)
        : (this.#context.within ?? this.#context.changeAt(path)),
    );
    const [first = null] = changes;
    const isOfAll = first?.is === 'put' || first?.is === 'taken';
    return isOfAll && changes.every((one) => one?.is === first.is) ? first : null;
  }

  /** In pieces, between which the marks of comments stand. */
  text(
    text: string,
    format: IRunOptions,
    change: WordChange | null,
    former: IRunOptions = {},
  ): ParagraphChild[] {
    const ranges = this.#rangesIn(change);
    const edges = ranges.flatMap(({ start, end }) => [start, end]);
    const inner = edges.filter((edge) => edge > 0 && edge < text.length);
    const cuts = [...new Set([0, ...inner, text.length])].toSorted((a, b) => a - b);
    const direction: IRunOptions = this.#context.isRightToLeft ? { rightToLeft: true } : {};
    const children = cuts.slice(1).flatMap((to, index): ParagraphChild[] => {
      const from = cuts[index] ?? 0;
      const look = { ...direction, ...this.#look(format), text: text.slice(from, to) };
      return [
        ...ranges.filter(({ start }) => start === from).map(({ id }) => new CommentRangeStart(id)),
        wordRun(look, change, this.#context, { ...direction, ...former }),
        ...ranges.filter(({ end }) => end === to).flatMap(({ id }) => endOfComment(id)),
      ];
    });
    this.#passed(text.length, change);
    return children;
  }

  /** Comments about a text that what comes next belongs to, counted from its start. */
  #rangesIn(change: WordChange | null): readonly CommentRange[] {
    return this.#ranges
      .filter(({ side }) => isOn(side, change, this.#context))
      .map((range) => ({
        ...range,
        start: range.start - this.#at[range.side],
        end: range.end - this.#at[range.side],
      }));
  }

  #passed(length: number, change: WordChange | null): void {
    for (const side of ['proposed', 'base'] as const) {
      if (isOn(side, change, this.#context)) this.#at[side] += length;
    }
  }
}

function isOn(side: keyof LineTexts, change: WordChange | null, { within }: WordContext): boolean {
  return within !== null || change?.is !== (side === 'proposed' ? 'taken' : 'put');
}

/** All of these are what the comments are about. */
export function commented(children: readonly ParagraphChild[], ids: readonly number[]): ParagraphChild[] {
  return [...ids.map((id) => new CommentRangeStart(id)), ...children, ...ids.flatMap(endOfComment)];
}

/** A mark in the text that leads to the comment: without it Word shows none. */
function endOfComment(id: number): ParagraphChild[] {
  return [new CommentRangeEnd(id), commentMark(id)];
}

export function commentMark(id: number): ParagraphChild {
  return new TextRun({ children: [new CommentReference(id)] });
}

function formatOf(format: number): IRunOptions {
  const isOn = (bit: number): boolean => (format & bit) !== 0;
  return {
    ...(isOn(textFormats.bold) && { bold: true }),
    ...(isOn(textFormats.italic) && { italics: true }),
    ...(isOn(textFormats.underline) && { underline: {} }),
    ...(isOn(textFormats.strikethrough) && { strike: true }),
    ...(isOn(textFormats.subscript) && { subScript: true }),
    ...(isOn(textFormats.superscript) && { superScript: true }),
    ...(isOn(textFormats.highlight) && { highlight: 'yellow' as const }),
    ...(isOn(textFormats.code) && { ...monospace, style: wordStyles.inlineCode }),
  };
}
