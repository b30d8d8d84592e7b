import { createHash } from 'node:crypto';
import { ArticleContent } from '#shared/articles/article.schema.ts';
import { approvedContent, canonicalContent } from '#shared/review/approved-content.ts';

/** SHA-256 of what readers get of an article; approvals hold for it. */
export function contentHash(article: ArticleContent): string {
  return createHash('sha256')
    .update(canonicalContent(approvedContent(ArticleContent.parse(article))))
    .digest('hex');
}
