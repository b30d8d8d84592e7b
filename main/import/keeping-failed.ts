import type { FileImport } from '#shared/ipc/import.contract.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { explainFileError, isFileError } from '../platform/file-errors.ts';
import { reportRefusal } from './report-article.ts';

/**
 * Whether the library couldn't keep something, by an error of the disk: whatever comes next would fail as well. A file of the
 * library that another program broke is no such thing, as only what needs it fails.
 */
export function isKeepingFailed(error: ExpectedError): boolean {
  return error.code === 'not-saved' && error.cause !== undefined;
}

/** For what a service says of a file that it didn't take: ExpectedError `not-saved` where the disk is to blame. */
export function assertKept(refusal: { readonly code: string; readonly message: string } | null): void {
  if (refusal?.code === 'not-saved')
    throw new ExpectedError(refusal.code, refusal.message, { cause: refusal });
}

/** The report of the article or file at which an import ends; `what`: as the source names it. */
export function reportEnd(file: string, what: string, error: ExpectedError): FileImport {
  const why = isFileError(error.cause) ? explainFileError(error.cause) : error.message;
  const problem = phrase`the import stopped at “${what}”, which could not be kept: ${why}. Make room or give access, then import again: only what is missing is taken`;
  return { ...reportRefusal(file, problem), isEnd: true };
}
