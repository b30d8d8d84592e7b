import { readFile } from 'node:fs/promises';
import { Article } from '#shared/articles/article.schema.ts';
import type { ArticleId, Instant } from '#shared/library/ids.ts';
import { librarySchemaVersion } from '#shared/library/library.schema.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { understand } from '../../articles/article-file.ts';
import { timeOfId } from '../../platform/ids.ts';
import { inLibrary, libraryFiles } from '../library-layout.ts';
import { type Diagnosis, diagnosis, type Surgeon } from './diagnosis.ts';
import { examineDocument } from './examine-document.ts';
import { type DatedContent, newestVersion } from './examine-versions.ts';
import { isLater, tracesIn } from './traces.ts';

/** article.json, and what could take its place where it is damaged. `last`: what the journal says. */
export async function examineText(
  libraryPath: string,
  id: ArticleId,
  names: readonly string[],
  last: DatedContent | null,
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
  if (own?.repair != null) return found;
  // What was there when the folder was listed went with its article.
  if (read.state === 'missing' && (names.length === 0 || names.includes('article.json'))) return found;
  // A file that the system keeps from us may be whole.
  if (read.state === 'unreadable' && read.code === 'unreadable-file') return found;
  const text = await readFile(inLibrary(libraryPath, file), 'utf8').catch(() => '');
  const { isNewer, updatedAt } = tracesIn(text);
  if (isNewer) return found;
  // The journal goes only once article.json holds what it says, so its newest line is the newest text there is: unless it was
  // left behind, which shows where the file was written later.
  const isLeftBehind = last !== null && updatedAt !== null && isLater(updatedAt, last.at);
  const newest = last !== null && !isLeftBehind ? null : await newestVersion(libraryPath, id, names);
  const older = newest === null || (last !== null && isLater(last.at, newest.at)) ? last : newest;
  const mend = last && {
    words: phrase`make it anew of the article's journal, which holds the whole text of ${last.at}`,
    how: replaceBy(file, id, last),
  };
  return [
    diagnosis({
      ...{ file, level: 'damaged', article: id },
      message: own?.finding.message ?? phrase`${file} is missing.`,
      code: own?.finding.code ?? 'missing-file',
      ...(mend && !isLeftBehind ? { mend } : {}),
      ...(older && (mend === null || isLeftBehind)
        ? { older: { at: older.at, how: replaceBy(file, id, older) } }
        : {}),
    }),
  ];
}

function replaceBy(file: string, id: ArticleId, text: DatedContent): (surgeon: Surgeon) => Promise<void> {
  return ({ replace }) => replace(file, articleOf(id, text));
}

function articleOf(id: ArticleId, { at, content }: DatedContent): string {
  const createdAt: Instant = timeOfId(id).toISOString();
  const article = Article.parse({
    schemaVersion: librarySchemaVersion,
    id,
    createdAt,
    updatedAt: at,
    ...content,
  });
  return `${JSON.stringify(article, null, 2)}\n`;
}
