import { ExpectedError } from '#shared/ipc/result.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { explainFileError } from '../platform/file-errors.ts';

/** For a file of a library that could not be written: `file` is relative to the library. The old content is still there. */
export function savingFailed(file: string, error: unknown): ExpectedError {
  if (error instanceof ExpectedError) return error;
  return new ExpectedError(
    'not-saved',
    phrase`${file} could not be saved: ${explainFileError(error)}. What it held before is unharmed; make room or give access, then try again.`,
    { cause: error },
  );
}
