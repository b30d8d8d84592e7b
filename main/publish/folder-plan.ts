import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import type { PublishedFile } from '#shared/publish/receipt.schema.ts';
import type { TargetState } from '#shared/publish/target-state.ts';
import { fileErrorCode } from '../platform/file-errors.ts';
import { mapParallel } from '../platform/map-parallel.ts';
import { measureFile } from '../platform/measure-file.ts';
import type { SeenFiles } from './seen-files.ts';

/** What has to happen in a folder for it to hold a build, and what stands against it. */
export interface FolderPlan {
  readonly put: readonly PlannedPut[];
  readonly removed: readonly string[];
  /** Not ours and where the site's files would be: nothing is published until they are moved away. */
  readonly inTheWay: readonly string[];
  /** Once ours, changed there by somebody, and not in the site any more: left. */
  readonly kept: readonly string[];
  /** There already, as they must be. */
  readonly same: readonly string[];
  readonly isEmptied: boolean;
}

interface PlannedPut {
  readonly file: PublishedFile;
  readonly change: 'new' | 'changed';
  /** It isn't what was published there last. */
  readonly wasTouched: boolean;
}

type Found = 'absent' | 'wanted' | 'ours' | 'other';

const atOnce = 32;

/** Compares by checksum; a file that is as we last saw it (`seen`) isn't read again. Writes nothing. */
export async function planFolder(
  folder: string,
  files: ReadonlyMap<string, PublishedFile>,
  state: TargetState,
  seen: SeenFiles,
  onProgress?: (done: number, total: number) => void,
): Promise<FolderPlan> {
  const wanted = [...files.values()];
  const gone = goneFrom(state, files);
  const total = wanted.length + gone.length;
  let done = 0;
  const look = async (path: string, sha256: string | null): Promise<Found> => {
    const found = await compare(folder, path, sha256, state, seen);
    done += 1;
    onProgress?.(done, total);
    return found;
  };
  const found = await mapParallel(wanted, atOnce, ({ path, sha256 }) => look(path, sha256));
  const goneFound = await mapParallel(gone, atOnce, (path) => look(path, null));

  const put: PlannedPut[] = [];
  const inTheWay: string[] = [];
  const same: string[] = [];
  for (const [index, file] of wanted.entries()) {
    const what = found[index];
    const isOurs = state.ours.has(file.path);
    if (what === 'wanted') same.push(file.path);
    else if (what === 'absent') put.push({ file, change: 'new', wasTouched: state.files.has(file.path) });
    else if (isOurs) put.push({ file, change: 'changed', wasTouched: what === 'other' });
    else inTheWay.push(file.path);
  }
  const known = [...found, ...goneFound];
  return {
    put,
    inTheWay,
    same,
    removed: gone.filter((_, index) => goneFound[index] === 'ours'),
    kept: gone.filter((_, index) => goneFound[index] === 'other'),
    isEmptied: state.files.size > 0 && known.every((what) => what === 'absent'),
  };
}

/** Where the file system usually ignores case, `world/` must not be lost because `World/` goes. */
function goneFrom(state: TargetState, files: ReadonlyMap<string, PublishedFile>): readonly string[] {
  const normal = (path: string): string => (process.platform === 'linux' ? path : path.toLowerCase());
  const wanted = new Set([...files.keys()].map(normal));
  return [...state.ours.keys()].filter((path) => !wanted.has(normal(path)));
}

async function compare(
  folder: string,
  path: string,
  sha256: string | null,
  { ours }: TargetState,
  seen: SeenFiles,
): Promise<Found> {
  let hash: string;
  try {
    const there = await lstat(join(folder, path));
    // A link leads elsewhere, and what is there isn't ours to change.
    if (!there.isFile()) return 'other';
    hash = seen.hashOf(path, there) ?? (await measureFile(join(folder, path))).sha256;
  } catch (error) {
    return ['ENOENT', 'ENOTDIR'].includes(fileErrorCode(error)) ? 'absent' : 'other';
  }
  if (hash === sha256) return 'wanted';
  return ours.get(path)?.has(hash) === true ? 'ours' : 'other';
}
