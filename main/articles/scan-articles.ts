import type { Dirent, Stats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { ArticleId } from '#shared/library/ids.ts';
import { inLibrary, libraryFiles } from '../library/library-layout.ts';
import { mapParallel } from '../platform/map-parallel.ts';

/** What tells cheaply whether an article's file, or what lies beside it, may be another than before. */
export type Stamp = string;

const statsAtOnce = 32;

/** Looks at every article's file without reading any: 10,000 take a tenth of a second. Throws where the folder is gone. */
export async function scanArticles(libraryPath: string): Promise<ReadonlyMap<ArticleId, Stamp>> {
  const entries = await readdir(inLibrary(libraryPath, libraryFiles.articles), { withFileTypes: true });
  const ids = entries.flatMap((entry: Dirent) =>
    entry.isDirectory() ? (ArticleId.safeParse(entry.name).data ?? []) : [],
  );
  const stamps = await mapParallel(ids, statsAtOnce, (id) => stampOf(libraryPath, id));
  return new Map(ids.flatMap((id, at) => (stamps[at] ? [[id, stamps[at]] as const] : [])));
}

/** '' where there is no such article. */
export async function stampOf(libraryPath: string, id: ArticleId): Promise<Stamp> {
  try {
    const [file, folder] = await Promise.all([
      stat(inLibrary(libraryPath, libraryFiles.article(id))),
      stat(inLibrary(libraryPath, libraryFiles.articleFolder(id))),
    ]);
    return `${shortOf(file)} ${folder.mtimeMs}`;
  } catch {
    return '';
  }
}

/** The stamp to remember; '' while a failed write's temporary file is there, so that the next start looks and clears it. */
export async function stampToKeep(libraryPath: string, id: ArticleId): Promise<Stamp> {
  const stamp = await stampOf(libraryPath, id);
  const names = await readdir(inLibrary(libraryPath, libraryFiles.articleFolder(id))).catch(() => []);
  return names.some((name) => name.endsWith('.galley-tmp')) ? '' : stamp;
}

function shortOf({ mtimeMs, size, ino }: Stats): string {
  return `${mtimeMs} ${size} ${ino}`;
}
