import { readFile, realpath, stat } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { basename, dirname, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { phrase } from '#shared/messages/phrase.ts';
import type { FileSource } from '../media/store-original.ts';
import { explainReadError } from '../platform/file-errors.ts';
import { writtenAddress } from './network/unplaced.ts';

export type NearBytes =
  | { readonly ok: true; readonly fileName: string; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: string };

export type NearFile =
  | { readonly ok: true; readonly fileName: string; readonly source: FileSource }
  | { readonly ok: false; readonly reason: string };

/**
 * What a file in `folder` names by a path relative to it, a file: address or a data: address. Nothing is taken from elsewhere on
 * this computer: a page may come from anybody, and what it names would be published.
 */
export async function findNear(address: string, folder: string): Promise<NearFile> {
  if (/^data:/i.test(address)) {
    const within = fromData(address);
    return within.ok ? { ok: true, fileName: within.fileName, source: { bytes: within.bytes } } : within;
  }
  const path = pathOf(address, folder);
  if (path === null) return { ok: false, reason: phrase`its address leads nowhere on this computer` };
  try {
    const home = neighbourhood(await realpath(folder));
    // Where a symbolic link leads counts, not where it lies.
    if (!isBelow(await realpath(path), home)) {
      return { ok: false, reason: phrase`it lies outside ${home}; put it beside the page to take it along` };
    }
    // A pipe would never end.
    if (!(await stat(path)).isFile()) return { ok: false, reason: phrase`it is no file` };
    return { ok: true, fileName: basename(path), source: { path } };
  } catch (error) {
    return { ok: false, reason: explainReadError(error) };
  }
}

/** The bytes of the same, where they are no more than `largest`. */
export async function readNear(address: string, folder: string, largest: number): Promise<NearBytes> {
  const found = await findNear(address, folder);
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

/** The folder around a page that its files may come from. Never a whole home folder, disk or temporary folder. */
function neighbourhood(folder: string): string {
  let around = folder;
  for (let level = 0; level < levelsUp; level += 1) {
    const parent = dirname(around);
    if ([homedir(), tmpdir(), dirname(parent)].includes(parent)) break;
    around = parent;
  }
  return around;
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
