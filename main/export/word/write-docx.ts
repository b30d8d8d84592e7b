import {
  Document,
  type FileChild,
  type INumberingOptions,
  Packer,
  Paragraph,
  type ParagraphChild,
} from 'docx';
import { Language } from '#shared/body/nodes/language/language.schema.ts';
import type { FindTarget } from '#shared/body/resolve-articles.ts';
import { type KnownNode, readBody } from '#shared/body/walk-body.ts';
import type { MediaId } from '#shared/library/ids.ts';
import { findBlock } from '#shared/review/block-anchor.ts';
import type { BlockAnchor, ReviewComment } from '#shared/review/review.schema.ts';
import { directionOf } from '#shared/site/direction.ts';
import type { Proposal } from '#shared/suggestions/proposal.schema.ts';
import { markedBlocks } from '#shared/word/box-labels.ts';
import { creditProperty } from '#shared/word/credit-property.ts';
import { creditsOf, type ExportSource, languageOf, wordsOf, writersOf } from '../export-source.ts';
import { unreadable } from '../prepare-article.ts';
import { type MarkedArticle, markArticle } from './marked-article.ts';
import { type PlacedComments, placeComments } from './place-comments.ts';
import { blocksToWord } from './word-blocks.ts';
import { numberComments, wordComments } from './word-comments.ts';
import type { LineTexts, WordContext, WordPicture } from './word-context.ts';
import { headToWord } from './word-head.ts';
import { languageStyle, listNumbering, styles } from './word-styles.ts';

export interface WordReview {
  readonly comments: readonly ReviewComment[];
  /** What is suggested and open. */
  readonly proposal: Proposal | null;
}

/**
 * The article as a Word document: a manuscript with styles that Galley's import and every other program understand, the
 * suggestions as tracked changes, and the comments where they stand. The private note stays in the library.
 */
export async function writeDocx(
  source: ExportSource,
  pictures: ReadonlyMap<MediaId, WordPicture>,
  target: FindTarget,
  { comments, proposal }: WordReview,
): Promise<Uint8Array> {
  const { article } = source;
  const language = languageOf(source);
  const marked = markArticle(article, proposal);
  const [problem] = readBody(marked.body).problems;
  if (problem !== undefined) throw unreadable(article, problem);
  // Written twice: which line a comment belongs to is known once all lines are.
  const lines: LineTexts[] = [];
  const shown = new Set<MediaId>();
  const collect: CommentTaker = {
    takeComments: (line) => {
      lines.push(line);
      return [];
    },
    takePictureComments: (media) => {
      if (pictures.has(media)) shown.add(media);
      return [];
    },
    takeBlockComments: () => [],
  };
  bodyToWord(marked, wordContext(source, marked, { pictures, target }, collect, [], []));
  const hasHero = marked.heroes.some(({ figure }) => pictures.has(figure.media));
  const { nodes } = readBody(marked.body);
  const blockAt = (anchor: BlockAnchor): string | null => {
    const found = nodes[findBlock(marked.body, anchor) ?? -1];
    return found !== undefined && markedBlocks.includes(found.type) ? found.path : null;
  };
  const numbers = numberComments(comments);
  const placed = placeComments(comments, numbers, { lines, pictures: shown, hasHero, blockAt });
  const lists: INumberingOptions['config'][number][] = [];
  const notes: (readonly ParagraphChild[])[] = [];
  const context = wordContext(source, marked, { pictures, target }, taker(placed), lists, notes);
  const body = bodyToWord(marked, context);
  const credits = creditsOf(source);
  const writers = writersOf(source);
  const head = headToWord(
    marked,
    credits.map(({ line }) => line),
    placed,
    context,
  );
  const document = new Document({
    title: article.headline,
    creator: writers.join('; ') || source.config.title,
    lastModifiedBy: source.config.title,
    keywords: article.tags.join(', '),
    description: article.seoDescription,
    customProperties: [
      ...(source.section === '' ? [] : [{ name: 'Section', value: source.section }]),
      ...credits
        .filter(({ role }) => role !== 'by')
        .map(({ role, names }) => ({ name: creditProperty(role), value: names.join('; ') })),
    ],
    styles: {
      ...styles,
      default: { ...styles.default, document: withLanguage(language) },
      characterStyles: [
        ...(styles.characterStyles ?? []),
        ...languagesIn(nodes).flatMap((tag) => [languageStyle(tag), languageStyle(tag, true)]),
      ],
    },
    numbering: { config: lists },
    footnotes: Object.fromEntries(
      notes.map((line, index) => [index + 1, { children: [new Paragraph({ children: [...line] })] }]),
    ),
    comments: { children: comments.flatMap((comment, at) => wordComments(comment, numbers[at] ?? [])) },
    sections: [{ children: [...head, ...body] }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

type CommentTaker = Pick<WordContext, 'takeComments' | 'takePictureComments' | 'takeBlockComments'>;

/** Gives each line of the text its comments, in the order in which the lines are written. */
function taker({ byLine, byPicture, byBlock }: PlacedComments): CommentTaker {
  let at = 0;
  const given = new Set<MediaId>();
  return {
    takeComments: () => byLine.get(at++) ?? [],
    takePictureComments: (media) => {
      if (given.has(media)) return [];
      given.add(media);
      return byPicture.get(media) ?? [];
    },
    takeBlockComments: (path) => byBlock.get(path) ?? [],
  };
}

function bodyToWord({ body, dateline }: MarkedArticle, context: WordContext): readonly FileChild[] {
  return blocksToWord(readBody(body).nodes, context, dateline);
}

function wordContext(
  source: ExportSource,
  { changes }: MarkedArticle,
  { pictures, target }: { pictures: ReadonlyMap<MediaId, WordPicture>; target: FindTarget },
  taker: CommentTaker,
  lists: INumberingOptions['config'][number][],
  notes: (readonly ParagraphChild[])[],
): WordContext {
  let change = 0;
  return {
    isRightToLeft: directionOf(source.article.direction, languageOf(source)) === 'rtl',
    within: null,
    changeAt: (path) => changes.get(path) ?? null,
    nextChange: () => ++change,
    picture: (media) => pictures.get(media),
    photoCredit: wordsOf(source).photoCredit,
    target,
    ...taker,
    nextNote: (line) => notes.push(line),
    nextList: (...list) => {
      const reference = `list-${lists.length + 1}`;
      lists.push(listNumbering(reference, ...list));
      return reference;
    },
  };
}

function withLanguage(language: string) {
  const { document } = styles.default ?? {};
  return { ...document, run: { ...document?.run, language: { value: language, bidirectional: language } } };
}

function languagesIn(nodes: readonly KnownNode[]): readonly string[] {
  const all = nodes.flatMap(({ type, node, children }) => [
    ...(type === 'language' ? [Language.parse(node).language] : []),
    ...languagesIn(children),
  ]);
  return [...new Set(all)];
}
