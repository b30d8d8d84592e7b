import type { Article } from '#shared/articles/article.schema.ts';
import { mergeContents } from '#shared/compare/merge-contents.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { phrase } from '#shared/messages/phrase.ts';
import type { LibraryFolder } from '../library/library-folder.ts';
import { inLibrary, libraryFiles } from '../library/library-layout.ts';
import type { Clock } from '../platform/clock.ts';
import { contentOf } from './article-content.ts';
import { type ArticleFile, readSettledArticleFile } from './article-file.ts';
import { keepForeignVersion } from './set-aside.ts';

/** What stands in article.json, compared with what we read or wrote there last. */
type ForeignVersion =
  | { readonly state: 'ours' }
  | { readonly state: 'theirs'; readonly file: ArticleFile }
  /** Not to be merged: it is damaged, or a newer Galley's. Kept beside the article under this name. */
  | { readonly state: 'kept-aside'; readonly name: string };

interface ForeignParts {
  readonly folder: LibraryFolder;
  readonly id: ArticleId;
  readonly clock: Clock;
}

/** Own writes are known by their hash, so that no watcher and no clock can take an old text for a new one. */
export async function findForeignVersion(
  { folder, id, clock }: ForeignParts,
  known: ArticleFile,
): Promise<ForeignVersion> {
  const file = await readSettledArticleFile(folder.path, id);
  if (file.state === 'missing') return { state: 'ours' };
  if (file.state === 'read' && file.hash === known.hash) return { state: 'ours' };
  if (file.state === 'read' && file.readOnly === null) return { state: 'theirs', file };
  const name = await keepForeignVersion(inLibrary(folder.path, libraryFiles.article(id)), known.hash, clock);
  return name === null ? { state: 'ours' } : { state: 'kept-aside', name };
}

/** Both sides' changes since `base`; what we don't know of an article is theirs. */
export function mergeArticles(
  base: Article,
  mine: Article,
  theirs: Article,
): { readonly article: Article; readonly conflicts: readonly string[] } {
  const { content, conflicts } = mergeContents(contentOf(base), contentOf(mine), contentOf(theirs));
  const trashedAt = mine.trashedAt === base.trashedAt ? theirs.trashedAt : mine.trashedAt;
  const updatedAt = mine.updatedAt > theirs.updatedAt ? mine.updatedAt : theirs.updatedAt;
  return { article: { ...theirs, ...content, trashedAt, updatedAt }, conflicts };
}

export function keptAsideMessage(file: string, kept: string): string {
  return phrase`Another program changed ${file} while it was being edited here, into something that can't be merged. Its version was kept beside it as ${kept}: compare the two, then remove that file.`;
}
