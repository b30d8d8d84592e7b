import type { Article } from '#shared/articles/article.schema.ts';
import { type Body, bodyOf } from '#shared/body/body.schema.ts';
import { paragraphNode, textNode } from '#shared/body/from-html/build-nodes.ts';
import { textOf } from '#shared/body/plain-text.ts';
import { readBody } from '#shared/body/walk-body.ts';

/** The body for a form that has no place for a dateline: it opens the first paragraph, or stands alone before a body without one. */
export function withDateline({ dateline, body }: Pick<Article, 'dateline' | 'body'>): Body {
  return openedWith(body, dateline, (words) => textNode(words, 0));
}

/** The same with the dateline as a text of its own, which `mark` makes. */
export function openedWith(body: Body, dateline: string, mark: (words: string) => object): Body {
  if (dateline === '') return body;
  const { nodes } = readBody(body);
  const first = nodes.findIndex((known) => known.type === 'paragraph' && textOf(known).trim() !== '');
  const blocks = nodes.map(({ node }) => node);
  if (first < 0) return bodyOf([paragraphNode([mark(dateline)]), ...blocks]);
  const { children, ...paragraph } = blocks[first] as { readonly children: readonly object[] };
  return bodyOf(blocks.with(first, { ...paragraph, children: [mark(`${dateline} — `), ...children] }));
}
