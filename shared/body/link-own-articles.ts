import type { ArticleId } from '../library/ids.ts';
import type { Body } from './body.schema.ts';
import { articleLink, linkedArticle } from './nodes/link/article-link.ts';

interface RawNode {
  readonly type?: unknown;
  readonly url?: unknown;
  readonly children?: readonly unknown[];
}

/**
 * The body with links to the articles themselves where they led to addresses that `find` knows. One that names an article of
 * another library gives its words.
 */
export function linkOwnArticles(body: Body, find: (address: string) => ArticleId | null): Body {
  return { ...body, root: { ...body.root, children: linked(body.root.children, find) } };
}

function linked(nodes: readonly unknown[], find: (address: string) => ArticleId | null): unknown[] {
  return nodes.flatMap((raw) => {
    if (typeof raw !== 'object' || raw === null || (raw as RawNode).children === undefined) return [raw];
    const node = raw as RawNode & { readonly children: readonly unknown[] };
    const children = linked(node.children, find);
    const article = node.type === 'link' ? find(String(node.url)) : null;
    if (article !== null) return [{ ...node, url: articleLink(article), children }];
    const isOfOthers = node.type === 'link' && linkedArticle(String(node.url)) !== null;
    return isOfOthers ? children : [{ ...node, children }];
  });
}
