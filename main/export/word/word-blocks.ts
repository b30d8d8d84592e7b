import type { IParagraphOptions, Paragraph, ParagraphChild } from 'docx';
import { FigureBlock, type FigureSize } from '#shared/body/nodes/figure/figure.schema.ts';
import { Heading } from '#shared/body/nodes/heading/heading.schema.ts';
import { List } from '#shared/body/nodes/list/list.schema.ts';
import { Recording } from '#shared/body/nodes/recording/recording.schema.ts';
import { textOf } from '#shared/body/plain-text.ts';
import type { KnownNode } from '#shared/body/walk-body.ts';
import type { Figure } from '#shared/media/media.schema.ts';
import { boxToWord, cardToWord } from './word-box.ts';
import type { WordContext } from './word-context.ts';
import { commented, commentMark, lineOf, piecesLine, plainLine, type WordPiece } from './word-line.ts';
import { headingLevels, lineChange } from './word-line-change.ts';
import { paragraph, type WordBlock } from './word-paragraph.ts';
import { embedToWord, pictureRun } from './word-picture.ts';
import { lastLevel, wordStyles } from './word-styles.ts';
import { tableToWord } from './word-table.ts';

/**
 * The blocks of a body as Word's paragraphs. A block that Word knows nothing like leaves as its words. The dateline opens
 * the first paragraph, or stands alone before a body without one.
 */
export function blocksToWord(
  nodes: readonly KnownNode[],
  context: WordContext,
  dateline: readonly WordPiece[] = [],
): WordBlock[] {
  const opening = datelineRuns(dateline, context);
  const first = nodes.find((known) => known.type === 'paragraph' && known.children.length > 0);
  const blocks = nodes.flatMap((known) => {
    const change = context.changeAt(known.path);
    const isWhole =
      !['paragraph', 'heading', 'quote', 'list'].includes(known.type) ||
      (change !== null && 'isWhole' in change && change.isWhole === true);
    const within = context.within ?? (isWhole ? change : null);
    const own = { ...context, within, isRightToLeft: isRightToLeft(known, context) };
    return blockToWord(known, own, known === first ? opening : []);
  });
  return first === undefined && opening.length > 0 ? [paragraph(opening, context), ...blocks] : blocks;
}

/** A block that says nothing of it runs as what it stands in. */
function isRightToLeft({ node }: KnownNode, context: WordContext): boolean {
  const { direction = null } = node as { readonly direction?: 'ltr' | 'rtl' | null };
  return direction === null ? context.isRightToLeft : direction === 'rtl';
}

function datelineRuns(dateline: readonly WordPiece[], context: WordContext): ParagraphChild[] {
  const pieces = dateline.filter(({ text }) => text !== '');
  return piecesLine(
    pieces.map(({ text, change }) => ({ text: `${text} — `, change })),
    { ...context, takeComments: () => [] },
    { style: wordStyles.dateline },
  );
}

function blockToWord(
  known: KnownNode,
  context: WordContext,
  opening: readonly ParagraphChild[],
): readonly WordBlock[] {
  switch (known.type) {
    case 'paragraph': {
      if (known.children.length === 0 && context.changeAt(known.path) === null) return [];
      const runs = [...opening, ...lineOf(known.children, context)];
      return [paragraph(runs, context, {}, lineChange(known, context))];
    }
    case 'heading':
      return [line(known, context, { heading: headingLevels[Heading.parse(known.node).tag] })];
    case 'quote':
      return [line(known, context, { style: wordStyles.quote })];
    case 'pull-quote':
      return pullQuote(known, context);
    case 'list':
      return listItems(known, context, 0, null);
    case 'figure':
      return figure(known, context);
    case 'fact-box':
    case 'details':
    case 'gallery':
    case 'code-block':
    case 'correction':
    case 'raw-html':
      return textOf(known).trim() === '' && known.type !== 'gallery'
        ? []
        : boxToWord(known, context, blocksToWord);
    case 'article-card':
      return cardToWord(known, context);
    case 'embed':
      return embedToWord(known, context);
    case 'recording':
      return recordingToWord(Recording.parse(known.node), context);
    case 'horizontalrule':
      return [
        paragraph(context.takeBlockComments(known.path).map(commentMark), context, { thematicBreak: true }),
      ];
    case 'table-block':
      return tableToWord(known, context, blocksToWord) ?? wordsAlone(known, context);
    default:
      return wordsAlone(known, context);
  }
}

function wordsAlone(known: KnownNode, context: WordContext): WordBlock[] {
  return textOf(known)
    .split('\n')
    .filter((words) => words.trim() !== '')
    .map((words) => paragraph(plainLine(words, context), context));
}

/** Word has no place for films: what is said of it, and in it. */
function recordingToWord(
  { title, caption, credit, transcript }: Recording,
  context: WordContext,
): WordBlock[] {
  const by = credit === '' ? '' : `(${credit})`;
  const lines = [title, [caption, by].filter(Boolean).join(' '), ...transcript.split('\n')];
  return lines
    .filter((words) => words.trim() !== '')
    .map((words) => paragraph(plainLine(words, context), context));
}

/** The article's first picture with its words. */
export function heroToWord(hero: Figure, context: WordContext, comments: readonly number[]): WordBlock[] {
  const caption = plainLine(hero.caption, context);
  return withCaption(hero, hero.caption === '' ? [] : caption, context, comments);
}

function line(known: KnownNode, context: WordContext, options: IParagraphOptions = {}): Paragraph {
  return paragraph(lineOf(known.children, context), context, options, lineChange(known, context));
}

function pullQuote(known: KnownNode, context: WordContext): WordBlock[] {
  return known.children
    .filter((part) => textOf(part).trim() !== '')
    .map((part) => {
      const style = part.type === 'pull-quote-text' ? wordStyles.pullQuote : wordStyles.attribution;
      return line(part, context, { style });
    });
}

/** A nested list is an item of its own that holds nothing else, and belongs to the item before it. */
function listItems(known: KnownNode, context: WordContext, depth: number, above: string | null): WordBlock[] {
  const { listType, start } = List.parse(known.node);
  const ordered = listType === 'number';
  const level = Math.min(depth, lastLevel);
  const reference = above ?? context.nextList(ordered, start, level);
  return known.children.flatMap((item) => {
    const [first] = item.children;
    if (first?.type === 'list') {
      const inner = List.parse(first.node);
      const goesOn = inner.listType === listType && inner.start === 1;
      return listItems(first, context, depth + 1, goesOn ? reference : null);
    }
    const style = context.listStyle === undefined ? {} : { style: context.listStyle };
    const own = { ...context, isRightToLeft: isRightToLeft(item, context) };
    return [line(item, own, { ...style, numbering: { reference, level } })];
  });
}

function figure(known: KnownNode, context: WordContext): WordBlock[] {
  const [caption] = known.children;
  const words = caption === undefined ? [] : lineOf(caption.children, context);
  const block = FigureBlock.parse(known.node);
  const comments = context.takePictureComments(block.media);
  return withCaption(block, textOf(known).trim() === '' ? [] : words, context, comments);
}

type Shown = Pick<Figure, 'media' | 'alt' | 'decorative' | 'credit'> & { readonly size?: FigureSize };

function withCaption(
  figure: Shown,
  caption: NonNullable<IParagraphOptions['children']>,
  context: WordContext,
  comments: readonly number[],
): WordBlock[] {
  const image = pictureRun(figure, context);
  const { credit } = figure;
  const gap = caption.length === 0 || credit === '' ? [] : plainLine(' ', withoutComments(context));
  const credited =
    credit === '' ? [] : plainLine(context.photoCredit(credit), context, { style: wordStyles.credit });
  const words = [...caption, ...gap, ...credited];
  return [
    ...(image === null ? [] : [paragraph(commented([image], comments), context, { keepNext: true })]),
    ...(words.length === 0 ? [] : [paragraph(words, context, { style: wordStyles.caption })]),
  ];
}

function withoutComments(context: WordContext): WordContext {
  return { ...context, takeComments: () => [] };
}
