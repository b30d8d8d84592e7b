import type { Article } from '#shared/articles/article.schema.ts';
import { type Body, bodyOf } from '#shared/body/body.schema.ts';
import { paragraphNode, textNode } from '#shared/body/from-html/build-nodes.ts';
import { Text } from '#shared/body/nodes/text/text.schema.ts';
import { textOf } from '#shared/body/plain-text.ts';
import { readBody } from '#shared/body/walk-body.ts';

/** The body for a form that has no place for a dateline: it opens the first paragraph, or stands alone before a body without one. */
export function withDateline({ dateline, body }: Pick<Article, 'dateline' | 'body'>): Body {
  if (dateline === '') return body;
  const { nodes } = readBody(body);
  const first = nodes.findIndex((known) => known.type === 'paragraph' && textOf(known).trim() !== '');
  const blocks = nodes.map(({ node }) => node);
  if (first < 0) return bodyOf([paragraphNode([textNode(dateline, 0)]), ...blocks]);
  const { children, ...paragraph } = blocks[first] as { readonly children: readonly object[] };
  const [text, ...rest] = children;
  const plain = Text.safeParse(text);
  const opened =
    plain.success && plain.data.format === 0
      ? [textNode(`${dateline} — ${plain.data.text}`, 0), ...rest]
      : [textNode(`${dateline} — `, 0), ...children];
  return bodyOf(blocks.with(first, { ...paragraph, children: opened }));
}
