import { constants } from 'node:fs';
import { access, copyFile, cp, mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { DoctorReport } from '#shared/doctor/doctor-report.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { syncFile, syncFolder, tempPathFor, writeFileAtomic } from '../../platform/atomic-files.ts';
import type { Clock } from '../../platform/clock.ts';
import {
  explainFileError,
  explainReadError,
  fileErrorCode,
  isFileError,
} from '../../platform/file-errors.ts';
import { inLibrary, libraryFiles } from '../library-layout.ts';
import { takeLock } from '../library-lock.ts';
import { folderOfLibrary, heldReason } from '../open-library.ts';
import { asideFolder } from '../set-aside.ts';
import { hasArticles } from '../settings-lost.ts';
import type { Surgeon } from './diagnosis.ts';
import { type ExamineOptions, examineLibrary } from './examine-library.ts';

export interface DoctorOptions extends ExamineOptions {
  readonly libraryPath: string;
  readonly clock: Clock;
}

/** Looks at every file and touches none. ExpectedError `not-a-library`, `cancelled`, `not-checked`. */
export async function checkFiles({ libraryPath, ...options }: DoctorOptions): Promise<DoctorReport> {
  const path = await libraryAt(libraryPath);
  const { files, bytes, diagnoses } = await examineLibrary(path, options).catch((error) =>
    explain(error, explainReadError),
  );
  return { path, files, bytes, findings: diagnoses.map(({ finding }) => finding), kept: null };
}

export interface RepairOptions extends DoctorOptions {
  /** Our name in the lock file. */
  readonly program: string;
  /** Damaged files in whose place an older version is wanted, if there is one; 'all' of them. */
  readonly bringBack?: readonly string[] | 'all';
}

/**
 * Looks at every file and mends what can be mended beyond doubt, holding the library's lock. What a file was before lies in
 * `set-aside/<time>/`, in the library, by its path there. ExpectedError `not-a-library`, `read-only`, `not-checked`, and
 * `cancelled` between two repairs: each is done or not begun.
 */
export async function repairFiles(options: RepairOptions): Promise<DoctorReport> {
  const { clock, program, signal } = options;
  const path = await libraryAt(options.libraryPath);
  const lock = await takeLock(inLibrary(path, libraryFiles.lock), clock, program).catch((error) =>
    explain(error),
  );
  if (lock.state === 'held')
    throw new ExpectedError('read-only', phrase`Nothing was changed. ${heldReason(lock.holder)}`);
  try {
    const { files, bytes, diagnoses } = await examineLibrary(path, { ...options, isAlone: true });
    const aside = asideFolder(clock.now());
    const { surgeon, hasTouched } = createSurgeon(path, aside);
    const findings: DoctorReport['findings'] = [];
    for (const { finding, repair, bringBack } of diagnoses) {
      signal?.throwIfAborted();
      const isWanted = options.bringBack === 'all' || options.bringBack?.includes(finding.file) === true;
      const operation = repair ?? (isWanted ? bringBack : null);
      if (operation !== null) await operation(surgeon);
      findings.push({ ...finding, isRepaired: operation !== null });
    }
    return { path, files, bytes, findings, kept: hasTouched() ? aside : null };
  } catch (error) {
    return explain(error);
  } finally {
    await lock.release();
  }
}

async function libraryAt(path: string): Promise<string> {
  const folder = await folderOfLibrary(path);
  if (
    await access(inLibrary(folder, libraryFiles.config)).then(
      () => true,
      () => false,
    )
  )
    return folder;
  if (await hasArticles(folder)) return folder;
  throw new ExpectedError(
    'not-a-library',
    phrase`${folder} is not a newsroom: it holds no galley.json. Choose a newsroom's folder.`,
  );
}

function createSurgeon(
  libraryPath: string,
  aside: string,
): { readonly surgeon: Surgeon; readonly hasTouched: () => boolean } {
  let isTouched = false;
  /** Durable when it returns. Nothing where there is no such file. */
  const keepCopy = async (file: string): Promise<void> => {
    const isThere = await access(inLibrary(libraryPath, file)).then(
      () => true,
      (error) => fileErrorCode(error) !== 'ENOENT',
    );
    if (!isThere) return;
    isTouched = true;
    // As hidden a name as a temporary file has would be cleared away.
    const copy = inLibrary(libraryPath, `${aside}/${file.replace(/(^|\/)\.(?=[^/]*$)/, '$1')}`);
    await mkdir(dirname(copy), { recursive: true });
    try {
      await cp(inLibrary(libraryPath, file), copy);
    } catch (error) {
      if (fileErrorCode(error) === 'ENOENT') return;
      throw error;
    }
    await syncFile(copy);
    await syncFolder(dirname(copy));
  };
  return {
    hasTouched: () => isTouched,
    surgeon: {
      replace: async (file, content) => {
        await keepCopy(file);
        await writeFileAtomic(inLibrary(libraryPath, file), content);
      },
      putCopy: async (file, from) => {
        await keepCopy(file);
        const place = inLibrary(libraryPath, file);
        const temp = tempPathFor(place);
        try {
          await copyFile(inLibrary(libraryPath, from), temp, constants.COPYFILE_EXCL);
          await syncFile(temp);
          await rename(temp, place);
        } catch (error) {
          await rm(temp, { force: true });
          throw error;
        }
        await syncFolder(dirname(place));
      },
      remove: async (file) => {
        await keepCopy(file);
        await rm(inLibrary(libraryPath, file), { force: true });
      },
    },
  };
}

function explain(error: unknown, inWords = explainFileError): never {
  if (error instanceof Error && error.name === 'AbortError')
    throw new ExpectedError('cancelled', phrase`The check was stopped. No file was left half mended.`);
  if (!isFileError(error)) throw error;
  const { path = 'The newsroom' } = error as NodeJS.ErrnoException;
  throw new ExpectedError('not-checked', phrase`${path} can't be checked: ${inWords(error)}.`, {
    cause: error,
  });
}
