import { readFile } from 'node:fs/promises';
import { ReaderComments } from '#shared/comments/reader-comment.schema.ts';
import { ExchangeRecord } from '#shared/exchange/exchange.schema.ts';
import { copiedFrom } from '#shared/library/conflict-copy.ts';
import { ArticleId } from '#shared/library/ids.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { Review } from '#shared/review/review.schema.ts';
import { Proposal } from '#shared/suggestions/proposal.schema.ts';
import { type JournalRecord, parseJournal } from '../../articles/journal-lines.ts';
import { mergedDocuments, singleDocuments } from '../conflict-copies.ts';
import { inLibrary, libraryFiles } from '../library-layout.ts';
import { type Diagnosis, diagnosis } from './diagnosis.ts';
import { examineDocument, secondOne } from './examine-document.ts';
import { examineText } from './examine-text.ts';
import { examineVersions } from './examine-versions.ts';

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
