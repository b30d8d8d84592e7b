import { isDeepStrictEqual } from 'node:util';
import type { Article } from '#shared/articles/article.schema.ts';
import type { ArticleSummary } from '#shared/articles/article-query.ts';
import type { OpenedArticle, ReplacedArticle, SaveState } from '#shared/ipc/articles.contract.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { mapParallel } from '../platform/map-parallel.ts';
import { createSignal } from '../platform/signal.ts';
import { contentOf } from './article-content.ts';
import { createArticleDocument } from './article-document.ts';
import type { ArticleDocument } from './article-document-parts.ts';
import { readArticleFile } from './article-file.ts';
import type { ArticleService, ArticleServiceParts } from './article-service-parts.ts';
import { summaryOf } from './article-summary.ts';
import { checkAtStart } from './check-at-start.ts';
import { indexEntry } from './index-entry.ts';
import { listArticles } from './list-articles.ts';
import { isAway, isGone, isUnreadable } from './load-article.ts';
import { copyOf, draftArticle, makeArticle, type NewArticle, writeNewArticle } from './make-article.ts';
import { saveDelays } from './save-timer.ts';
import { beginScan, stampToKeep } from './scan-articles.ts';
import { articleSnapshots } from './snapshot-articles.ts';
import { countTags } from './tag-counts.ts';

const readsAtOnce = 16;

/** Looks at every article, and reads those that the index doesn't know as they are; what a crash left in journals is taken up, and files that can't be used are reported. */
export async function createArticleService(parts: ArticleServiceParts): Promise<ArticleService> {
  const { folder, clock, log, delays = saveDelays, fallback = null } = parts;
  const {
    keepVersion = async () => null,
    index = null,
    readMany = null,
    wasBuilt = async () => false,
  } = parts;
  const scan = parts.scan ?? beginScan(folder.path);
  const summaries = new Map<ArticleId, ArticleSummary>();
  const documents = new Map<ArticleId, ArticleDocument>();
  const changed = createSignal<readonly ArticleId[]>();
  const touched = createSignal<ArticleId>();
  const saved = createSignal<SaveState>();
  const replaced = createSignal<ReplacedArticle>();

  function note(article: Article): void {
    const before = summaries.get(article.id);
    const after = summaryOf(article);
    if (isDeepStrictEqual(before, after)) return;
    summaries.set(article.id, after);
    touched.emit(article.id);
    const isListedAlike = isDeepStrictEqual({ ...before, updatedAt: after.updatedAt }, after);
    if (!isListedAlike) changed.emit([article.id]);
  }

  async function store(article: Article): Promise<void> {
    if (folder.readOnly !== null) return;
    index?.put([indexEntry(article, await stampToKeep(folder.path, article.id))]);
  }

  function noteSaved(state: SaveState): void {
    saved.emit(state);
    if (state.state === 'saved') changed.emit([state.id]);
  }

  function documentOf(id: ArticleId): ArticleDocument {
    const document = documents.get(id) ?? makeDocument(id);
    documents.set(id, document);
    return document;
  }

  function makeDocument(id: ArticleId): ArticleDocument {
    return createArticleDocument({
      folder,
      id,
      clock,
      log,
      delays,
      fallback,
      keepVersion,
      wasBuilt,
      onChange: note,
      onStored: store,
      onSaved: noteSaved,
      onReplaced: replaced.emit,
    });
  }

  async function get(id: ArticleId): Promise<OpenedArticle> {
    const wasOpen = documents.has(id);
    try {
      const opened = await documentOf(id).open();
      note(opened.article);
      return opened;
    } catch (error) {
      // What somebody has open may be in the middle of being written, or come back: they may go on, with the text that they have.
      if (!wasOpen || !(isUnreadable(error) || isGone(error))) documents.delete(id);
      forget(id, error);
      throw error;
    }
  }

  /** An article that can't be read leaves the list; one of a newsroom that is away is what it was. */
  function forget(id: ArticleId, error: unknown): void {
    if (!(error instanceof ExpectedError) || isAway(error)) return;
    index?.remove(id);
    if (summaries.delete(id)) changed.emit([id]);
  }

  async function create(content: NewArticle): Promise<Article> {
    folder.assertWritable();
    return noteNew(await makeArticle(folder.path, content, clock));
  }

  async function noteNew(article: Article): Promise<Article> {
    await store(article);
    note(article);
    return article;
  }

  async function read(id: ArticleId): Promise<readonly Article[]> {
    const unsaved = documents.get(id)?.unsaved();
    if (unsaved) return [unsaved];
    // Where another Galley writes, its journal has what its article.json lacks.
    const file = folder.readOnly === null ? await readArticleFile(folder.path, id) : null;
    if (file?.state === 'read') return [file.article];
    try {
      return [(await get(id)).article];
    } catch (error) {
      if (error instanceof ExpectedError) return [];
      throw error;
    }
  }

  async function refresh(id: ArticleId): Promise<void> {
    const open = documents.get(id);
    if (open?.unsaved()) return open.refresh();
    const wasListed = summaries.has(id);
    try {
      const article = open === undefined ? await readClosed(id) : (await get(id)).article;
      await store(article);
      note(article);
      if (!wasListed) changed.emit([id]);
    } catch (error) {
      if (!(error instanceof ExpectedError)) throw error;
      forget(id, error);
    }
  }

  async function remove(id: ArticleId): Promise<void> {
    // What is read meanwhile would be listed again.
    await checked.catch(() => {});
    await documentOf(id).remove();
    documents.delete(id);
    index?.removeForGood(id);
    summaries.delete(id);
    touched.emit(id);
    changed.emit([id]);
  }

  async function readClosed(id: ArticleId): Promise<Article> {
    const file = await readArticleFile(folder.path, id);
    return file.state === 'read' ? file.article : (await get(id)).article;
  }

  async function flushAll(): Promise<void> {
    // Of all: what is being recorded at this moment isn't in any of them yet.
    const results = await Promise.allSettled([...documents.values()].map((document) => document.flush()));
    for (const result of results) if (result.status === 'rejected') throw result.reason;
  }

  async function close(): Promise<void> {
    await again.catch(() => {});
    try {
      await flushAll();
    } catch (error) {
      // What only article.json lacks is in the journal, and taken up at the next start.
      if ([...documents.values()].some((document) => document.isOnlyInMemory())) throw error;
    }
    for (const document of documents.values()) document.stop();
  }

  const isOpen = (id: ArticleId): boolean => documents.has(id);
  const readOne = async (id: ArticleId): Promise<Article | undefined> => (await read(id))[0];
  const takeSnapshot = articleSnapshots({ libraryPath: folder.path, index, isOpen, read: readOne });
  const elsewhere = new Set(await fallback?.ids());
  const stored = index?.summaries() ?? [];
  for (const { summary } of stored) summaries.set(summary.id, summary);
  const checked = checkAtStart({
    ...{ folder, log, scan, index, stored, summaries, elsewhere, isOpen, readMany },
    openDocument: get,
    onChanged: changed.emit,
  });
  // What was opened before its file was looked at may be another by now, and no later look would tell.
  const again = checked.then(() => Promise.all([...documents.keys()].map(refresh)));
  again.catch((error) => log.error('the articles could not be looked at', error));
  if (!parts.isQuick || summaries.size === 0) await checked;

  return {
    list: (query) => listArticles(summaries, query, index),
    checked: () => checked,
    readForIndex: async (id) => {
      const [article] = await read(id);
      const stamp = await stampToKeep(folder.path, id);
      return article === undefined ? null : indexEntry(article, stamp);
    },
    summaryOf: (id) => summaries.get(id) ?? null,
    allSummaries: () => [...summaries.values()],
    get,
    create,
    tryCreate: (content) => draftArticle(content, clock),
    adopt: async (article) => {
      folder.assertWritable();
      return noteNew(await writeNewArticle(folder.path, article));
    },
    duplicate: async (id) => create(copyOf((await get(id)).article)),
    trash: (id) => documentOf(id).change((article) => ({ ...article, trashedAt: clock.now().toISOString() })),
    restore: (id) => documentOf(id).change((article) => ({ ...article, trashedAt: null })),
    remove,
    record: (id, content, revision = null) => documentOf(id).record(content, revision),
    change: (id, make, cause = 'changed', about = {}) =>
      // Of all that are just being made, thousands perhaps, none stays in memory.
      (about.isMaking ? (documents.get(id) ?? makeDocument(id)) : documentOf(id)).change(
        (article) => ({ ...article, ...make(contentOf(article)) }),
        { cause, ...about },
      ),
    open: () => [...documents.keys()],
    refresh,
    flush: (id) => (id === null ? flushAll() : documentOf(id).flush()),
    writeAnew: (id) => documentOf(id).writeAnew(),
    tags: () => countTags([...summaries.values()]),
    read: readOne,
    snapshot: () => checked.then(() => takeSnapshot([...summaries.keys()])),
    all: async () => {
      await checked;
      return (await mapParallel([...summaries.keys()].toSorted(), readsAtOnce, read)).flat();
    },
    onChanged: changed.listen,
    onTouched: touched.listen,
    onSaved: saved.listen,
    onReplaced: replaced.listen,
    close,
  };
}
