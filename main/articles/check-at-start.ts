import type { Article } from '#shared/articles/article.schema.ts';
import type { ArticleSummary } from '#shared/articles/article-query.ts';
import type { OpenedArticle } from '#shared/ipc/articles.contract.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import type { ArticleIndex } from '../search/article-index.ts';
import type { ReadMany } from '../search/bulk-indexer.ts';
import { summaryOf } from './article-summary.ts';
import { type ReadArticlesParts, readArticles } from './read-articles.ts';
import { type Stamp, stampOf } from './scan-articles.ts';

export interface StartCheckParts extends Omit<ReadArticlesParts, 'isKnown' | 'onCopy' | 'openDocument'> {
  /** Every article's file as it was when the newsroom began to open. */
  readonly scanned: Promise<ReadonlyMap<ArticleId, Stamp>>;
  readonly index: ArticleIndex | null;
  /** What the index says, to be put right. */
  readonly summaries: Map<ArticleId, ArticleSummary>;
  /** Somebody has it open by now: what it knows of itself is newer. */
  readonly isOpen: (id: ArticleId) => boolean;
  readonly openDocument: (id: ArticleId) => Promise<OpenedArticle>;
  readonly readMany: ReadMany | null;
  readonly onChanged: (ids: readonly ArticleId[]) => void;
}

export interface StartCheck {
  /** As the files were when they were looked at. */
  readonly stamps: ReadonlyMap<ArticleId, Stamp>;
  /** Read, because the index didn't have them as they are, and not yet put in. */
  readonly notIndexed: readonly ArticleId[];
  /** Text that a crash or a failed disk had kept from their files, taken up now. */
  readonly recovered: readonly { readonly id: ArticleId; readonly headline: string }[];
  /** A sync program had left a second version beside them. */
  readonly withCopies: readonly ArticleId[];
}

/** Below this a thread isn't worth its start. */
const many = 300;

/** Finds what changed while nobody looked: reads the articles whose files and folders aren't as the index knows them. */
export async function checkAtStart(parts: StartCheckParts): Promise<StartCheck> {
  const { folder, index, elsewhere, summaries, isOpen, onChanged } = parts;
  const stamps = await parts.scanned;
  const known = new Set<ArticleId>();
  for (const [id, stamp] of index?.stamps() ?? []) {
    if (stamps.get(id) === stamp && summaries.has(id) && !elsewhere.has(id)) known.add(id);
  }
  const take = (found: readonly ArticleSummary[]): void => {
    const taken = found.filter(({ id }) => !isOpen(id));
    for (const summary of taken) summaries.set(summary.id, summary);
    if (taken.length > 0) onChanged(taken.map(({ id }) => id));
  };

  const gone = await goneFrom(
    [...summaries.keys()].filter((id) => !stamps.has(id)),
    folder.path,
  );
  for (const id of gone) {
    index?.remove(id);
    summaries.delete(id);
  }
  if (gone.length > 0) onChanged(gone);

  const unknown = [...stamps.keys()].filter((id) => !known.has(id) && !elsewhere.has(id));
  if (parts.readMany !== null && unknown.length >= many) {
    for (const id of await parts.readMany(unknown, take)) known.add(id);
  }
  const recovered: { id: ArticleId; headline: string }[] = [];
  const withCopies: ArticleId[] = [];
  const found = await readArticles({
    ...parts,
    isKnown: (name) => known.has(name as ArticleId),
    onCopy: (id) => void withCopies.push(id),
    openDocument: async (id) => {
      const opened = await parts.openDocument(id);
      if (opened.recovered) recovered.push({ id, headline: opened.article.headline });
      return opened;
    },
  });
  take(found.map(summaryOf));
  forgetUnreadable(parts, unknown, known, found);
  return { stamps, notIndexed: found.map(({ id }) => id), recovered, withCopies };
}

/** Made since they were looked for, and so not gone, are some. */
async function goneFrom(missing: readonly ArticleId[], libraryPath: string): Promise<readonly ArticleId[]> {
  const stamps = await Promise.all(missing.map((id) => stampOf(libraryPath, id)));
  return missing.filter((_id, at) => stamps[at] === '');
}

/** What the index still has of an article that can't be read any more. */
function forgetUnreadable(
  { summaries, index, isOpen, onChanged }: StartCheckParts,
  unknown: readonly ArticleId[],
  known: ReadonlySet<ArticleId>,
  found: readonly Article[],
): void {
  const read = new Set(found.map(({ id }) => id));
  const lost = unknown.filter((id) => !known.has(id) && !read.has(id) && !isOpen(id) && summaries.delete(id));
  for (const id of lost) index?.remove(id);
  if (lost.length > 0) onChanged(lost);
}
