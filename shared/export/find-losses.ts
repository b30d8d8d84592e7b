import type { ArticleContent } from '../articles/article.schema.ts';
import { type KnownNode, readBody } from '../body/walk-body.ts';
import type { ReviewComment } from '../review/review.schema.ts';
import { listSuggestions } from '../suggestions/list-suggestions.ts';
import type { Proposal, SuggestedField } from '../suggestions/proposal.schema.ts';
import type { ExportFormat } from './export-format.ts';
import { carriedFields, type ExportLoss, fatesOf, fieldsOf, LosingPart } from './export-loss.ts';

/** What is in the library about an article. */
export interface ExportedWork {
  readonly article: ArticleContent;
  readonly comments: readonly ReviewComment[];
  readonly proposal: Proposal | null;
}

/** In characters: what Ghost takes of an excerpt (its data/schema, posts.custom_excerpt). */
export const longestExcerpt = 300;

/** Of these Word's text has a line or a picture, where it can track changes. */
const tracked: readonly SuggestedField[] = ['headline', 'standfirst', 'dateline', 'hero'];

/** What of an article a form doesn't carry as it is; the private note and target are nobody else's and don't count. */
export function findLosses(work: ExportedWork, format: ExportFormat): readonly ExportLoss[] {
  const { article } = work;
  const fields = carriedFields.filter((name) => !fieldsOf[format].includes(name) && !isEmpty(article[name]));
  const isCut = format === 'ghost' && article.standfirst.length > longestExcerpt;
  return [
    ...fields.map((field): ExportLoss => ({ of: 'field', field })),
    ...(isCut ? [{ of: 'shortened', field: 'standfirst' } as const] : []),
    ...partsLost(readBody(article.body).nodes, format),
    ...reviewLost(work, format),
  ];
}

function isEmpty(value: unknown): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

function partsLost(nodes: readonly KnownNode[], format: ExportFormat): readonly ExportLoss[] {
  const counts = new Map<LosingPart, number>();
  const visit = ({ type, children }: KnownNode): void => {
    const part = LosingPart.safeParse(type);
    if (part.success) counts.set(part.data, (counts.get(part.data) ?? 0) + 1);
    // The pictures of a gallery are its own, whatever becomes of it.
    if (type !== 'gallery') children.forEach(visit);
  };
  nodes.forEach(visit);
  return [...counts].flatMap(([part, count]): readonly ExportLoss[] => {
    const becomes = fatesOf[format][part];
    return becomes === undefined ? [] : [{ of: 'part', part, becomes, count }];
  });
}

function reviewLost({ comments, proposal }: ExportedWork, format: ExportFormat): readonly ExportLoss[] {
  const open =
    proposal === null ? [] : listSuggestions(proposal.base, proposal.proposed, proposal.authors).list;
  if (format === 'docx') {
    const fields = new Set(open.flatMap(({ field }) => field ?? []));
    return [...fields]
      .filter((field) => !tracked.includes(field))
      .map((field) => ({ of: 'suggested-field', field }));
  }
  return [
    ...(comments.length === 0 ? [] : [{ of: 'comments', count: comments.length } as const]),
    ...(open.length === 0 ? [] : [{ of: 'suggestions', count: open.length } as const]),
  ];
}
