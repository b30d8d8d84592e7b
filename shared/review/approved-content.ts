import type { ArticleContent } from '../articles/article.schema.ts';
import { isBlank } from '../articles/is-blank.ts';
import { stableJson } from '../compare/stable-json.ts';

/** What an approval is of: everything that readers get. Where the article is in the newsroom and its note are not. */
type ApprovedContent = Omit<ArticleContent, 'status' | 'note' | 'publication'>;

export function approvedContent(content: ArticleContent): ApprovedContent {
  const { status: _status, note: _note, publication: _publication, ...approved } = content;
  return approved;
}

/**
 * The same text for the same content, whatever the order in which a file has its keys. A field with nothing in it counts
 * as none: one that a newer Galley adds doesn't touch the approvals that are there.
 */
export function canonicalContent(content: ApprovedContent): string {
  const filled = Object.entries(content).filter(([, value]) => !isBlank(value));
  return stableJson(Object.fromEntries(filled));
}
