import { Article } from '#shared/articles/article.schema.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { librarySchemaVersion } from '#shared/library/library.schema.ts';
import { phrase } from '#shared/messages/phrase.ts';
import type { LibraryFolder } from '../library/library-folder.ts';
import { inLibrary, libraryFiles } from '../library/library-layout.ts';
import type { Clock } from '../platform/clock.ts';
import { fileErrorCode } from '../platform/file-errors.ts';
import type { Logger } from '../platform/logger.ts';
import { type ArticleFile, readSettledArticleFile, understand } from './article-file.ts';
import { headlineIn } from './headline-in.ts';
import { type Replay, replayJournal } from './replay-journal.ts';
import { newsroomAway } from './save-messages.ts';
import { copyJournalAside, setJournalAside, takeJournalAside } from './set-aside.ts';
import type { TextKeeper } from './text-keeper.ts';
import { whatIsGone } from './what-is-gone.ts';

interface LoadParts {
  readonly folder: LibraryFolder;
  readonly id: ArticleId;
  readonly clock: Clock;
  readonly log: Logger;
  readonly keeper: TextKeeper;
}

/**
 * Reads an article and what a crash left in its journal. `recovered`: the journal's text is in `file.article`, but not
 * in article.json yet. ExpectedError `article-unknown`, `newsroom-away` or `article-unreadable`; the latter is reported to the library.
 */
export async function loadArticle(parts: LoadParts): Promise<{
  readonly file: ArticleFile;
  readonly recovered: boolean;
  /** There is no article.json: `file` is made of text that was kept when its folder was gone. */
  readonly isHomeless?: boolean;
}> {
  const { folder, id, log, keeper } = parts;
  const name = libraryFiles.article(id);
  const file = await readSettledArticleFile(folder.path, id);
  if (file.state === 'missing') {
    if ((await whatIsGone(folder.path, id)) === 'newsroom') throw newsroomAway(folder.path);
    const left = folder.readOnly === null ? ((await keeper.read())?.last ?? null) : null;
    if (left !== null) {
      const article = Article.parse({
        ...{
          schemaVersion: librarySchemaVersion,
          id,
          createdAt: left.at,
          updatedAt: left.at,
          trashedAt: null,
        },
        ...left.content,
      });
      return { file: { ...understand(article), hash: '' }, recovered: true, isHomeless: true };
    }
    throw new ExpectedError(
      'article-unknown',
      phrase`This newsroom has no article ${id} (${name} is not there).`,
    );
  }
  if (file.state === 'unreadable') {
    const message = phrase`${name} can't be used: ${file.reason}. It was left as it is: mend it, or put a copy of it back.`;
    folder.problems.report(name, file.code, message, id, await headlineIn(folder.path, id));
    throw new ExpectedError('article-unreadable', message);
  }
  folder.problems.clear(name);

  const contents = await keeper.read();
  if (contents === null) return { file, recovered: false };
  if (contents.torn > 0) log.warn(`${libraryFiles.journal(id)}: passed over ${contents.torn} cut lines`);
  if (contents.damaged && folder.readOnly === null) await keepCopy(parts);
  const replay = await usable(parts, replayJournal(file.article, contents), contents.passedOver);
  if (replay.state === 'recovered') {
    log.info(`${name}: recovered what was recorded at ${contents.last?.at}`);
    return { file: { ...understand(replay.article), hash: file.hash }, recovered: true };
  }
  if (replay.state === 'nothing' && folder.readOnly === null) await keeper.clear();
  if (replay.state === 'older' && folder.readOnly === null) await keepOlder(parts);
  if (replay.state === 'unreadable') {
    const reason = phrase`its journal holds changes that this Galley can't read (${replay.reason}); the file was left as it is`;
    folder.problems.report(libraryFiles.journal(id), 'unreadable-journal', reason, id);
    return { file: { ...file, readOnly: file.readOnly ?? reason }, recovered: false };
  }
  return { file, recovered: false };
}

/** Whether `loadArticle` failed at what the file holds, which may change. */
export function isUnreadable(error: unknown): boolean {
  return error instanceof ExpectedError && error.code === 'article-unreadable';
}

/** Whether `loadArticle` failed because there is nothing where the article was, which may come back. */
export function isGone(error: unknown): boolean {
  return error instanceof ExpectedError && (error.code === 'article-unknown' || isAway(error));
}

/** Whether it failed because the whole newsroom isn't where it was: that says nothing of its articles. */
export function isAway(error: unknown): boolean {
  return error instanceof ExpectedError && error.code === 'newsroom-away';
}

/**
 * What becomes of a replay where the article's own journal can't be used and was `passedOver`: it is put out of the way of text that is
 * to be taken up, and for anything less it is left to a Galley that can read it.
 */
async function usable(parts: LoadParts, replay: Replay, passedOver: string | null): Promise<Replay> {
  const { folder, id, clock, log } = parts;
  if (passedOver === null || folder.readOnly !== null) return replay;
  const left: Replay = { state: 'unreadable', reason: passedOver };
  if (replay.state !== 'recovered') return left;
  const name = libraryFiles.journal(id);
  try {
    const aside = await setJournalAside(inLibrary(folder.path, name), clock);
    const message = phrase`${name} holds changes that this Galley can't read (${passedOver}), so words typed may be missing from the article. It was kept as ${aside}, in the article's folder; the article has what was typed on this computer while its folder could not be written.`;
    log.warn(message);
    folder.problems.report(`${libraryFiles.articleFolder(id)}/${aside}`, 'unreadable-journal', message, id);
    return replay;
  } catch (error) {
    log.warn(`${name} can't be set aside`, error);
    return left;
  }
}

async function keepOlder({ folder, id, clock, log, keeper }: LoadParts): Promise<void> {
  const place = inLibrary(folder.path, libraryFiles.articleFolder(id));
  const aside = [
    () => setJournalAside(inLibrary(folder.path, libraryFiles.journal(id)), clock),
    ...(await keeper.fallbackFiles()).map((file) => () => takeJournalAside(file, place, clock)),
  ];
  for (const set of aside) {
    try {
      const name = await set();
      log.warn(`${place}: a journal has other text than article.json; kept as ${name}`);
    } catch (error) {
      if (fileErrorCode(error) !== 'ENOENT') log.warn(`a journal of ${place} can't be set aside`, error);
    }
  }
}

/** Recovery ends with an empty journal; the damaged line may still be read by a person. */
async function keepCopy({ folder, id, clock, log }: LoadParts): Promise<void> {
  const name = libraryFiles.journal(id);
  const copy = await copyJournalAside(inLibrary(folder.path, name), clock);
  const message = phrase`The newest line of ${name} is damaged, so the last words typed may be missing from the article. The journal was kept as ${copy}, in the article's folder.`;
  log.warn(message);
  folder.problems.report(`${libraryFiles.articleFolder(id)}/${copy}`, 'damaged-journal', message, id);
}
