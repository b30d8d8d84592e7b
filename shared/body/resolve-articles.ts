import type { ArticleId } from '../library/ids.ts';
import type { Body } from './body.schema.ts';
import { linebreakNode, linkNode, paragraphNode, textNode } from './from-html/build-nodes.ts';
import { linkedArticle } from './nodes/link/article-link.ts';
import { textFormats } from './nodes/text/text.schema.ts';

/** Where readers find an article, and what a card says of it. */
interface ArticleTarget {
  readonly address: string;
  readonly headline: string;
  readonly standfirst: string;
}

/** `undefined`: readers don't have it. */
export type FindTarget = (article: ArticleId) => ArticleTarget | undefined;

interface RawNode {
  readonly type?: unknown;
  readonly url?: unknown;
  readonly article?: unknown;
  readonly children?: readonly unknown[];
}

/**
 * The body for programs that know nothing of the library: links to its articles have their full addresses, cards are
 * paragraphs with headline and standfirst. Of an article that `find` doesn't know, a link keeps its words and a card goes.
 */
export function resolveArticles(body: Body, find: FindTarget): Body {
  return { ...body, root: { ...body.root, children: resolved(body.root.children, find) } };
}

function resolved(nodes: readonly unknown[], find: FindTarget): unknown[] {
  return nodes.flatMap((raw) => {
    if (typeof raw !== 'object' || raw === null) return [raw];
    const node = raw as RawNode;
    if (node.type === 'article-card') {
      const target = find(node.article as ArticleId);
      return target === undefined ? [] : [cardAsParagraph(target)];
    }
    if (node.children === undefined) return [raw];
    const children = resolved(node.children, find);
    const article = node.type === 'link' ? linkedArticle(String(node.url)) : null;
    if (article === null) return [{ ...node, children }];
    const target = find(article);
    return target === undefined ? children : [{ ...node, url: target.address, children }];
  });
}

function cardAsParagraph({ address, headline, standfirst }: ArticleTarget): object {
  const link = linkNode({ url: address, title: null, rel: null }, [textNode(headline, textFormats.bold)]);
  const more = standfirst === '' ? [] : [linebreakNode(), textNode(standfirst, 0)];
  return paragraphNode([link, ...more]);
}
