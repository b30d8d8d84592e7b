import type { Article, ArticleContent } from '#shared/articles/article.schema.ts';
import type { OpenedArticle, ReplacedArticle, SaveState } from '#shared/ipc/articles.contract.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { phrase } from '#shared/messages/phrase.ts';
import type { LibraryFolder } from '../library/library-folder.ts';
import { inLibrary, libraryFiles } from '../library/library-layout.ts';
import { removeForGood } from '../library/remove-for-good.ts';
import { savingFailed } from '../library/saving-failed.ts';
import { hashOfFile, replaceVersionedFile } from '../library/versioned-file.ts';
import type { Clock } from '../platform/clock.ts';
import { explainFileError } from '../platform/file-errors.ts';
import type { Logger } from '../platform/logger.ts';
import { createTaskQueue } from '../platform/task-queue.ts';
import { contentOf, hasContent } from './article-content.ts';
import type { ArticleFile } from './article-file.ts';
import { instantAfter } from './article-instant.ts';
import { createArticleJournal } from './article-journal.ts';
import type { FallbackJournals } from './fallback-journals.ts';
import { findForeignVersion, keptAsideMessage, mergeArticles } from './foreign-version.ts';
import { createKeptVersions, type KeepVersion } from './kept-versions.ts';
import { loadArticle } from './load-article.ts';
import { notSavedMessage } from './save-messages.ts';
import { createSaveTimer, type SaveDelays } from './save-timer.ts';
import { createTextKeeper } from './text-keeper.ts';
import { createWindowRevisions } from './window-revisions.ts';

interface ArticleDocumentParts {
  readonly folder: LibraryFolder;
  readonly id: ArticleId;
  readonly clock: Clock;
  readonly log: Logger;
  readonly delays: SaveDelays;
  readonly fallback: FallbackJournals | null;
  readonly keepVersion: KeepVersion;
  readonly onChange: (article: Article) => void;
  /** article.json has it, and the journal is gone. Done with before anybody is told that it is saved. */
  readonly onStored: (article: Article) => Promise<void>;
  readonly onSaved: (state: SaveState) => void;
  readonly onReplaced: (replaced: ReplacedArticle) => void;
}

/** What the window is told of a change that another hand made. */
export type ChangeAbout = Partial<Pick<ReplacedArticle, 'cause' | 'conflicts' | 'theirs'>>;

/**
 * One article in memory and its two stores: the journal, which each change is in before `record` returns, and
 * article.json, which follows shortly after. One operation at a time, so that neither can overtake the other.
 */
export interface ArticleDocument {
  /** As it is now; read from disk again while nothing waits to be saved. */
  readonly open: () => Promise<OpenedArticle>;
  /** `revision`: what the content was made from; merged where another hand has changed the article since. */
  readonly record: (content: ArticleContent, revision: number | null) => Promise<SaveState>;
  /** A change that is saved at once or, with an ExpectedError, not made at all. */
  readonly change: (change: (article: Article) => Article, about?: ChangeAbout) => Promise<void>;
  /** Brings what is recorded into article.json. ExpectedError `not-saved`. */
  readonly flush: () => Promise<void>;
  /** Another program may have written article.json: takes over what it wrote, merged with what isn't saved here. */
  readonly refresh: () => Promise<void>;
  /** The article's whole folder, for good. ExpectedError `article-not-trashed`, `not-removed`. */
  readonly remove: () => Promise<void>;
  /** There is text that neither of the stores has. */
  readonly isOnlyInMemory: () => boolean;
  /** The article while it has changes that article.json lacks, else `null`. */
  readonly unsaved: () => Article | null;
  /** Ends the waiting saves; the journal keeps what they would have saved. */
  readonly stop: () => void;
}

export function createArticleDocument(parts: ArticleDocumentParts): ArticleDocument {
  const { folder, id, clock, log, onChange, onSaved, onReplaced } = parts;
  const file = libraryFiles.article(id);
  const path = inLibrary(folder.path, file);
  const journal = createArticleJournal(inLibrary(folder.path, libraryFiles.journal(id)));
  const keeper = createTextKeeper(journal, parts.fallback?.journalOf(id) ?? null, log);
  const versions = createKeptVersions({ id, clock, log, keepVersion: parts.keepVersion });
  const revisions = createWindowRevisions();
  const queue = createTaskQueue();
  const timer = createSaveTimer(parts.delays, () => {
    queue
      .run(save)
      .catch((error) => log.error(`${file}: saving failed in a way that nobody expected`, error));
  });

  /** article.json as last read or written. */
  let known: ArticleFile | null = null;
  let unsaved: Article | null = null;
  let recovered = false;

  async function load(): Promise<ArticleFile> {
    if (known !== null && unsaved !== null) return { ...known, article: unsaved };
    const before = known;
    const loaded = await loadArticle({ folder, id, clock, log, keeper });
    known = loaded.file;
    if (loaded.recovered && folder.readOnly === null && known.readOnly === null) {
      unsaved = known.article;
      recovered = true;
      timer.changed();
    }
    if (before !== null && before.hash !== known.hash) await announce(known.article, before.article);
    return known;
  }

  async function loadEditable(): Promise<Article> {
    folder.assertWritable();
    const { article, readOnly } = await load();
    if (readOnly === null) return article;
    throw new ExpectedError('article-read-only', phrase`“${article.headline}” was not changed: ${readOnly}`);
  }

  /** Tells the window that another hand changed what it shows. */
  async function announce(
    article: Article,
    before: Article,
    { cause = 'elsewhere', conflicts = [], theirs = null }: ChangeAbout = {},
  ): Promise<void> {
    onChange(article);
    const content = contentOf(article);
    const isSame = hasContent(before, content);
    // Where both changed one thing ours stands, and still a person must hear of theirs.
    if (isSame && conflicts.length === 0) return;
    if (cause === 'elsewhere' && !isSame) await versions.keep(before, 'before-merge');
    onReplaced({ id, revision: revisions.next(content), content, cause, conflicts, theirs });
  }

  function stateNow(article: Article, state: SaveState['state'], message: string | null): SaveState {
    return { id, state, at: article.updatedAt, message };
  }

  async function record(content: ArticleContent, revision: number | null): Promise<SaveState> {
    const article = await loadEditable();
    const isStale = revision !== null && revision !== revisions.current();
    const merged = isStale ? revisions.merge(content, revision, contentOf(article)) : null;
    const wanted = merged?.content ?? content;
    const isChanged = !hasContent(article, wanted);
    if (!isChanged && unsaved === null) return stateNow(article, 'saved', null);
    if (!isChanged && keeper.where() === 'journal') return stateNow(article, 'recorded', null);
    const next = isChanged
      ? { ...article, ...wanted, updatedAt: instantAfter(article.updatedAt, clock) }
      : article;
    unsaved = next;
    if (merged === null) revisions.agree(contentOf(next));
    if (isChanged) onChange(next);
    const kept = await keeper.keep(next);
    timer.changed();
    if (isChanged) await versions.beforeChange(article, next);
    if (merged !== null && isChanged) {
      const theirs = merged.conflicts.length > 0 ? await versions.keep(article, 'elsewhere') : null;
      await announce(next, article, { conflicts: [...merged.conflicts], theirs });
    }
    if (kept.where === 'journal') return stateNow(next, 'recorded', null);
    const message = notSavedMessage(file, kept.where, kept.error);
    return stateNow(next, kept.where === 'fallback' ? 'recorded' : 'failed', message);
  }

  /** Replaces article.json and then ends the journal. What a crash between the two leaves, a replay finds equal. */
  async function save(): Promise<ExpectedError | null> {
    timer.cancel();
    if (unsaved === null || known === null) return null;
    try {
      let hash: string | null = null;
      // Again where another program writes the file in the very moment between looking at it and replacing it.
      while (hash === null) {
        const seen = await hashOfFile(path);
        await takeOverForeign(known, unsaved);
        hash = await replaceVersionedFile(path, unsaved, seen);
      }
      known = { ...known, article: unsaved, hash };
    } catch (error) {
      log.warn(`${file} can't be saved`, error);
      const kept = keeper.where() === 'journal' ? null : await keeper.keep(unsaved);
      const reason = kept === null || kept.where === 'journal' ? error : kept.error;
      onSaved(stateNow(unsaved, 'failed', notSavedMessage(file, keeper.where(), reason)));
      timer.failed();
      return savingFailed(file, error);
    }
    const article = unsaved;
    unsaved = null;
    recovered = false;
    await keeper.clear();
    await parts.onStored(article);
    onChange(article);
    onSaved(stateNow(article, 'saved', null));
    return null;
  }

  /** Puts what another program wrote into `unsaved` before it is replaced. */
  async function takeOverForeign(base: ArticleFile, mine: Article): Promise<void> {
    const foreign = await findForeignVersion({ folder, id, clock }, base);
    if (foreign.state === 'ours') return;
    if (foreign.state === 'kept-aside') {
      const message = keptAsideMessage(file, foreign.name);
      log.warn(message);
      const name = `${libraryFiles.articleFolder(id)}/${foreign.name}`;
      folder.problems.report(name, 'changed-elsewhere', message, id);
      return;
    }
    const { article, conflicts } = mergeArticles(base.article, mine, foreign.file.article);
    const theirs = await versions.keep(foreign.file.article, 'elsewhere');
    known = foreign.file;
    unsaved = { ...article, updatedAt: instantAfter(article.updatedAt, clock) };
    await keeper.keep(unsaved);
    await announce(unsaved, mine, { conflicts: [...conflicts], theirs });
  }

  async function change(make: (article: Article) => Article, about: ChangeAbout = {}): Promise<void> {
    const before = await loadEditable();
    const [wasKnown, wasUnsaved] = [known, unsaved];
    const next = { ...make(before), updatedAt: instantAfter(before.updatedAt, clock) };
    unsaved = next;
    const failure = await save();
    if (failure === null) {
      // With what another program wrote meanwhile, which the window goes on from then.
      const written = known?.article ?? next;
      await versions.beforeChange(before, written);
      return announce(written, before, { cause: 'changed', ...about });
    }
    const refused = unsaved;
    unsaved = wasUnsaved;
    // What the journal holds is the text as it was before this change, unless another program's came into it, or trying again to
    // keep what the journal can't take kept this.
    if (known !== wasKnown || keeper.where() !== 'journal') {
      // What another program wrote is still in the file alone: it is taken over when that can be written.
      known = wasKnown;
      if (wasUnsaved === null) await keeper.clear();
      else {
        // Later than what is refused: of two journals the newer one counts.
        unsaved = { ...wasUnsaved, updatedAt: instantAfter(refused.updatedAt, clock) };
        await keeper.keep(unsaved);
      }
    }
    if (unsaved === null) timer.cancel();
    throw failure;
  }

  async function remove(): Promise<void> {
    const { trashedAt, headline } = await loadEditable();
    if (trashedAt === null) {
      throw new ExpectedError(
        'article-not-trashed',
        phrase`“${headline}” isn’t in the trash, and stays. Move it there first.`,
      );
    }
    try {
      await removeForGood(folder.path, libraryFiles.articleFolder(id));
    } catch (error) {
      throw new ExpectedError(
        'not-removed',
        phrase`“${headline}” could not be deleted: ${explainFileError(error)}. It is in the trash as before.`,
        { cause: error },
      );
    }
    timer.cancel();
    [known, unsaved, recovered] = [null, null, false];
    await keeper.remove();
  }

  async function flush(): Promise<void> {
    const failure = await save();
    if (failure !== null) throw failure;
  }

  return {
    open: () =>
      queue.run(async () => {
        const { article, readOnly, problems } = await load();
        const revision = revisions.current();
        revisions.agree(contentOf(article));
        return {
          article,
          revision,
          readOnly: folder.readOnly ?? readOnly,
          problems: [...problems],
          recovered,
        };
      }),
    record: (content, revision) => queue.run(() => record(content, revision)),
    change: (make, about) => queue.run(() => change(make, about)),
    flush: () => queue.run(flush),
    refresh: () =>
      queue.run(async () => {
        if (unsaved === null) await load();
        else if (
          known !== null &&
          (await findForeignVersion({ folder, id, clock }, known)).state === 'theirs'
        )
          await save();
      }),
    remove: () => queue.run(remove),
    isOnlyInMemory: () => unsaved !== null && keeper.where() === 'memory',
    unsaved: () => unsaved,
    stop: timer.cancel,
  };
}
