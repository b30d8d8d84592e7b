import type { Article, ArticleContent } from '#shared/articles/article.schema.ts';
import type { SaveState } from '#shared/ipc/articles.contract.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { inLibrary, libraryFiles } from '../library/library-layout.ts';
import { savingFailed } from '../library/saving-failed.ts';
import { hashOfFile, replaceVersionedFile } from '../library/versioned-file.ts';
import { makeFolders } from '../platform/make-folders.ts';
import { createTaskQueue } from '../platform/task-queue.ts';
import { blankContent, contentOf, hasContent } from './article-content.ts';
import type { ArticleDocument, ArticleDocumentParts, ChangeAbout } from './article-document-parts.ts';
import type { ArticleFile } from './article-file.ts';
import { instantAfter } from './article-instant.ts';
import { createArticleJournal } from './article-journal.ts';
import { findForeignVersion, keptAsideMessage, mergeArticles } from './foreign-version.ts';
import { keepAddress } from './keep-address.ts';
import { createKeptVersions } from './kept-versions.ts';
import { isGone, isUnreadable, loadArticle } from './load-article.ts';
import { removeTrashed } from './remove-trashed.ts';
import { notSavedMessage } from './save-messages.ts';
import { createSaveTimer } from './save-timer.ts';
import { createTextKeeper, type Kept } from './text-keeper.ts';
import { type Gone, whatIsGone } from './what-is-gone.ts';
import { createWindowRevisions } from './window-revisions.ts';

interface NotSaved {
  readonly gone: Gone | null;
  readonly where: Kept['where'];
  readonly error: unknown;
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
    const read = known;
    // Should a file of it come back, all of what was kept is a change of ours.
    if (loaded.isHomeless) known = { ...read, article: { ...read.article, ...blankContent() } };
    if (before !== null && before.hash !== read.hash) await announce(read.article, before.article);
    return read;
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

  /** What an article becomes: a published one stays at its address, and it is newer than it was. */
  async function asNewest(before: Article, after: Article): Promise<Article> {
    const kept = await keepAddress(before, after, parts.wasBuilt);
    return { ...kept, updatedAt: instantAfter(before.updatedAt, clock) };
  }

  function stateNow(article: Article, state: SaveState['state'], message: string | null): SaveState {
    return { id, state, at: article.updatedAt, message };
  }

  /** What a person writes in. Where its file is gone or can't be read by now, their words are kept first, and then it is seen what became of it. */
  async function loadForTyping(): Promise<Article> {
    try {
      return await loadEditable();
    } catch (error) {
      if (known === null || known.readOnly !== null || !(isGone(error) || isUnreadable(error))) throw error;
      return known.article;
    }
  }

  function notSaved(
    article: Article,
    state: SaveState['state'],
    { gone, where, error }: NotSaved,
  ): SaveState & { readonly message: string } {
    const message = notSavedMessage({ id, libraryPath: folder.path, gone, where, error });
    return { ...stateNow(article, state, message), message, gone };
  }

  async function record(content: ArticleContent, revision: number | null): Promise<SaveState> {
    const article = await loadForTyping();
    const isStale = revision !== null && revision !== revisions.current();
    const merged = isStale ? revisions.merge(content, revision, contentOf(article)) : null;
    const wanted = merged?.content ?? content;
    const isChanged = !hasContent(article, wanted);
    if (!isChanged && unsaved === null) return stateNow(article, 'saved', null);
    if (!isChanged && keeper.where() === 'journal') return stateNow(article, 'recorded', null);
    const next = isChanged ? await asNewest(article, { ...article, ...wanted }) : article;
    unsaved = next;
    if (merged === null) revisions.agree(wanted);
    if (isChanged) onChange(next);
    const kept = await keeper.keep(next);
    timer.changed();
    if (isChanged) await versions.beforeChange(article, next);
    if (isChanged && merged !== null && merged.conflicts.length > 0) {
      const theirs = await versions.keep(article, 'elsewhere');
      await announce(next, article, { conflicts: [...merged.conflicts], theirs });
    } else if (isChanged && (merged !== null || next.slug !== wanted.slug)) {
      // The window was told already of what another hand did; now it hears what came of both.
      await announce(next, article, { cause: 'changed' });
    }
    if (kept.where === 'journal') return stateNow(next, 'recorded', null);
    const gone = await whatIsGone(folder.path, id);
    return notSaved(next, kept.where === 'fallback' ? 'recorded' : 'failed', { ...kept, gone });
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
      const gone = await whatIsGone(folder.path, id);
      // A journal that was moved away with its folder is of no use to whoever goes on here.
      const isBeside = keeper.where() === 'journal' && gone === null;
      const kept = isBeside ? null : await keeper.keep(unsaved);
      const reason = kept === null || kept.where === 'journal' ? error : kept.error;
      const state = notSaved(unsaved, 'failed', { gone, where: keeper.where(), error: reason });
      onSaved(state);
      timer.failed();
      return gone === null
        ? savingFailed(file, error)
        : new ExpectedError('not-saved', state.message, { cause: error });
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

  async function change(
    make: (article: Article) => Article,
    { isMaking = false, ...about }: ChangeAbout = {},
  ): Promise<void> {
    const before = await loadEditable();
    const [wasKnown, wasUnsaved] = [known, unsaved];
    const next = await asNewest(before, make(before));
    unsaved = next;
    const failure = await save();
    if (failure === null) {
      // With what another program wrote meanwhile, which the window goes on from then.
      const written = known?.article ?? next;
      if (!isMaking) await versions.beforeChange(before, written);
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
    await removeTrashed(folder.path, await loadEditable());
    timer.cancel();
    [known, unsaved, recovered] = [null, null, false];
    await keeper.remove();
  }

  async function writeAnew(): Promise<void> {
    folder.assertWritable();
    unsaved ??= known?.article ?? null;
    if ((await whatIsGone(folder.path, id)) === 'article')
      await makeFolders(inLibrary(folder.path, libraryFiles.articleFolder(id)), 2).catch((error) => {
        throw savingFailed(file, error);
      });
    await flush();
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
    writeAnew: () => queue.run(writeAnew),
    remove: () => queue.run(remove),
    isOnlyInMemory: () => unsaved !== null && keeper.where() === 'memory',
    unsaved: () => unsaved,
    stop: timer.cancel,
  };
}
