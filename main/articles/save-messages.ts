import { explainFileError } from '../platform/file-errors.ts';

/** The article's file could not be replaced, but a crash would lose nothing. */
export function inJournalMessage(file: string, error: unknown): string {
  return (
    `${file} could not be saved: ${explainFileError(error)}. ` +
    'Your text is safe in the journal beside it; Galley tries again every few seconds.'
  );
}

/** Neither the article's file nor its journal could be written. */
export function inMemoryMessage(file: string, error: unknown): string {
  return (
    `${file} could not be saved: ${explainFileError(error)}. ` +
    "Your text is in Galley's memory only: keep Galley open and make room or give access; it tries again every few seconds."
  );
}
