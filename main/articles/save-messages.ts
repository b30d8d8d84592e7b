import { ExpectedError } from '#shared/ipc/result.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { libraryFiles } from '../library/library-layout.ts';
import { explainFileError } from '../platform/file-errors.ts';
import type { Kept } from './text-keeper.ts';
import type { Gone } from './what-is-gone.ts';

interface NotSaved {
  readonly id: ArticleId;
  readonly libraryPath: string;
  readonly gone: Gone | null;
  readonly where: Kept['where'];
  /** Why article.json can't be written, or why the journal can't. */
  readonly error: unknown;
}

/** What happened, where the text is, and what can be done. */
export function notSavedMessage({ id, libraryPath, gone, where, error }: NotSaved): string {
  if (gone === 'newsroom' && where === 'fallback') {
    return phrase`The newsroom’s folder is gone from ${libraryPath}: it was moved or renamed, or its disk is not connected. Your text is safe in Galley's own folder on this computer. Put the folder back, and Galley goes on saving by itself; or open the newsroom where it is now, and your text comes along.`;
  }
  if (gone === 'article' && where === 'fallback') {
    return phrase`The article’s folder, ${libraryFiles.articleFolder(id)}, was deleted or moved by another program. Your text is safe in Galley's own folder on this computer. Write the article anew; or put its folder back, and Galley goes on saving by itself.`;
  }
  const file = libraryFiles.article(id);
  if (where === 'journal') return inJournalMessage(file, error);
  return where === 'fallback' ? inFallbackMessage(file, error) : inMemoryMessage(file, error);
}

/** For whoever asks for something of an article in a newsroom whose folder is away. */
export function newsroomAway(libraryPath: string): ExpectedError {
  return new ExpectedError(
    'newsroom-away',
    phrase`The newsroom’s folder is gone from ${libraryPath}: it was moved or renamed, or its disk is not connected. Put it back, or open the newsroom where it is now.`,
  );
}

/** The article's file could not be replaced, but a crash would lose nothing. */
function inJournalMessage(file: string, error: unknown): string {
  return phrase`${file} could not be saved: ${explainFileError(error)}. Your text is safe in the journal beside it; Galley tries again every few seconds.`;
}

/** Neither the article's file nor its journal could be written. */
function inMemoryMessage(file: string, error: unknown): string {
  return phrase`${file} could not be saved: ${explainFileError(error)}. Your text is in Galley's memory only: keep Galley open and make room or give access; it tries again every few seconds.`;
}

/** The newsroom's folder can't be written at all; the app's own has the text. */
function inFallbackMessage(file: string, error: unknown): string {
  return phrase`${file} could not be saved: ${explainFileError(error)}. Your text is safe in Galley's own folder on this computer, and comes back by itself; Galley tries again every few seconds.`;
}
