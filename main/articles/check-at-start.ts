import type { Article } from '#shared/articles/article.schema.ts';
import type { ArticleSummary } from '#shared/articles/article-query.ts';
import type { OpenedArticle } from '#shared/ipc/articles.contract.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import type { ArticleIndex } from '../search/article-index.ts';
import type { ReadMany } from '../search/bulk-indexer.ts';
import type { StoredSummary } from '../search/stored-summary.ts';
import { summaryOf } from './article-summary.ts';
import { articleFolders, type ReadArticlesParts, readArticles } from './read-articles.ts';
import { type Scan, type Stamp, stampOf } from './scan-articles.ts';
import { isOfFile } from './stamp.ts';

interface StartCheckParts extends Omit<ReadArticlesParts, 'onCopy' | 'openDocument'> {
  /** Of every article, begun when the newsroom began to open. */
  readonly scan: Scan;
  readonly index: ArticleIndex | null;
  /** What the index said. */
  readonly stored: readonly StoredSummary[];
  /** The same, to be put right. */
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
  const { folder, index, stored, elsewhere, summaries, isOpen, onChanged } = parts;
  const recovered: { id: ArticleId; headline: string }[] = [];
  const withCopies: ArticleId[] = [];
  const read = (names: readonly string[]): Promise<readonly Article[]> =>
    readArticles(names, {
      ...parts,
      onCopy: (id) => void withCopies.push(id),
      openDocument: async (id) => {
        const opened = await parts.openDocument(id);
        if (opened.recovered) recovered.push({ id, headline: opened.article.headline });
        return opened;
      },
    });
  const take = (found: readonly ArticleSummary[]): void => {
    const taken = found.filter(({ id }) => !isOpen(id));
    for (const summary of taken) summaries.set(summary.id, summary);
    if (taken.length > 0) onChanged(taken.map(({ id }) => id));
  };

  const rewritten = await rewrittenSince(parts);
  const first = await read(rewritten);
  take(first.map(summaryOf));

  const stamps = await parts.scan.stamps;
  const known = new Set<string>(rewritten);
  for (const { summary, stamp } of stored) {
    const { id } = summary;
    if (stamps.get(id) === stamp && summaries.has(id) && !elsewhere.has(id)) known.add(id);
  }
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
  const done =
    parts.readMany !== null && unknown.length >= many
      ? await parts.readMany(unknown, take)
      : new Set<string>();
  const names = await articleFolders(parts);
  const others = await read(names.filter((name) => !known.has(name) && !done.has(name as ArticleId)));
  take(others.map(summaryOf));
  const found = [...first, ...others].map(({ id }) => id);
  forgetUnreadable(parts, [...rewritten, ...unknown], new Set<string>([...done, ...found]));
  return { stamps, notIndexed: found, recovered, withCopies };
}

/** What shows in the files alone is read before the rest has been looked at; of very many the thread reads all. */
async function rewrittenSince({ scan, stored, elsewhere }: StartCheckParts): Promise<readonly ArticleId[]> {
  const files = await scan.files;
  const rewritten = stored.filter(({ summary, stamp }) => {
    const file = files.get(summary.id);
    return file !== undefined && !isOfFile(stamp, file) && !elsewhere.has(summary.id);
  });
  return rewritten.length < many ? rewritten.map(({ summary }) => summary.id) : [];
}

/** Made since they were looked for, and so not gone, are some. */
async function goneFrom(missing: readonly ArticleId[], libraryPath: string): Promise<readonly ArticleId[]> {
  const stamps = await Promise.all(missing.map((id) => stampOf(libraryPath, id)));
  return missing.filter((_id, at) => stamps[at] === '');
}

/** What the index still has of an article that can't be read any more. */
function forgetUnreadable(
  { summaries, index, isOpen, onChanged }: StartCheckParts,
  asked: readonly ArticleId[],
  read: ReadonlySet<string>,
): void {
  const lost = asked.filter((id) => !read.has(id) && !isOpen(id) && summaries.delete(id));
  for (const id of lost) index?.remove(id);
  if (lost.length > 0) onChanged(lost);
}
