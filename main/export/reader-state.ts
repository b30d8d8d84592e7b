import type { Article } from '#shared/articles/article.schema.ts';
import { lastStatus } from '#shared/articles/workflow.ts';

/** What another site's readers shall have of an article: it, it on its day, or nothing yet. */
export function readerStateOf({ status, publication, updatedAt }: Article): 'live' | 'planned' | 'draft' {
  if (status !== lastStatus) return 'draft';
  return publication !== null && Date.parse(publication.at) > Date.parse(updatedAt) ? 'planned' : 'live';
}
