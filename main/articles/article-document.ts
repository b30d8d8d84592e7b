import type { Article, ArticleContent } from '#shared/articles/article.schema.ts';
import type { OpenedArticle, SaveState } from '#shared/ipc/articles.contract.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import type { LibraryFolder } from '../library/library-folder.ts';
import { inLibrary, libraryFiles } from '../library/library-layout.ts';
import { savingFailed } from '../library/saving-failed.ts';
import { writeVersionedFile } from '../library/versioned-file.ts';
import type { Clock } from '../platform/clock.ts';
import type { Logger } from '../platform/logger.ts';
import { createTaskQueue } from '../platform/task-queue.ts';
import { contentOf, hasContent } from './article-content.ts';
import type { ArticleFile } from './article-file.ts';
import { instantAfter } from './article-instant.ts';
import { createArticleJournal } from './article-journal.ts';
import { loadArticle } from './load-article.ts';
import { inJournalMessage, inMemoryMessage } from './save-messages.ts';
import { createSaveTimer, type SaveDelays } from './save-timer.ts';
import { keepForeignVersion } from './set-aside.ts';

export interface ArticleDocumentParts {
  readonly folder: LibraryFolder;
  readonly id: ArticleId;
  readonly clock: Clock;
  readonly log: Logger;
  readonly delays: SaveDelays;
  readonly onChange: (article: Article) => void;
  readonly onSaved: (state: SaveState) => void;
}

/**
 * One article in memory and its two stores: the journal, which each change is in before `record` returns, and
 * article.json, which follows shortly after. One operation at a time, so that neither can overtake the other.
 */
export interface ArticleDocument {
  /** As it is now; read from disk again while nothing waits to be saved. */
  readonly open: () => Promise<OpenedArticle>;
  readonly record: (content: ArticleContent) => Promise<SaveState>;
  /** A change that is saved at once or, with an ExpectedError, not made at all. */
  readonly change: (change: (article: Article) => Article) => Promise<void>;
  /** Brings what is recorded into article.json. ExpectedError `not-saved`. */
  readonly flush: () => Promise<void>;
  /** There is text that neither of the stores has. */
  readonly isOnlyInMemory: () => boolean;
  /** The article while it has changes that article.json lacks, else `null`. */
  readonly unsaved: () => Article | null;
  /** Ends the waiting saves; the journal keeps what they would have saved. */
  readonly stop: () => void;
}

export function createArticleDocument(parts: ArticleDocumentParts): ArticleDocument {
  const { folder, id, clock, log, onChange, onSaved } = parts;
  const file = libraryFiles.article(id);
  const path = inLibrary(folder.path, file);
  const journal = createArticleJournal(inLibrary(folder.path, libraryFiles.journal(id)));
  const queue = createTaskQueue();
  const timer = createSaveTimer(parts.delays, () => {
    queue
      .run(save)
      .catch((error) => log.error(`${file}: saving failed in a way that nobody expected`, error));
  });

  /** article.json as last read or written. */
  let known: ArticleFile | null = null;
  let unsaved: Article | null = null;
  let inJournal = true;
  let recovered = false;

  async function load(): Promise<ArticleFile> {
    if (known !== null && unsaved !== null) return { ...known, article: unsaved };
    const loaded = await loadArticle({ folder, id, clock, log, journal });
    known = loaded.file;
    if (loaded.recovered && folder.readOnly === null && known.readOnly === null) {
      unsaved = known.article;
      recovered = true;
      timer.changed();
    }
    return known;
  }

  async function loadEditable(): Promise<Article> {
    folder.assertWritable();
    const { article, readOnly } = await load();
    if (readOnly === null) return article;
    throw new ExpectedError('article-read-only', `“${article.headline}” was not changed: ${readOnly}`);
  }

  /** Into the journal; the error where that fails, for then the text is in memory only. */
  async function keep(article: Article): Promise<{ readonly error: unknown } | null> {
    try {
      await journal.append({ schemaVersion: 1, at: article.updatedAt, content: contentOf(article) });
      inJournal = true;
      return null;
    } catch (error) {
      inJournal = false;
      log.warn(`${libraryFiles.journal(id)} can't be written`, error);
      return { error };
    }
  }

  function stateNow(article: Article, state: SaveState['state'], message: string | null): SaveState {
    return { id, state, at: article.updatedAt, message };
  }

  async function record(content: ArticleContent): Promise<SaveState> {
    const article = await loadEditable();
    const isChanged = !hasContent(article, content);
    if (!isChanged && unsaved === null) return stateNow(article, 'saved', null);
    if (!isChanged && inJournal) return stateNow(article, 'recorded', null);
    const next = isChanged
      ? { ...article, ...content, updatedAt: instantAfter(article.updatedAt, clock) }
      : article;
    unsaved = next;
    if (isChanged) onChange(next);
    const failure = await keep(next);
    timer.changed();
    if (failure === null) return stateNow(next, 'recorded', null);
    return stateNow(next, 'failed', inMemoryMessage(file, failure.error));
  }

  /** Replaces article.json and then ends the journal. What a crash between the two leaves, a replay finds equal. */
  async function save(): Promise<ExpectedError | null> {
    timer.cancel();
    if (unsaved === null || known === null) return null;
    const article = unsaved;
    try {
      const kept = await keepForeignVersion(path, known.hash, clock);
      if (kept !== null) reportForeign(kept);
      known = { ...known, article, hash: await writeVersionedFile(path, article) };
    } catch (error) {
      log.warn(`${file} can't be saved`, error);
      const failure = inJournal ? null : await keep(article);
      const message = failure === null ? inJournalMessage(file, error) : inMemoryMessage(file, failure.error);
      onSaved(stateNow(article, 'failed', message));
      timer.failed();
      return savingFailed(file, error);
    }
    unsaved = null;
    inJournal = true;
    recovered = false;
    await journal.clear().catch((error) => log.warn(`${libraryFiles.journal(id)} can't be removed`, error));
    onChange(article);
    onSaved(stateNow(article, 'saved', null));
    return null;
  }

  function reportForeign(kept: string): void {
    const message =
      `Another program changed ${file} while it was being edited here. ` +
      `Its version was kept beside it as ${kept}: compare the two, then remove that file.`;
    log.warn(message);
    folder.problems.report(`${libraryFiles.articleFolder(id)}/${kept}`, 'changed-elsewhere', message, id);
  }

  async function change(make: (article: Article) => Article): Promise<void> {
    const before = await loadEditable();
    const wasUnsaved = unsaved;
    unsaved = { ...make(before), updatedAt: instantAfter(before.updatedAt, clock) };
    const failure = await save();
    if (failure === null) return;
    // The journal knows content only: what it holds is the text as it was before this change.
    unsaved = wasUnsaved;
    if (unsaved === null) timer.cancel();
    throw failure;
  }

  async function flush(): Promise<void> {
    const failure = await save();
    if (failure !== null) throw failure;
  }

  return {
    open: () =>
      queue.run(async () => {
        const { article, readOnly, problems } = await load();
        return { article, readOnly: folder.readOnly ?? readOnly, problems: [...problems], recovered };
      }),
    record: (content) => queue.run(() => record(content)),
    change: (make) => queue.run(() => change(make)),
    flush: () => queue.run(flush),
    isOnlyInMemory: () => unsaved !== null && !inJournal,
    unsaved: () => unsaved,
    stop: timer.cancel,
  };
}
