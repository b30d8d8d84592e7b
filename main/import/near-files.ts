import { readFile, realpath, stat } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { basename, dirname, join, parse, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { phrase } from '#shared/messages/phrase.ts';
import type { FileSource } from '../media/store-original.ts';
import { explainReadError } from '../platform/file-errors.ts';
import { writtenAddress } from './network/unplaced.ts';

export type NearBytes =
  | { readonly ok: true; readonly fileName: string; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: string };

type NearFile =
  | { readonly ok: true; readonly fileName: string; readonly source: FileSource }
  | { readonly ok: false; readonly reason: string };

/** Where what a file names is looked for. */
export interface NearPlace {
  /** The folder that it lies in. */
  readonly folder: string;
  /** Its name there, where it is one page. */
  readonly page?: string | undefined;
}

/**
 * What a file in `folder` names by a path relative to it, a file: address or a data: address. Nothing is taken from elsewhere on
 * this computer: a page may come from anybody, and what it names would be published.
 */
export async function findNear(address: string, { folder, page }: NearPlace): Promise<NearFile> {
  if (/^data:/i.test(address)) {
    const within = fromData(address);
    return within.ok ? { ok: true, fileName: within.fileName, source: { bytes: within.bytes } } : within;
  }
  const path = pathOf(address, folder);
  if (path === null) return { ok: false, reason: phrase`its address leads nowhere on this computer` };
  try {
    const { around, isWide } = await neighbourhood(await realpath(folder));
    // Where a symbolic link leads counts, not where it lies.
    const real = await realpath(path);
    if (!isBelow(real, around)) {
      return {
        ok: false,
        reason: phrase`it lies outside ${around}; put it beside the page to take it along`,
      };
    }
    const isBeside =
      dirname(real) === around || (page !== undefined && isBelow(real, savedWith(page, around)));
    if (isWide && !isBeside) {
      const reason = phrase`of what else lies in ${around} nothing is taken; put the page and its files into a folder of their own`;
      return { ok: false, reason };
    }
    // A pipe would never end.
    if (!(await stat(path)).isFile()) return { ok: false, reason: phrase`it is no file` };
    return { ok: true, fileName: basename(path), source: { path } };
  } catch (error) {
    return { ok: false, reason: explainReadError(error) };
  }
}

/** The bytes of the same, where they are no more than `largest`. */
export async function readNear(address: string, place: NearPlace, largest: number): Promise<NearBytes> {
  const found = await findNear(address, place);
  if (!found.ok) return found;
  const { fileName, source } = found;
  if ('bytes' in source) return { ok: true, fileName, bytes: source.bytes };
  try {
    const { size } = await stat(source.path);
    if (size > largest) return { ok: false, reason: phrase`it is larger than ${largest / 1_000_000} MB` };
    return { ok: true, fileName, bytes: await readFile(source.path) };
  } catch (error) {
    return { ok: false, reason: explainReadError(error) };
  }
}

/** For messages: data: addresses are as long as what they hold. */
export function shortAddress(given: string): string {
  const address = writtenAddress(given);
  return address.length <= 120 ? address : `${address.slice(0, 60)}…`;
}

/** How far up a page of a site names its files: `../../media/a.jpg` in section/article/index.html. */
const levelsUp = 3;

/**
 * The folder around a page that its files may come from. Never a whole home folder, disk or temporary folder: a page that lies right
 * in one has what lies beside it, and no more.
 */
async function neighbourhood(folder: string): Promise<{ readonly around: string; readonly isWide: boolean }> {
  const held = await realFolders([homedir(), tmpdir(), ...(sep === '/' ? ['/tmp', '/var/tmp'] : [])]);
  const isWide = (one: string): boolean =>
    dirname(one) === one || held.some((wide) => wide === one || isBelow(wide, one));
  let around = folder;
  for (let level = 0; level < levelsUp && !isWide(dirname(around)); level += 1) around = dirname(around);
  return { around, isWide: isWide(folder) };
}

/** As the page's folder is compared: macOS's temporary folder, for one, lies behind a link. */
async function realFolders(folders: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.allSettled(folders.map((folder) => realpath(folder)));
  return found.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
}

/** The folder that browsers save beside a page: `story_files` for story.html. */
function savedWith(page: string, folder: string): string {
  return join(folder, `${parse(page).name}_files`);
}

function isBelow(path: string, folder: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
}

function pathOf(address: string, folder: string): string | null {
  if (/^file:/i.test(address)) {
    try {
      return fileURLToPath(address);
    } catch {
      return null;
    }
  }
  if (/^([a-z][a-z\d+.-]+:|\/\/)/i.test(address)) return null;
  const path = address.replace(/[?#].*$/s, '');
  try {
    return resolve(folder, decodeURIComponent(path));
  } catch {
    return resolve(folder, path);
  }
}

function fromData(address: string): NearBytes {
  const found = /^data:([\w/+.-]*)((?:;[^,;]*)*),(.*)$/is.exec(address);
  if (found === null) return { ok: false, reason: phrase`its data: address is damaged` };
  const [, type = '', parameters = '', data = ''] = found;
  const fileName = `picture.${type.split('/')[1] ?? 'bin'}`;
  if (/;base64$/i.test(parameters.trim())) return { ok: true, fileName, bytes: Buffer.from(data, 'base64') };
  try {
    return { ok: true, fileName, bytes: Buffer.from(decodeURIComponent(data), 'latin1') };
  } catch {
    return { ok: false, reason: phrase`its data: address is damaged` };
  }
}
