import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  ExternalHyperlink,
  type IRunOptions,
  type ParagraphChild,
  TextRun,
} from 'docx';
import { Link } from '#shared/body/nodes/link/link.schema.ts';
import { Text, textFormats } from '#shared/body/nodes/text/text.schema.ts';
import { textOf } from '#shared/body/plain-text.ts';
import type { KnownNode } from '#shared/body/walk-body.ts';
import type { CommentRange, WordContext } from './word-context.ts';

const monospace = 'Courier New';

/** The inline nodes of one line as Word's runs, with the comments about them. */
export function lineOf(nodes: readonly KnownNode[], context: WordContext): ParagraphChild[] {
  const line = nodes.map(textOf).join('');
  return new LineWriter(context.takeComments(line), context.isRightToLeft).write(nodes);
}

/** A line of one text, with the comments about it. */
export function plainLine(text: string, context: WordContext, format: IRunOptions = {}): ParagraphChild[] {
  const writer = new LineWriter(context.takeComments(text), context.isRightToLeft);
  return writer.text(text, format);
}

class LineWriter {
  readonly #ranges: readonly CommentRange[];
  readonly #direction: IRunOptions;
  /** UTF-16 units of the line that are written. */
  #at = 0;

  constructor(ranges: readonly CommentRange[], isRightToLeft: boolean) {
    this.#ranges = ranges;
    this.#direction = isRightToLeft ? { rightToLeft: true } : {};
  }

  write(nodes: readonly KnownNode[]): ParagraphChild[] {
    return nodes.flatMap((known): ParagraphChild[] => {
      switch (known.type) {
        case 'text': {
          const { text, format } = Text.parse(known.node);
          return this.text(text, formatOf(format));
        }
        case 'linebreak':
          this.#at += textOf(known).length;
          return [new TextRun({ break: 1 })];
        case 'tab':
          this.#at += textOf(known).length;
          return [new TextRun('\t')];
        case 'link': {
          const { url } = Link.parse(known.node);
          return [new ExternalHyperlink({ link: url, children: this.write(known.children) })];
        }
        default:
          return known.children.length > 0 ? this.write(known.children) : this.text(textOf(known), {});
      }
    });
  }

  /** In pieces, between which the marks of comments stand. */
  text(text: string, format: IRunOptions): ParagraphChild[] {
    const end = this.#at + text.length;
    const edges = this.#ranges.flatMap(({ start, end: to }) => [start, to]);
    const cuts = [...new Set([this.#at, ...edges.filter((edge) => edge > this.#at && edge < end), end])];
    const children: ParagraphChild[] = [];
    for (const [index, from] of cuts.toSorted((a, b) => a - b).entries()) {
      children.push(...this.#marksAt(from, from === end));
      const to = cuts.toSorted((a, b) => a - b)[index + 1];
      if (to === undefined) continue;
      const piece = text.slice(from - this.#at, to - this.#at);
      children.push(new TextRun({ ...this.#direction, ...format, text: piece }));
    }
    this.#at = end;
    return children;
  }

  /** A range's end belongs to the text before it, its start to the text after it. */
  #marksAt(place: number, isEnd: boolean): ParagraphChild[] {
    return this.#ranges.flatMap(({ id, start, end }): ParagraphChild[] => {
      if (end === place && this.#at < place)
        return [new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] })];
      return start === place && !isEnd ? [new CommentRangeStart(id)] : [];
    });
  }
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
    ...(isOn(textFormats.code) && { font: monospace }),
  };
}
