import { ExpectedError } from '#shared/ipc/result.ts';
import { phrase } from '#shared/messages/phrase.ts';

const words = (): Readonly<Record<string, string>> => ({
  ENOSPC: phrase`the disk is full`,
  EDQUOT: phrase`your share of the disk is used up`,
  EROFS: phrase`the disk can only be read`,
  EACCES: phrase`you have no permission to write there`,
  EPERM: phrase`the system does not allow it`,
  ENOENT: phrase`it is not there`,
  ENOTDIR: phrase`a part of the path is a file`,
  EISDIR: phrase`it is a folder`,
  EIO: phrase`the disk reports an error`,
  EMFILE: phrase`too many files are open`,
  EBUSY: phrase`another program is using it`,
  ENAMETOOLONG: phrase`the name is too long`,
  EFBIG: phrase`the file is too large for this disk`,
});

/** The system's code of a failed file operation, such as "ENOSPC"; '' for anything else. */
export function fileErrorCode(error: unknown): string {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  return typeof code === 'string' ? code : '';
}

/** Why a file operation failed, in words that end a sentence: "… because the disk is full". */
export function explainFileError(error: unknown): string {
  return words()[fileErrorCode(error)] ?? (error instanceof Error ? error.message : String(error));
}

/** The same of what was only to be read. */
export function explainReadError(error: unknown): string {
  return fileErrorCode(error) === 'EACCES'
    ? phrase`you have no permission to read it`
    : explainFileError(error);
}

/** Whether the system refused a file operation, rather than a stream or a program. */
export function isFileError(error: unknown): boolean {
  return /^E[A-Z0-9]+$/.test(fileErrorCode(error));
}

/** What somebody is told of work on files: as what the program knows it, and in words. */
interface FailureWords {
  readonly cancelled: () => string;
  readonly code: string;
  /** `why`: the reason that the file system gives, in words that end a sentence. */
  readonly refused: (why: string) => string;
}

/**
 * The error of work on files as an ExpectedError: that it was cancelled, or that the file system refused it. Any other error, such
 * as one of a stream or of the program, says nothing of a disk and stays what it is.
 */
export function expectedError(error: unknown, { cancelled, code, refused }: FailureWords): unknown {
  if (error instanceof ExpectedError) return error;
  if (error instanceof Error && error.name === 'AbortError')
    return new ExpectedError('cancelled', cancelled());
  return isFileError(error)
    ? new ExpectedError(code, refused(explainFileError(error)), { cause: error })
    : error;
}
