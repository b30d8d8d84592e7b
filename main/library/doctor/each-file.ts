import type { ArticleId } from '#shared/library/ids.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { explainReadError, fileErrorCode } from '../../platform/file-errors.ts';
import { type Diagnosis, diagnosis } from './diagnosis.ts';

/**
 * What a look at one file finds. One that went meanwhile was somebody's wish, as journals come and go while Galley is open;
 * one that can't be looked at keeps nobody from looking at the others.
 */
export async function ofFile(
  file: string,
  article: ArticleId | null,
  look: () => Promise<readonly Diagnosis[]>,
): Promise<readonly Diagnosis[]> {
  try {
    return await look();
  } catch (error) {
    return fileErrorCode(error) === 'ENOENT' ? [] : [notReadable(file, error, article)];
  }
}

export function notReadable(file: string, error: unknown, article: ArticleId | null = null): Diagnosis {
  const message = phrase`${file} can't be read: ${explainReadError(error)}.`;
  return diagnosis({ code: 'unreadable-file', file, level: 'damaged', article, message });
}
