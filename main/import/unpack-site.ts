import { createWriteStream } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Entry, ZipFile } from 'yauzl';
import { ExpectedError } from '#shared/ipc/result.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { explainFileError, isFileError } from '../platform/file-errors.ts';
import { makeTempFolder, removeTempFolder } from '../platform/temp-folder.ts';
import { openZipArchive } from '../platform/zip-archive.ts';

interface UnpackedSite {
  readonly folder: string;
  /** Removes what was unpacked. */
  readonly tidy: () => Promise<void>;
}

/** In bytes and in files: a site with its pictures is some gigabytes; a bomb is petabytes. */
const largest = 20_000_000_000;
const mostFiles = 300_000;
/** Text packs to a thirtieth at best; a bomb to a thousandth. What is small is harmless either way. */
const mostGrowth = 200;
const harmless = 100_000_000;
/** What systems and programs put into archives and nobody wrote. */
const notWritten = /(?:^|\/)(?:__MACOSX|node_modules|\.git|\.DS_Store|Thumbs\.db)(?:\/|$)/;
const kind = { mask: 0o170000, link: 0o120000 } as const;

/**
 * Unpacks an archive (.zip) of a site's files, such as Substack, Medium and Google Docs give, into a folder of its own by the archive's name. Names
 * that lead out of it and links are not followed. ExpectedError `archive-damaged` or `archive-too-large`.
 */
export async function unpackSite(path: string): Promise<UnpackedSite> {
  const name = basename(path);
  const root = await makeTempFolder();
  const tidy = (): Promise<void> => removeTempFolder(root);
  const folder = join(root, name.replace(/\.zip$/i, '') || 'site');
  try {
    const zip = await openZipArchive(path);
    try {
      await unpackAll(zip, folder, name);
    } finally {
      zip.close();
    }
    return { folder: await innermost(folder), tidy };
  } catch (error) {
    await tidy();
    if (error instanceof ExpectedError) throw error;
    const reason = isFileError(error) ? explainFileError(error) : phrase`it is cut off or altered`;
    throw new ExpectedError(
      'archive-damaged',
      phrase`${name} can't be unpacked: ${reason}. Make the export again.`,
    );
  }
}

async function unpackAll(zip: ZipFile, folder: string, name: string): Promise<void> {
  let [bytes, packed, files] = [0, 0, 0];
  await mkdir(folder, { recursive: true });
  for await (const entry of zip.eachEntry()) {
    if (!isFile(entry)) continue;
    bytes += entry.uncompressedSize;
    packed += entry.compressedSize;
    files += 1;
    const isBomb = bytes > harmless && bytes > packed * mostGrowth;
    if (isBomb || bytes > largest || files > mostFiles)
      throw new ExpectedError(
        'archive-too-large',
        phrase`${name} unpacks to more than a site holds. If it is genuine, unpack it yourself and choose the folder.`,
      );
    const target = join(folder, entry.fileName);
    await mkdir(dirname(target), { recursive: true });
    await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(target, { mode: 0o600 }));
  }
}

function isFile(entry: Entry): boolean {
  const isLink = ((entry.externalFileAttributes >>> 16) & kind.mask) === kind.link;
  return !entry.fileName.endsWith('/') && !isLink && !entry.isEncrypted() && !notWritten.test(entry.fileName);
}

/** Of these, the folder around them is the site. */
const ofSites = /^(?:posts|_posts|content|src|source|input|wp-content)$/;

/** Many archives hold one folder, which holds the site. */
async function innermost(folder: string): Promise<string> {
  const entries = await readdir(folder, { withFileTypes: true });
  const [only] = entries;
  const isAround = entries.length === 1 && only?.isDirectory() === true && !ofSites.test(only.name);
  return isAround && only !== undefined ? innermost(join(folder, only.name)) : folder;
}
