import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { unpackTar } from 'modern-tar/fs';
import { ExpectedError } from '#shared/ipc/result.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { explainFileError, isFileError } from '../../../platform/file-errors.ts';
import { makeTempFolder, removeTempFolder } from '../../../platform/temp-folder.ts';

interface UnpackedBackup {
  readonly folder: string;
  /** Removes what was unpacked. */
  readonly tidy: () => Promise<void>;
}

/** The database, the site's settings and the pictures, without the sizes that Publii makes of them. */
const wanted =
  /^(?:\.\/)?input\/(?:db\.sqlite|config\/site\.config\.json|media\/(?:posts\/\d+\/(?:gallery\/)?|website\/)[^/\\]+)$/;

/**
 * Unpacks a backup of Publii (a .tar) into a folder of its own. Only files by names that Publii gives are written, so no
 * archive reaches beyond the folder. ExpectedError `backup-damaged`.
 */
export async function unpackPublii(path: string): Promise<UnpackedBackup> {
  const folder = await makeTempFolder();
  const tidy = (): Promise<void> => removeTempFolder(folder);
  try {
    const isWanted = ({ type, name }: { type?: string; name: string }): boolean =>
      type === 'file' && wanted.test(name) && !name.includes('..');
    await pipeline(
      createReadStream(path),
      unpackTar(folder, { strict: true, filter: isWanted, fmode: 0o600, dmode: 0o700 }),
    );
    return { folder, tidy };
  } catch (error) {
    await tidy();
    const isOfDisk = isFileError(error);
    const reason = isOfDisk ? explainFileError(error) : phrase`it is cut off or altered`;
    throw new ExpectedError(
      'backup-damaged',
      phrase`${basename(path)} can't be unpacked: ${reason}. Make the backup in Publii again.`,
    );
  }
}
