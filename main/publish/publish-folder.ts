import { copyFile, mkdir, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ExpectedError } from '#shared/ipc/result.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { diskBarrier } from '../platform/disk-barrier.ts';
import { expectedError, explainFileError } from '../platform/file-errors.ts';
import { mapParallel } from '../platform/map-parallel.ts';
import { inSwitchOrder } from '../site/switch-order.ts';
import type { FolderPlan } from './folder-plan.ts';
import type { KeptFiles } from './kept-files.ts';

export interface FolderOptions {
  readonly onProgress?: (phase: 'copying' | 'switching', done: number, total: number) => void;
  readonly signal?: AbortSignal;
  /** Called once all content is at the target, just before the first file that readers see changes. */
  readonly beforeSwitch: () => Promise<void>;
}

/** Beside the site while it is published: what a killed program leaves there is cleared by the next publication. */
const stagingName = '.galley-staging';
const atOnce = 16;

/**
 * Brings a plan about. All new content is first copied beside the site, so that a target that goes away, a full disk or
 * "Stop" leave the old site as it was. Then each file is renamed into its place,
 * in such an order that at every moment each file is whole and no link leads nowhere. ExpectedError `cancelled`,
 * `target-unwritable`, `publish-cut-short` (the only one after which readers may see files of both sites).
 */
export async function publishToFolder(
  folder: string,
  plan: FolderPlan,
  kept: KeptFiles,
  options: FolderOptions,
): Promise<void> {
  const staging = join(folder, stagingName);
  try {
    await mkdir(folder, { recursive: true });
    await stage(staging, plan, kept, options);
  } catch (error) {
    await rm(staging, { recursive: true, force: true }).catch(() => {});
    throw explained(error, folder);
  }
  try {
    await options.beforeSwitch();
  } catch (error) {
    await rm(staging, { recursive: true, force: true }).catch(() => {});
    throw error;
  }
  try {
    await switchOver(folder, staging, plan, options);
  } catch (error) {
    const message = phrase`Publishing to ${folder} was cut short because ${explainFileError(error)}. Each page there is whole, but some may be new and others old: put this right and publish again.`;
    throw new ExpectedError('publish-cut-short', message, { cause: error });
  }
}

async function stage(
  staging: string,
  { put }: FolderPlan,
  kept: KeptFiles,
  { onProgress, signal }: FolderOptions,
): Promise<void> {
  await rm(staging, { recursive: true, force: true });
  await mkdir(staging);
  let done = 0;
  const staged = await mapParallel([...put.entries()], atOnce, async ([index, { file }]) => {
    signal?.throwIfAborted();
    const path = join(staging, String(index));
    await copyFile(await kept.file(file.sha256), path);
    done += 1;
    onProgress?.('copying', done, put.length);
    return path;
  });
  await diskBarrier(staging, staged);
  signal?.throwIfAborted();
}

async function switchOver(
  folder: string,
  staging: string,
  { put, removed }: FolderPlan,
  { onProgress }: FolderOptions,
): Promise<void> {
  const folders = new Set(put.map(({ file }) => dirname(join(folder, file.path))));
  await mapParallel([...folders], atOnce, (path) => mkdir(path, { recursive: true }));
  const total = put.length + removed.length;
  let done = 0;
  const step = (): void => {
    done += 1;
    onProgress?.('switching', done, total);
  };
  const staged = put.map(({ file, change }, index) => ({ ...file, isNew: change === 'new', index }));
  for (const { path, index } of inSwitchOrder(staged, (one) => one)) {
    await rename(join(staging, String(index)), join(folder, path));
    step();
  }
  for (const path of removed) {
    await rm(join(folder, path), { force: true });
    step();
  }
  await rm(staging, { recursive: true, force: true });
  await removeEmptyFolders(folder, removed);
}

/** Folders that a removed page leaves empty, the deepest first. One that holds anything stays. */
async function removeEmptyFolders(root: string, removed: readonly string[]): Promise<void> {
  const folders = new Set<string>();
  for (const path of removed) {
    for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) folders.add(folder);
  }
  const deepestFirst = [...folders].toSorted((a, b) => b.length - a.length);
  for (const folder of deepestFirst) await rmdir(join(root, folder)).catch(() => {});
}

function explained(error: unknown, folder: string): unknown {
  return expectedError(error, {
    cancelled: () => phrase`Publishing was cancelled. Nothing was changed.`,
    code: 'target-unwritable',
    refused: (why) =>
      phrase`The site can't be published to ${folder}: ${why}. Readers still have the site they had.`,
  });
}
