import { readFile } from 'node:fs/promises';
import { ReaderComments } from '#shared/comments/reader-comment.schema.ts';
import { ExchangeRecord } from '#shared/exchange/exchange.schema.ts';
import { copiedFrom } from '#shared/library/conflict-copy.ts';
import { ArticleId } from '#shared/library/ids.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { Review } from '#shared/review/review.schema.ts';
import { Proposal } from '#shared/suggestions/proposal.schema.ts';
import { type JournalRecord, parseJournal } from '../../articles/journal-lines.ts';
import { inLibrary, libraryFiles } from '../library-layout.ts';
import { mergedDocuments, singleDocuments } from '../second-versions.ts';
import { type Diagnosis, diagnosis } from './diagnosis.ts';
import { ofFile } from './each-file.ts';
import { type DocumentRules, examineDocument, secondOne } from './examine-document.ts';
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
  const look = async (file: string, how: () => Promise<readonly Diagnosis[]>): Promise<void> => {
    found.push(...(await ofFile(file, id, how)));
  };
  let last: JournalRecord | null = null;
  if (names.includes('journal')) {
    await look(libraryFiles.journal(id), async () => {
      const journal = await examineJournal(libraryPath, id);
      last = journal.last;
      return journal.found;
    });
  }
  await look(libraryFiles.article(id), () => examineText(libraryPath, id, names, last));
  const rules = { article: id, mismatch: belongsTo(id) };
  const document = (file: string, schema: DocumentRules<{ readonly article: ArticleId }>['schema']) =>
    look(file, async () => (await examineDocument(libraryPath, file, { schema, ...rules })).found);
  await document(libraryFiles.review(id), Review);
  await document(libraryFiles.suggestions(id), Proposal);
  await document(libraryFiles.comments(id), ReaderComments);
  await document(libraryFiles.exchange(id), ExchangeRecord);
  for (const name of names) {
    if (name.startsWith('versions/')) {
      const file = `${libraryFiles.articleFolder(id)}/${name}`;
      await look(file, () => examineVersions(libraryPath, id, name));
    } else found.push(...leftBeside(id, name));
  }
  return found;
}

/** `last`: the newest record that is whole. */
async function examineJournal(
  libraryPath: string,
  id: ArticleId,
): Promise<{ readonly last: JournalRecord | null; readonly found: readonly Diagnosis[] }> {
  const file = libraryFiles.journal(id);
  const found: Diagnosis[] = [];
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
  return { last, found };
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
