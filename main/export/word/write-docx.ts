import {
  Document,
  type FileChild,
  type ICommentOptions,
  type INumberingOptions,
  Packer,
  Paragraph,
} from 'docx';
import { readBody } from '#shared/body/walk-body.ts';
import type { MediaId } from '#shared/library/ids.ts';
import type { ReviewComment } from '#shared/review/review.schema.ts';
import { directionOf } from '#shared/site/direction.ts';
import { bylineText, type ExportSource, languageOf } from '../export-source.ts';
import { blocksToWord, heroToWord } from './word-blocks.ts';
import { commentTaker, type WordContext, type WordPicture } from './word-context.ts';
import { plainLine } from './word-line.ts';
import { paragraph } from './word-paragraph.ts';
import { listNumbering, styles, wordStyles } from './word-styles.ts';

/**
 * The article as a Word document: a manuscript with styles that Galley's import and every other program understand, and
 * the comments where they stand. The private note stays in the library.
 */
export async function writeDocx(
  source: ExportSource,
  pictures: ReadonlyMap<MediaId, WordPicture>,
  comments: readonly ReviewComment[],
): Promise<Uint8Array> {
  const { article } = source;
  const language = languageOf(source);
  const lists: INumberingOptions['config'][number][] = [];
  const taker = commentTaker(comments);
  const context: WordContext = {
    isRightToLeft: directionOf(article.direction, language) === 'rtl',
    picture: (media) => pictures.get(media),
    takeComments: taker.byQuote,
    nextList: (ordered, start) => {
      const reference = `list-${lists.length + 1}`;
      lists.push(listNumbering(reference, ordered, start));
      return reference;
    },
  };
  const body = blocksToWord(readBody(article.body).nodes, context, article.dateline);
  const head = headOf(source, { ...context, takeComments: taker.rest });
  const byline = bylineText(source);
  const document = new Document({
    title: article.headline,
    creator: byline || source.config.title,
    lastModifiedBy: source.config.title,
    keywords: article.tags.join(', '),
    description: article.seoDescription,
    customProperties: source.section === '' ? [] : [{ name: 'Section', value: source.section }],
    styles: { ...styles, default: { ...styles.default, document: withLanguage(language) } },
    numbering: { config: lists },
    comments: { children: comments.flatMap((comment, id) => wordComments(comment, id, comments)) },
    sections: [{ children: [...head, ...body] }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function withLanguage(language: string) {
  const { document } = styles.default ?? {};
  return { ...document, run: { ...document?.run, language: { value: language, bidirectional: language } } };
}

/** Headline, standfirst, byline, dateline and hero, each in a style of its own or in words that the import knows. */
function headOf(source: ExportSource, context: WordContext): FileChild[] {
  const { headline, standfirst, hero } = source.article;
  const byline = bylineText(source);
  const styled = (text: string, style?: string): FileChild[] =>
    text.trim() === '' ? [] : [paragraph(plainLine(text, context), context, style ? { style } : {})];
  return [
    ...styled(headline, wordStyles.title),
    ...styled(standfirst, wordStyles.standfirst),
    ...styled(byline === '' ? '' : `By ${byline}`),
    ...(hero === null ? [] : heroToWord(hero, context)),
  ];
}

/** A comment and its replies. Replies are numbered after all comments, so that a comment's number is its place. */
function wordComments(
  comment: ReviewComment,
  id: number,
  all: readonly ReviewComment[],
): readonly ICommentOptions[] {
  const repliesBefore = all.slice(0, id).reduce((count, { replies }) => count + replies.length, 0);
  const said = ({ by, at, text }: Pick<ReviewComment, 'by' | 'at' | 'text'>) => ({
    author: by.name,
    initials: by.initials,
    date: new Date(at),
    children: text.split('\n').map((words) => new Paragraph(words)),
  });
  return [
    { id, ...said(comment), resolved: comment.resolved !== null },
    ...comment.replies.map((reply, index) => ({
      id: all.length + repliesBefore + index,
      parentId: id,
      ...said(reply),
    })),
  ];
}
