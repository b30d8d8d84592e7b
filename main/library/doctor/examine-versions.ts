import { ArticleContent } from '#shared/articles/article.schema.ts';
import type { ArticleId, Instant } from '#shared/library/ids.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { readArchive } from '../../history/version-archive.ts';
import { type LogContents, readLog } from '../../history/version-log.ts';
import { inLibrary, libraryFiles } from '../library-layout.ts';
import { type Diagnosis, diagnosis } from './diagnosis.ts';

/** An article's text as it was then. */
export interface DatedContent {
  readonly at: Instant;
  readonly content: ArticleContent;
}

const kept = /^versions\/.*\.(?:log|archive)$/;

export async function examineVersions(
  libraryPath: string,
  id: ArticleId,
  name: string,
): Promise<readonly Diagnosis[]> {
  const file = `${libraryFiles.articleFolder(id)}/${name}`;
  if (!kept.test(name)) return [];
  const { damaged, entries } = await readKept(libraryPath, id, name);
  if (damaged === 0) return [];
  const message = phrase`${file}: ${damaged} of ${damaged + entries.length} kept versions can't be read; the others are whole.`;
  return [diagnosis({ code: 'damaged-versions', file, level: 'damaged', article: id, message })];
}

/** The one that was kept last, of those that can be read; `null` where there is none. */
export async function newestVersion(
  libraryPath: string,
  id: ArticleId,
  names: readonly string[],
): Promise<DatedContent | null> {
  const logs = await Promise.all(
    names
      .filter((name) => kept.test(name))
      .map((name) =>
        readKept(libraryPath, id, name).then(
          ({ entries }) => entries,
          () => [],
        ),
      ),
  );
  const entries = logs.flat().toSorted((a, b) => (a.at < b.at ? 1 : -1));
  for (const { at, text } of entries) {
    const content = contentIn(text);
    if (content !== null) return { at, content };
  }
  return null;
}

function contentIn(text: string): ArticleContent | null {
  try {
    return ArticleContent.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

function readKept(libraryPath: string, id: ArticleId, name: string): Promise<LogContents> {
  const path = inLibrary(libraryPath, `${libraryFiles.articleFolder(id)}/${name}`);
  return name.endsWith('.log') ? readLog(path) : readArchive(path);
}
