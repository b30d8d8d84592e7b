import { phrase } from '#shared/messages/phrase.ts';
import { explainFileError } from '../platform/file-errors.ts';
import type { Kept } from './text-keeper.ts';

/** `error` is why article.json can't be written, or why the journal can't. */
export function notSavedMessage(file: string, where: Kept['where'], error: unknown): string {
  if (where === 'journal') return inJournalMessage(file, error);
  return where === 'fallback' ? inFallbackMessage(file, error) : inMemoryMessage(file, error);
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
