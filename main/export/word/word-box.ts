import { Bookmark, BorderStyle, ExternalHyperlink, Table, TableCell, TableRow, WidthType } from 'docx';
import { ArticleCard } from '#shared/body/nodes/article-card/article-card.schema.ts';
import { CodeBlock } from '#shared/body/nodes/code-block/code-block.schema.ts';
import { Correction, changesOf } from '#shared/body/nodes/correction/correction.schema.ts';
import { textOf } from '#shared/body/plain-text.ts';
import type { KnownNode } from '#shared/body/walk-body.ts';
import { boxLabels, labelColon } from '#shared/word/box-labels.ts';
import { ownName } from '#shared/word/own-names.ts';
import { fateOf } from './word-changes.ts';
import type { WordContext } from './word-context.ts';
import { commented, lineOf, plainLine } from './word-line.ts';
import { paragraph, type WordBlock } from './word-paragraph.ts';
import { pageWidth, wordStyles } from './word-styles.ts';

type WriteBlocks = (nodes: readonly KnownNode[], context: WordContext) => readonly WordBlock[];

/** Blocks that Word has no word for: each in a frame, below a label that says what it is, to its readers and to our import. */
export function boxToWord(known: KnownNode, context: WordContext, write: WriteBlocks): readonly WordBlock[] {
  switch (known.type) {
    case 'fact-box':
    case 'details':
      return box(known, boxLabels[known.type], '', titled(known, context, write), context);
    case 'gallery':
      return box(known, boxLabels.gallery, '', pictures(known, context, write), context);
    case 'code-block':
      return box(
        known,
        boxLabels.code,
        CodeBlock.parse(known.node).language,
        [code(known, context)],
        context,
      );
    case 'raw-html':
      return box(known, boxLabels.html, '', [code(known, context)], context);
    case 'correction':
      return correction(known, context, write);
    default:
      throw new Error(`${known.type} is no box`);
  }
}

interface Label {
  readonly style: string;
  readonly words: string;
  /** A mark around it that is no words. */
  readonly bookmark?: string;
}

/** Comments on the block as a whole stand at its label. An empty paragraph follows: Word joins two tables that touch. */
function box(
  { path }: KnownNode,
  { style, words, bookmark }: Label,
  about: string,
  blocks: readonly WordBlock[],
  context: WordContext,
): readonly WordBlock[] {
  const label = [words, about].filter(Boolean).join(labelColon);
  // No part of the text: no comment is about its words.
  const run = plainLine(label, { ...context, takeComments: () => [] });
  const named = bookmark === undefined ? run : [new Bookmark({ id: bookmark, children: run })];
  const edge = { style: BorderStyle.SINGLE, size: 4, color: 'A6A6A6' };
  const cell = new TableCell({
    borders: { top: edge, bottom: edge, left: edge, right: edge },
    margins: { top: 120, bottom: 120, left: 200, right: 200 },
    // A cell ends with a paragraph, or Word calls the document damaged.
    children: [
      paragraph(commented(named, context.takeBlockComments(path)), context, { style }),
      ...blocks,
      ...(blocks.at(-1) instanceof Table ? [paragraph([], context)] : []),
    ],
  });
  return [
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      columnWidths: [pageWidth],
      visuallyRightToLeft: context.isRightToLeft,
      rows: [new TableRow({ ...fateOf(context.within, context), children: [cell] })],
    }),
    paragraph([], context),
  ];
}

function titled({ children }: KnownNode, context: WordContext, write: WriteBlocks): readonly WordBlock[] {
  const [title, ...blocks] = children;
  const hasTitle = title !== undefined && textOf(title).trim() !== '';
  return [
    ...(hasTitle
      ? [paragraph(lineOf(title.children, context), context, { style: wordStyles.boxTitle })]
      : []),
    ...write(blocks, context),
  ];
}

function pictures({ children }: KnownNode, context: WordContext, write: WriteBlocks): readonly WordBlock[] {
  return children.flatMap((part) => {
    if (part.type === 'figure') return write([part], context);
    const isEmpty = textOf(part).trim() === '';
    return isEmpty
      ? []
      : [paragraph(lineOf(part.children, context), context, { style: wordStyles.galleryCaption })];
  });
}

function code({ children }: KnownNode, context: WordContext): WordBlock {
  const plain = children.map((one) =>
    one.type === 'text' ? { ...one, node: { ...(one.node as object), format: 0 } } : one,
  );
  return paragraph(lineOf(plain, context), { ...context, isRightToLeft: false }, { style: wordStyles.code });
}

function correction(known: KnownNode, context: WordContext, write: WriteBlocks): readonly WordBlock[] {
  const node = Correction.parse(known.node);
  const changes = changesOf(node).map((words) =>
    paragraph(plainLine(words, context), context, { style: wordStyles.correctionChange }),
  );
  return box(
    known,
    boxLabels[node.kind],
    node.date,
    [...write(known.children, context), ...changes],
    context,
  );
}

/**
 * What a reader sees of another article. A mark around the label names it, so that it comes back as the card; of an article that
 * readers don't have nothing else is said.
 */
export function cardToWord(known: KnownNode, textContext: WordContext): readonly WordBlock[] {
  const { article } = ArticleCard.parse(known.node);
  const context = { ...textContext, takeComments: () => [] };
  const target = context.target(article);
  const label = { ...boxLabels['article-card'], bookmark: ownName(article) };
  if (target === undefined) return box(known, label, 'not published', [], context);
  const { address, headline, standfirst } = target;
  const words = plainLine(headline, context, { bold: true, style: wordStyles.link });
  const link = new ExternalHyperlink({ link: address, children: words });
  const more = standfirst === '' ? [] : [paragraph(plainLine(standfirst, context), context)];
  return box(known, label, '', [paragraph([link], context), ...more], context);
}
