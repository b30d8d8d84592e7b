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
    await savePictures(folder, exported.pictures);
    return path;
  } catch (error) {
    if (fileErrorCode(error) === 'EEXIST') throw existing(path);
    throw new ExpectedError('export-failed', `${path} can't be written: ${explainFileError(error)}.`);
  }
}

export async function savePictures(folder: string, pictures: ExportedArticle['pictures']): Promise<void> {
  for (const { path: name, file } of pictures) {
    const target = join(folder, name);
    await mkdir(dirname(target), { recursive: true });
    await copyFile(file, target, constants.COPYFILE_EXCL).catch((error: unknown) => {
      // Named by its content: what is there is the same picture.
      if (fileErrorCode(error) !== 'EEXIST') throw error;
    });
  }
}

export function existing(path: string): ExpectedError {
  const message = `${path} exists already and was left as it is: choose another folder, or move it away.`;
  return new ExpectedError('export-exists', message);
}
