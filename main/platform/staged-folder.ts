import { mkdir, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { diskBarrier } from './disk-barrier.ts';
import { mapParallel } from './map-parallel.ts';

/** Beside the files that it becomes: what a killed program leaves there is cleared by the next. */
const stagingName = '.galley-staging';

interface Staging<File> {
  /** Brings the content of one to this path. */
  readonly put: (file: File, path: string) => Promise<void>;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  /** Waited for after each. */
  readonly pause?: () => Promise<void> | void;
  readonly signal?: AbortSignal | undefined;
}

const atOnce = 32;

/**
 * Writes all new content beside what a folder holds and brings it to the disk, so that a program killed meanwhile, a full disk or
 * "Stop" leave the folder's files as they were. The content of the file at `index` is then at `stagedPath(folder, index)`.
 */
export async function stageFiles<File>(
  folder: string,
  files: readonly File[],
  { put, onProgress, pause, signal }: Staging<File>,
): Promise<void> {
  await clearStaging(folder);
  await mkdir(join(folder, stagingName));
  let done = 0;
  const staged = await mapParallel([...files.entries()], atOnce, async ([index, file]) => {
    signal?.throwIfAborted();
    const path = stagedPath(folder, index);
    await put(file, path);
    done += 1;
    onProgress?.(done, files.length);
    await pause?.();
    return path;
  });
  await diskBarrier(join(folder, stagingName), staged);
  signal?.throwIfAborted();
}

function stagedPath(folder: string, index: number): string {
  return join(folder, stagingName, String(index));
}

export async function clearStaging(folder: string): Promise<void> {
  await rm(join(folder, stagingName), { recursive: true, force: true });
}

interface Switch {
  /** The paths of what was staged, each with its place there, in the order in which they are to come. */
  readonly files: readonly { readonly path: string; readonly index: number }[];
  /** The paths that go, after all others have come. */
  readonly removed: readonly string[];
  readonly rename: (from: string, to: string) => Promise<void> | void;
  /** After each. */
  readonly onStep?: () => Promise<void> | void;
}

/** Renames what was staged into its places, one after the other: at every moment each file is whole. Then tidies up. */
export async function switchFiles(folder: string, { files, removed, rename, onStep }: Switch): Promise<void> {
  const folders = new Set(files.map(({ path }) => dirname(join(folder, path))));
  await mapParallel([...folders], atOnce, (path) => mkdir(path, { recursive: true }));
  for (const { path, index } of files) {
    await rename(stagedPath(folder, index), join(folder, path));
    await onStep?.();
  }
  for (const path of removed) {
    await rm(join(folder, path), { force: true });
    await onStep?.();
  }
  await clearStaging(folder);
  await removeEmptyFolders(folder, removed);
}

/** Folders that a removed file leaves empty, the deepest first. One that holds anything stays. */
async function removeEmptyFolders(root: string, removed: readonly string[]): Promise<void> {
  const folders = new Set<string>();
  for (const path of removed) {
    for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) folders.add(folder);
  }
  const deepestFirst = [...folders].toSorted((a, b) => b.length - a.length);
  for (const folder of deepestFirst) await rmdir(join(root, folder)).catch(() => {});
}
