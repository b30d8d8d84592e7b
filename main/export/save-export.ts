import { constants } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ExpectedError } from '#shared/ipc/result.ts';
import { explainFileError, fileErrorCode } from '../platform/file-errors.ts';
import type { ExportedArticle } from './export-service.ts';

/**
 * Writes an exported article and its pictures into a folder and returns the text's path. ExpectedError `export-exists`
 * where a file of that name is there, which is left alone, or `export-failed`.
 */
export async function saveExport(folder: string, exported: ExportedArticle): Promise<string> {
  const path = join(folder, exported.fileName);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(path, exported.content, { flag: 'wx' });
    for (const { path: name, file } of exported.pictures) {
      const target = join(folder, name);
      await mkdir(dirname(target), { recursive: true });
      await copyFile(file, target, constants.COPYFILE_EXCL).catch((error: unknown) => {
        // Named by its content: what is there is the same picture.
        if (fileErrorCode(error) !== 'EEXIST') throw error;
      });
    }
    return path;
  } catch (error) {
    if (fileErrorCode(error) === 'EEXIST') {
      const message = `${path} exists already and was left as it is: choose another folder, or move it away.`;
      throw new ExpectedError('export-exists', message);
    }
    throw new ExpectedError('export-failed', `${path} can't be written: ${explainFileError(error)}.`);
  }
}
