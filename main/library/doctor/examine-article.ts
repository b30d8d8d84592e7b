import { readFile } from 'node:fs/promises';
import { Article, ArticleContent } from '#shared/articles/article.schema.ts';
import { ReaderComments } from '#shared/comments/reader-comment.schema.ts';
import { ExchangeRecord } from '#shared/exchange/exchange.schema.ts';
import { copiedFrom } from '#shared/library/conflict-copy.ts';
import { ArticleId } from '#shared/library/ids.ts';
import { librarySchemaVersion } from '#shared/library/library.schema.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { Review } from '#shared/review/review.schema.ts';
import { Proposal } from '#shared/suggestions/proposal.schema.ts';
import { understand } from '../../articles/article-file.ts';
import { type JournalRecord, parseJournal } from '../../articles/journal-lines.ts';
import { readArchive } from '../../history/version-archive.ts';
import { type LogContents, readLog } from '../../history/version-log.ts';
import { timeOfId } from '../../platform/ids.ts';
import { mergedDocuments, singleDocuments } from '../conflict-copies.ts';
import { inLibrary, libraryFiles } from '../library-layout.ts';
import { type Diagnosis, diagnosis } from './diagnosis.ts';
import { examineDocument, secondOne } from './examine-document.ts';

/** The files of one article's folder, `names` relative to it. */
export async function examineArticle(
  libraryPath: string,
  folder: string,
  names: readonly string[],
): Promise<readonly Diagnosis[]> {
  const id = ArticleId.safeParse(folder).data;
  if (id === undefined) {
    const message = phrase`articles/${folder} is not an article's folder: its name is not an article's id. No Galley reads it.`;
    return [diagnosis({ code: 'invalid-folder', file: `articles/${folder}`, level: 'note', message })];
  }
  const found: Diagnosis[] = [];
  const last = names.includes('journal') ? await examineJournal(libraryPath, id, found) : null;
  found.push(...(await examineText(libraryPath, id, names, last)));
  const rules = { article: id, mismatch: belongsTo(id) };
  found.push(
    ...(await examineDocument(libraryPath, libraryFiles.review(id), { schema: Review, ...rules })).found,
    ...(await examineDocument(libraryPath, libraryFiles.suggestions(id), { schema: Proposal, ...rules }))
      .found,
    ...(await examineDocument(libraryPath, libraryFiles.comments(id), { schema: ReaderComments, ...rules }))
      .found,
    ...(await examineDocument(libraryPath, libraryFiles.exchange(id), { schema: ExchangeRecord, ...rules }))
      .found,
  );
  for (const name of names) {
    if (name.startsWith('versions/')) found.push(...(await examineVersions(libraryPath, id, name)));
    else found.push(...leftBeside(id, name));
  }
  return found;
}

async function examineText(
  libraryPath: string,
  id: ArticleId,
  names: readonly string[],
  last: JournalRecord | null,
): Promise<readonly Diagnosis[]> {
  const file = libraryFiles.article(id);
  const mismatch = (value: Article): string | null =>
    value.id === id ? null : phrase`it says that it is article ${value.id}`;
  const { read, found } = await examineDocument(libraryPath, file, {
    schema: Article,
    mismatch,
    article: id,
  });
  if (read.state === 'read') {
    const { problems } = understand(read.value);
    const strange = problems.map(({ code, field, message }) =>
      diagnosis({ code, file, level: 'damaged', article: id, message: `${file}, ${field}: ${message}.` }),
    );
    return [...found, ...strange];
  }
  const [own] = found;
  if (own?.repair != null || (read.state === 'missing' && names.length === 0)) return found;
  // The journal goes only once article.json holds what it says, so its newest line is the newest text there is.
  const mend = last && {
    words: phrase`make it anew of the article's journal, which holds the whole text of ${last.at}`,
    how: async ({ replace }: { replace: (file: string, content: string) => Promise<void> }) =>
      replace(file, articleOf(id, last)),
  };
  const message = own?.finding.message ?? phrase`${file} is missing.`;
  const code = own?.finding.code ?? 'missing-file';
  const newest = mend === null ? await newestVersion(libraryPath, id, names) : null;
  const older = newest && {
    at: newest.at,
    how: async ({ replace }: { replace: (file: string, content: string) => Promise<void> }) =>
      replace(file, articleOf(id, newest)),
  };
  return [
    diagnosis({
      ...{ code, file, level: 'damaged', article: id, message },
      ...(mend && { mend }),
      ...(older && { older }),
    }),
  ];
}

/** The one that was kept last, of those that can be read; `null` where there is none. */
async function newestVersion(
  libraryPath: string,
  id: ArticleId,
  names: readonly string[],
): Promise<Pick<JournalRecord, 'at' | 'content'> | null> {
  const logs = await Promise.all(
    names
      .filter((name) => /^versions\/.*\.(?:log|archive)$/.test(name))
      .map((name) => readKept(libraryPath, id, name)),
  );
  const entries = logs.flatMap((log) => log.entries).toSorted((a, b) => (a.at < b.at ? 1 : -1));
  for (const { at, text } of entries) {
    const content = ArticleContent.safeParse(JSON.parse(text)).data;
    if (content !== undefined) return { at, content };
  }
  return null;
}

function readKept(libraryPath: string, id: ArticleId, name: string): Promise<LogContents> {
  const path = inLibrary(libraryPath, `${libraryFiles.articleFolder(id)}/${name}`);
  return name.endsWith('.log') ? readLog(path) : readArchive(path);
}

function articleOf(id: ArticleId, { at, content }: Pick<JournalRecord, 'at' | 'content'>): string {
  const createdAt = timeOfId(id).toISOString();
  const article = Article.parse({
    schemaVersion: librarySchemaVersion,
    id,
    createdAt,
    updatedAt: at,
    ...content,
  });
  return `${JSON.stringify(article, null, 2)}\n`;
}

/** The newest record that is whole; what is wrong with the journal is added to `found`. */
async function examineJournal(
  libraryPath: string,
  id: ArticleId,
  found: Diagnosis[],
): Promise<JournalRecord | null> {
  const file = libraryFiles.journal(id);
  const { last, torn, damaged, unreadable } = parseJournal(
    await readFile(inLibrary(libraryPath, file), 'utf8'),
  );
  const say = (code: string, level: 'damaged' | 'note', message: string): void =>
    void found.push(diagnosis({ code, file, level, article: id, message }));
  if (unreadable !== null)
    say(
      'unreadable-journal',
      'damaged',
      phrase`${file} holds changes that this Galley can't read (${unreadable}).`,
    );
  else if (damaged)
    say(
      'damaged-journal',
      'damaged',
      phrase`The newest line of ${file} is damaged: the last words typed may be missing.`,
    );
  else if (torn > 0)
    say(
      'torn-journal',
      'note',
      phrase`${file} has ${torn} lines that were cut short by a crash; all others are whole.`,
    );
  return last;
}

async function examineVersions(
  libraryPath: string,
  id: ArticleId,
  name: string,
): Promise<readonly Diagnosis[]> {
  const file = `${libraryFiles.articleFolder(id)}/${name}`;
  if (!/\.(?:log|archive)$/.test(name)) return [];
  const { damaged, entries } = await readKept(libraryPath, id, name);
  if (damaged === 0) return [];
  const message = phrase`${file}: ${damaged} of ${damaged + entries.length} kept versions can't be read; the others are whole.`;
  return [diagnosis({ code: 'damaged-versions', file, level: 'damaged', article: id, message })];
}

/** What Galley or a sync program had to put beside an article, for a person to look at. */
function leftBeside(id: ArticleId, name: string): readonly Diagnosis[] {
  const file = `${libraryFiles.articleFolder(id)}/${name}`;
  const why = name.endsWith('.set-aside')
    ? phrase`holds text that Galley put aside when it opened the article`
    : name.includes('.from-elsewhere.')
      ? phrase`is a version that another program had written, kept when Galley saved its own`
      : copiedFrom(name, mergedDocuments) !== null
        ? phrase`is a second version that a sync program made; where it can be read, Galley merges it when it next opens the newsroom`
        : null;
  if (why === null && copiedFrom(name, singleDocuments.article) !== null) return [secondOne(file, id)];
  if (why === null) return [];
  return [diagnosis({ code: 'left-beside', file, level: 'note', article: id, message: `${file} ${why}.` })];
}

function belongsTo(id: ArticleId): (value: { readonly article: ArticleId }) => string | null {
  return ({ article }) => (article === id ? null : phrase`it belongs to article ${article}`);
}
