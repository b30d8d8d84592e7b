import { ExpectedError } from '#shared/ipc/result.ts';
import { phrase } from '#shared/messages/phrase.ts';

const code = 'library-changed';

/** Another program wrote a file of the library while something was made of it: what is made would be of two moments. */
export function libraryChanged(file: string): ExpectedError {
  return new ExpectedError(code, phrase`${file} was changed by another program meanwhile: try again.`);
}

export function isLibraryChanged(error: unknown): boolean {
  return error instanceof ExpectedError && error.code === code;
}
