import type { z } from 'zod';
import type { ArticleId } from '#shared/library/ids.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { inLibrary } from '../library/library-layout.ts';
import { type FileRead, readVersionedFile } from '../library/versioned-file.ts';

/** A file that lies beside an article; one that says to belong to another is as one that can't be read. */
export async function readFileOf<Value extends { readonly article: ArticleId }>(
  article: ArticleId,
  { libraryPath, file, schema }: { libraryPath: string; file: string; schema: z.ZodType<Value> },
): Promise<FileRead<Value>> {
  const found = await readVersionedFile(inLibrary(libraryPath, file), schema);
  if (found.state !== 'read' || found.value.article === article) return found;
  const reason = phrase`it belongs to another article`;
  return { state: 'unreadable', code: 'invalid-file', reason, newer: found.newer };
}
