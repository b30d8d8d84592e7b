import { $isLinkNode, type LinkNode } from '@lexical/link';
import {
  $getNodeByKey,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  HISTORIC_TAG,
  HISTORY_MERGE_TAG,
  type LexicalEditor,
  type NodeKey,
} from 'lexical';
import type { OtherArticle } from '#shared/articles/other-article.ts';
import { articleLink } from '#shared/body/nodes/link/article-link.ts';
import { editorHost } from '../editor-host.ts';

/** More links than that at once are somebody's archive, not somebody's text. */
const mostLinks = 500;

/**
 * New links to the newsroom's own addresses, pasted or written, become links to the articles themselves, which keep their
 * way when these get another address. One step of undo with the link; an address that stood for itself becomes the
 * headline. What undo brings back is left as it comes.
 */
export function linkOwnArticles(editor: LexicalEditor): () => void {
  const asked = new Set<string>();
  return editor.registerUpdateListener(({ tags, dirtyElements, editorState }) => {
    if (tags.has(HISTORIC_TAG) || tags.has(HISTORY_MERGE_TAG)) return;
    const links = editorState.read(() =>
      [...dirtyElements.keys()].flatMap((key) => {
        const node = $getNodeByKey(key);
        if (!$isLinkNode(node) || !/^https?:/i.test(node.getURL())) return [];
        const link = { key, url: node.getURL() };
        const name = `${key} ${link.url}`;
        if (asked.has(name)) return [];
        asked.add(name);
        return [link];
      }),
    );
    if (links.length > 0) void relink(editor, links.slice(0, mostLinks));
  });
}

interface NewLink {
  readonly key: NodeKey;
  readonly url: string;
}

async function relink(editor: LexicalEditor, links: readonly NewLink[]): Promise<void> {
  const addresses = [...new Set(links.map(({ url }) => url))];
  const found = await editorHost(editor)
    .articles.at(addresses)
    .catch(() => []);
  if (found.length === 0) return;
  const articles = new Map(found.map(({ address, article }) => [address, article]));
  editor.update(
    () => {
      for (const { key, url } of links) {
        const article = articles.get(url);
        const link = $getNodeByKey(key);
        // What was done since stands.
        if (article !== undefined && $isLinkNode(link) && link.getURL() === url) $lead(link, article);
      }
    },
    { tag: HISTORY_MERGE_TAG },
  );
}

function $lead(link: LinkNode, { id, headline }: OtherArticle): void {
  const words = link.getChildrenSize() === 1 ? link.getFirstChild() : null;
  if (headline.trim() !== '' && $isTextNode(words) && words.getTextContent() === link.getURL()) {
    const selection = $getSelection();
    const isCaretIn = $isRangeSelection(selection) && selection.anchor.getNode().is(words);
    words.spliceText(0, words.getTextContentSize(), headline, isCaretIn);
  }
  link.setURL(articleLink(id));
}
