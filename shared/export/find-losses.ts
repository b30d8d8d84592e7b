import type { ArticleContent } from '../articles/article.schema.ts';
import { isBlank } from '../articles/is-blank.ts';
import { ArticleCard } from '../body/nodes/article-card/article-card.schema.ts';
import { linkedArticle } from '../body/nodes/link/article-link.ts';
import { Link } from '../body/nodes/link/link.schema.ts';
import { type KnownNode, readBody } from '../body/walk-body.ts';
import type { ArticleId } from '../library/ids.ts';
import type { ReviewComment } from '../review/review.schema.ts';
import { listSuggestions } from '../suggestions/list-suggestions.ts';
import type { Proposal, SuggestedField } from '../suggestions/proposal.schema.ts';
import type { ExportFormat } from './export-format.ts';
import { carriedFields, type ExportLoss, fatesOf, fieldsOf, LosingPart } from './export-loss.ts';

/** What is in the library about an article. */
interface ExportedWork {
  readonly article: ArticleContent;
  readonly comments: readonly ReviewComment[];
  readonly proposal: Proposal | null;
  /** Whether readers have another article: a card of one that they don't have shows nothing, and a link to it leads nowhere. */
  readonly isPublic?: (article: ArticleId) => boolean;
}

/** In characters: what Ghost takes of an excerpt (its data/schema, posts.custom_excerpt). */
export const longestExcerpt = 300;

/** Of these Word's text has a line or a picture, where it can track changes. */
const tracked: readonly SuggestedField[] = ['headline', 'standfirst', 'dateline', 'hero'];

/** What of an article a form doesn't carry as it is; the private note and target are nobody else's and don't count. */
export function findLosses(work: ExportedWork, format: ExportFormat): readonly ExportLoss[] {
  const { article } = work;
  const fields = carriedFields.filter((name) => !fieldsOf[format].includes(name) && !isBlank(article[name]));
  const isCut = format === 'ghost' && article.standfirst.length > longestExcerpt;
  return [
    ...fields.map((field): ExportLoss => ({ of: 'field', field })),
    ...(isCut ? [{ of: 'shortened', field: 'standfirst' } as const] : []),
    ...partsLost(readBody(article.body).nodes, format, work.isPublic ?? (() => true)),
    ...reviewLost(work, format),
  ];
}

function partsLost(
  nodes: readonly KnownNode[],
  format: ExportFormat,
  isPublic: (article: ArticleId) => boolean,
): readonly ExportLoss[] {
  const losses = new Map<string, Extract<ExportLoss, { of: 'part' }>>();
  const visit = ({ type, node, children }: KnownNode): void => {
    const part = LosingPart.safeParse(type).data;
    const article = articleIn(type, node);
    const isGone = article !== null && !isPublic(article);
    const gone = type === 'link' ? 'words' : 'nothing';
    const becomes = part && (isGone ? gone : fatesOf[format][part]);
    if (part !== undefined && becomes !== undefined) {
      const key = `${part} ${becomes}`;
      losses.set(key, { of: 'part', part, becomes, count: (losses.get(key)?.count ?? 0) + 1 });
    }
    // The pictures of a gallery are its own, whatever becomes of it.
    if (type !== 'gallery') children.forEach(visit);
  };
  nodes.forEach(visit);
  return [...losses.values()];
}

/** The article of the library that a card shows or a link leads to. */
function articleIn(type: string, node: unknown): ArticleId | null {
  if (type === 'article-card') return ArticleCard.parse(node).article;
  return type === 'link' ? linkedArticle(Link.parse(node).url) : null;
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
