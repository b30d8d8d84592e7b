import type { ArticleContent } from '#shared/articles/article.schema.ts';
import { type MergedContents, mergeContents } from '#shared/compare/merge-contents.ts';

/**
 * Which text the window edits. It grows whenever another hand changes the article; what the window then still records on
 * the old one is merged, from the last text that both knew.
 */
interface WindowRevisions {
  readonly current: () => number;
  /** Another hand changed the article. */
  readonly next: (content: ArticleContent) => number;
  /** The window has this content now. */
  readonly agree: (content: ArticleContent) => void;
  /** What becomes of a record made on `revision`, `now` being the article's content. */
  readonly merge: (content: ArticleContent, revision: number, now: ArticleContent) => MergedContents;
}

/** The window is told of each at once: older ones than these are never recorded on. */
const most = 20;

export function createWindowRevisions(): WindowRevisions {
  let current = 1;
  /** By revision: the last content that the window and we had in common. */
  const common = new Map<number, ArticleContent>();
  return {
    current: () => current,
    next: (content) => {
      current += 1;
      common.set(current, content);
      common.delete(current - most);
      return current;
    },
    agree: (content) => {
      common.set(current, content);
    },
    merge: (content, revision, now) => {
      const merged = mergeContents(common.get(revision) ?? now, content, now);
      common.set(revision, content);
      return merged;
    },
  };
}
