import { copiedFrom } from '#shared/library/conflict-copy.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { phrase } from '#shared/messages/phrase.ts';
import type { LibraryFolder } from './library-folder.ts';

/** Of these only one is read. Versions are read from all files that there are. Those of the library are taken in (`root-copies.ts`). */
export const singleDocuments = {
  library: ['galley.json', 'addresses.json'],
  article: ['exchange.json'],
} as const;

/** Second versions of these documents of an article are taken into the first (`history/conflict-copies.ts`). */
export const mergedDocuments = [
  'article.json',
  'journal',
  'review.json',
  'comments.json',
  'suggestions.json',
] as const;

/** Says of files in `inFolder` ('' for the library's own) that they are second versions, which nobody would see otherwise. */
export function reportConflictCopies(
  { problems }: Pick<LibraryFolder, 'problems'>,
  inFolder: string,
  names: readonly string[],
  originals: readonly string[],
  article?: ArticleId,
): void {
  for (const name of names) {
    if (copiedFrom(name, originals) === null) continue;
    const file = inFolder === '' ? name : `${inFolder}/${name}`;
    problems.report(file, 'conflict-copy', secondVersion(file), article);
  }
}

export function secondVersion(file: string): string {
  return phrase`${file} looks like a second version that a sync program made, and can't be merged. It was left as it is: compare the two, then remove it.`;
}
