import { readdir, readFile, rm } from 'node:fs/promises';
import { Article, ArticleContent } from '#shared/articles/article.schema.ts';
import { compareContents } from '#shared/compare/compare-contents.ts';
import { mergeContents } from '#shared/compare/merge-contents.ts';
import { isSameJson } from '#shared/compare/stable-json.ts';
import { copiedFrom } from '#shared/library/conflict-copy.ts';
import type { ArticleId, Instant } from '#shared/library/ids.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { parseJournal } from '../articles/journal-lines.ts';
import { inLibrary, libraryFiles } from '../library/library-layout.ts';
import { mergedDocuments } from '../library/second-versions.ts';
import { readVersionedFile } from '../library/versioned-file.ts';
import { fileErrorCode } from '../platform/file-errors.ts';
import { type CopiesBesideParts, createCopiesBeside, reportSecondVersion } from './copies-beside.ts';
import type { HistoryServiceParts } from './history-service.ts';
import type { VersionStore } from './version-store.ts';

interface ConflictCopies {
  /**
   * Merges the copies that lie beside an article into it, and those of its review and of its readers' comments. Each is in its
   * history, or set aside, before its file goes.
   */
  readonly merge: (id: ArticleId) => Promise<void>;
}

interface ConflictCopiesParts extends CopiesBesideParts {
  readonly versions: VersionStore;
  readonly articles: HistoryServiceParts['articles'];
}

export function createConflictCopies(parts: ConflictCopiesParts): ConflictCopies {
  const { folder, versions, articles } = parts;
  const beside = createCopiesBeside(parts);

  async function mergeText(id: ArticleId, file: string, readCopy: ReadCopy): Promise<void> {
    const path = inLibrary(folder.path, file);
    const copy = await readCopy(path, id);
    if (copy === 'missing') return;
    if (copy === 'unreadable') {
      reportSecondVersion(folder, file, id);
      return;
    }
    const { article } = await articles.get(id);
    const now = Article.parse(article);
    if (!isSameJson(copy.content, ArticleContent.parse(now))) await takeIn(id, copy.content, copy.at, now);
    await rm(path, { force: true });
  }

  async function takeIn(id: ArticleId, copy: ArticleContent, copiedAt: Instant, now: Article): Promise<void> {
    const { base, hasCopy } = await contentBefore(id, copy, copiedAt, now);
    if (hasCopy) return;
    const theirs = (await versions.keep(id, copy, { kind: 'elsewhere' }))?.id ?? null;
    if (base === null) {
      // Without a version from before the two, nobody can tell who changed what: ours stands, theirs is beside it.
      const { fields, blocks } = compareContents(ArticleContent.parse(now), copy);
      const conflicts = [...fields, ...(blocks.some(({ is }) => is !== 'same') ? ['body'] : [])];
      report(id, now);
      return articles.change(id, () => ({}), 'elsewhere', { conflicts, theirs });
    }
    const { conflicts } = mergeContents(base, ArticleContent.parse(now), copy);
    if (conflicts.length > 0) report(id, now);
    await articles.change(id, (content) => mergeContents(base, content, copy).content, 'elsewhere', {
      conflicts: [...conflicts],
      theirs,
    });
  }

  /**
   * The newest that both may have come from (ours is changed since, or is still the same), and whether the copy is such a version itself.
   * One content at a time: a long history of a long text is more than memory should hold.
   */
  async function contentBefore(
    id: ArticleId,
    copy: ArticleContent,
    copiedAt: Instant,
    now: Article,
  ): Promise<{ readonly base: ArticleContent | null; readonly hasCopy: boolean }> {
    const ours = ArticleContent.parse(now);
    let base: ArticleContent | null = null;
    for (const { version, content } of await versions.all(id)) {
      const before = version.at <= copiedAt ? content() : null;
      if (before === null || (version.at > now.updatedAt && !isSameJson(before, ours))) continue;
      if (isSameJson(before, copy)) return { base, hasCopy: true };
      base ??= before;
    }
    return { base, hasCopy: false };
  }

  function report(id: ArticleId, { headline }: Article): void {
    const message = phrase`“${headline}” was changed on two machines in the same place. This one's version stands; the other is in its history.`;
    folder.problems.report(`${libraryFiles.articleFolder(id)}/versions`, 'changed-elsewhere', message, id);
  }

  return {
    merge: async (id) => {
      if (folder.readOnly !== null) return;
      const names = await readdir(inLibrary(folder.path, libraryFiles.articleFolder(id))).catch(() => []);
      for (const name of names) {
        const original = copiedFrom(name, mergedDocuments);
        const file = `${libraryFiles.articleFolder(id)}/${name}`;
        if (original === 'article.json') await mergeText(id, file, readArticleCopy);
        else if (original === 'journal') await mergeText(id, file, readJournalCopy);
        else if (original !== null) await beside[original](id, file);
      }
    },
  };
}

/** What an article was on another machine, and when. Unreadable, too: what a newer Galley wrote, or is another article's. */
type ReadCopy = (
  path: string,
  id: ArticleId,
) => Promise<{ readonly content: ArticleContent; readonly at: Instant } | 'missing' | 'unreadable'>;

const readArticleCopy: ReadCopy = async (path, id) => {
  const read = await readVersionedFile(path, Article);
  if (read.state === 'missing') return 'missing';
  if (read.state === 'unreadable' || read.newer !== null || read.value.id !== id) return 'unreadable';
  return { content: ArticleContent.parse(read.value), at: read.value.updatedAt };
};

/** What was typed there last, and not yet saved. */
const readJournalCopy: ReadCopy = async (path) => {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (fileErrorCode(error) === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return 'missing';
  const { last, damaged, unreadable } = parseJournal(text);
  return last === null || damaged || unreadable !== null ? 'unreadable' : last;
};
