import { ExternalHyperlink, ImageRun, type ParagraphChild, TextRun } from 'docx';
import { Embed } from '#shared/body/nodes/embed/embed.schema.ts';
import type { FigureSize } from '#shared/body/nodes/figure/figure.schema.ts';
import type { KnownNode } from '#shared/body/walk-body.ts';
import type { Figure } from '#shared/media/media.schema.ts';
import { pictureNames } from '#shared/word/own-names.ts';
import { fateOf } from './word-changes.ts';
import type { WordContext } from './word-context.ts';
import { commented, plainLine } from './word-line.ts';
import { paragraph, type WordBlock } from './word-paragraph.ts';
import { wordStyles } from './word-styles.ts';

/** Pixels at 96 to the inch between the margins of a page. */
const columnWidth = 600;

/** `null` for one that the document hasn't got. How wide the page shows it is in its name, which Word lists and keeps. */
export function pictureRun(
  {
    media,
    alt,
    decorative,
    size = 'text',
  }: Pick<Figure, 'media' | 'alt' | 'decorative'> & { readonly size?: FigureSize },
  context: WordContext,
): ImageRun | null {
  const picture = context.picture(media);
  if (picture === undefined) return null;
  const width = Math.min(columnWidth, picture.width);
  return new ImageRun({
    type: 'jpg',
    data: picture.bytes,
    transformation: { width, height: Math.round((width * picture.height) / picture.width) },
    altText: { name: pictureNames[size], description: decorative ? '' : alt },
    ...(decorative && { decorative }),
    ...fateOf(context.within, context),
  });
}

/** What stands on another site, by its address there, below the picture that the newsroom shows of it. */
export function embedToWord({ node, path }: KnownNode, context: WordContext): readonly WordBlock[] {
  const { url, title, thumbnail } = Embed.parse(node);
  const words = plainLine(title || url, { ...context, takeComments: () => [] });
  const image =
    thumbnail === null ? null : pictureRun({ media: thumbnail, alt: '', decorative: true }, context);
  const picture: readonly ParagraphChild[] = image === null ? [] : [image, new TextRun({ break: 1 })];
  const children = [...picture, new ExternalHyperlink({ link: url, children: words })];
  const line = commented(children, context.takeBlockComments(path));
  return [paragraph(line, context, { style: wordStyles.embed })];
}
