import type { ArticleId } from '../library/ids.ts';
import {
  isSameTarget,
  type PublishedArticle,
  type PublishedFile,
  type PublishTarget,
  type Receipt,
} from './receipt.schema.ts';

/** What is at a target, as its receipts tell. */
export interface TargetState {
  readonly files: ReadonlyMap<string, PublishedFile>;
  readonly articles: ReadonlyMap<ArticleId, PublishedArticle>;
  /**
   * Every checksum that a file of ours may have there: after a publication that was cut short it is the old or the new
   * one. A path that isn't in here was never ours.
   */
  readonly ours: ReadonlyMap<string, ReadonlySet<string>>;
  /** `false`: the last publication was cut short, so that files of two sites may be there. */
  readonly isWhole: boolean;
  readonly last: Receipt | null;
  /** The whole site that was there last is of this moment; `null`: none was. */
  readonly since: Date | null;
}

/** `receipts` are in order, oldest first; those of other targets are passed over. */
export function targetState(receipts: readonly Receipt[], target: PublishTarget): TargetState {
  const files = new Map<string, PublishedFile>();
  const articles = new Map<ArticleId, PublishedArticle>();
  const ours = new Map<string, Set<string>>();
  let isWhole = true;
  let last: Receipt | null = null;
  let since: Date | null = null;
  for (const receipt of receipts) {
    if (!isSameTarget(receipt.target, target)) continue;
    last = receipt;
    isWhole = receipt.state === 'complete';
    if (!isWhole) {
      for (const { path, sha256 } of receipt.put)
        ours.set(path, new Set([...(ours.get(path) ?? []), sha256]));
      continue;
    }
    since = new Date(receipt.asOf ?? receipt.at);
    for (const path of receipt.removed) files.delete(path);
    for (const file of receipt.put) files.set(file.path, file);
    for (const id of receipt.articles.removed) articles.delete(id);
    for (const article of receipt.articles.put) articles.set(article.id, article);
    ours.clear();
    for (const [path, { sha256 }] of files) ours.set(path, new Set([sha256]));
  }
  return { files, articles, ours, isWhole, last, since };
}

/** Each target once, the last used first. */
export function targetsOf(receipts: readonly Receipt[]): readonly PublishTarget[] {
  const found: PublishTarget[] = [];
  for (const { target } of receipts.toReversed()) {
    if (!found.some((known) => isSameTarget(known, target))) found.push(target);
  }
  return found;
}
