import { type Body, bodyOf, emptyBody } from '../../shared/body/body.schema.ts';
import { blocksFromHtml, type FromHtmlOptions } from '../../shared/body/from-html.ts';

/** A whole body in HTML; an empty one where there is nothing to read. */
export function bodyFromHtml(html: string, options: FromHtmlOptions = {}): Body {
  const { blocks } = blocksFromHtml(html, options);
  return blocks.length === 0 ? emptyBody() : bodyOf(blocks);
}
