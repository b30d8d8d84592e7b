import { stat } from 'node:fs/promises';
import type { Entry, ZipFile } from 'yauzl';
import { phrase } from '#shared/messages/phrase.ts';
import { openZipArchive, zipEntryBytes } from '../../platform/zip-archive.ts';
import { longestManifest, themeRules } from './library-theme.ts';
import { ThemeError } from './theme-error.ts';
import { readThemeFile, readThemeFolder } from './theme-folder.ts';

/** The files of a theme by their paths in it: `theme.json`, `templates/card.liquid`. */
type ThemeFiles = ReadonlyMap<string, Uint8Array>;

const folders = ['templates', 'styles', 'assets'] as const;
const manifestName = 'theme.json';
const mostEntries = 2000;
const mostFiles = 1 + folders.reduce((sum, folder) => sum + themeRules[folder].count, 0);
const entryKinds = { mask: 0o170000, file: 0o100000, unknown: 0 } as const;

/**
 * What a folder or a zip holds of a theme. Other files, such as a README, are passed over. Nothing of it is believed: links,
 * names that lead elsewhere, too many or too large files are refused. ThemeError, and the system's errors.
 */
export async function readThemeSource(path: string): Promise<ThemeFiles> {
  return (await stat(path)).isDirectory() ? readSourceFolder(path) : readSourceZip(path);
}

async function readSourceFolder(path: string): Promise<ThemeFiles> {
  const files = new Map<string, Uint8Array>();
  const manifest = await readThemeFile(path, manifestName, longestManifest);
  if (manifest === undefined) throw noTheme();
  files.set(manifestName, manifest);
  for (const folder of folders) {
    for (const { file, bytes } of await readThemeFolder(path, folder, themeRules[folder]))
      files.set(file, bytes);
  }
  return files;
}

async function readSourceZip(path: string): Promise<ThemeFiles> {
  const zip = await openZip(path);
  try {
    if (zip.entryCount > mostEntries)
      throw new ThemeError(phrase`the zip`, null, phrase`it holds too many files`);
    const entries: Entry[] = [];
    for await (const entry of zip.eachEntry()) entries.push(entry);
    const root = rootOf(entries);
    const files = new Map<string, Uint8Array>();
    for (const entry of entries) {
      const file = entry.fileName.slice(root.length);
      const most = entry.fileName.startsWith(root) ? mostBytesOf(file) : null;
      if (most === null) continue;
      assertPlain(entry, file);
      if (files.has(file)) throw new ThemeError(file, null, phrase`the zip holds it twice`);
      if (files.size > mostFiles)
        throw new ThemeError(phrase`the zip`, null, phrase`it holds too many files`);
      assertShort(entry, file, most);
      files.set(file, await zipEntryBytes(zip, entry));
    }
    return files;
  } catch (error) {
    if (error instanceof ThemeError) throw error;
    throw new ThemeError(phrase`the zip`, null, error instanceof Error ? error.message : String(error));
  } finally {
    zip.close();
  }
}

async function openZip(path: string): Promise<ZipFile> {
  try {
    return await openZipArchive(path);
  } catch {
    throw new ThemeError(phrase`the zip`, null, phrase`it is no zip archive, or it is cut off`);
  }
}

/** Most zips of a folder hold that folder: the way to the first `theme.json`. */
function rootOf(entries: readonly Entry[]): string {
  const [way] = entries
    .map(({ fileName }) => fileName)
    .filter((name) => name === manifestName || name.endsWith(`/${manifestName}`))
    .toSorted((a, b) => a.length - b.length);
  if (way === undefined) throw noTheme();
  return way.slice(0, -manifestName.length);
}

/** How long a file of this path may be; `null`: no file of a theme. */
function mostBytesOf(file: string): number | null {
  if (file === manifestName) return longestManifest;
  const folder = folders.find((one) => file.startsWith(`${one}/`) && !file.endsWith('/'));
  const name = folder === undefined ? '' : file.slice(folder.length + 1);
  if (folder === undefined || name.startsWith('.')) return null;
  if (!themeRules[folder].names.test(name))
    throw new ThemeError(file, null, phrase`a file of this name has no place there`);
  return themeRules[folder].bytes;
}

function assertPlain(entry: Entry, file: string): void {
  const kind = (entry.externalFileAttributes >>> 16) & entryKinds.mask;
  if (kind !== entryKinds.file && kind !== entryKinds.unknown)
    throw new ThemeError(file, null, phrase`it must be a file of its own, not a link or a folder`);
  if (entry.isEncrypted()) throw new ThemeError(file, null, phrase`it is locked with a password`);
}

function assertShort(entry: Entry, file: string, most: number): void {
  if (entry.uncompressedSize > most)
    throw new ThemeError(file, null, phrase`it is larger than ${Math.round(most / 1000)} kB`);
}

function noTheme(): ThemeError {
  return new ThemeError(
    manifestName,
    null,
    phrase`there is none: a theme is a folder with a theme.json in it`,
  );
}
