import type { ArticleId } from '../library/ids.ts';
import type { Body } from './body.schema.ts';
import { linkedArticle } from './nodes/link/article-link.ts';

/** Where readers find an article, and what a card says of it. */
export interface ArticleTarget {
  readonly address: string;
  readonly headline: string;
  readonly standfirst: string;
}

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
export function resolveArticles(body: Body, find: (article: ArticleId) => ArticleTarget | undefined): Body {
  return { ...body, root: { ...body.root, children: resolved(body.root.children, find) } };
}

function resolved(
  nodes: readonly unknown[],
  find: (article: ArticleId) => ArticleTarget | undefined,
): unknown[] {
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

const element = { version: 1, direction: null, format: '', indent: 0 } as const;
const bold = 1;

function cardAsParagraph({ address, headline, standfirst }: ArticleTarget): object {
  const words = (text: string, format: number): object => {
    return { type: 'text', version: 1, format, detail: 0, mode: 'normal', style: '', text };
  };
  const children = [words(headline, bold)];
  const link = { type: 'link', ...element, url: address, rel: null, target: null, title: null, children };
  const more = standfirst === '' ? [] : [{ type: 'linebreak', version: 1 }, words(standfirst, 0)];
  return { type: 'paragraph', ...element, textFormat: 0, textStyle: '', children: [link, ...more] };
}
