import { copyFile, rename } from 'node:fs/promises';
import { ExpectedError } from '#shared/ipc/result.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { expectedError, explainFileError } from '../platform/file-errors.ts';
import { makeFolders } from '../platform/make-folders.ts';
import { clearStaging, stageFiles, switchFiles } from '../platform/staged-folder.ts';
import { inSwitchOrder } from '../site/switch-order.ts';
import type { FolderPlan } from './folder-plan.ts';
import type { KeptFiles } from './kept-files.ts';

interface FolderOptions {
  readonly onProgress?: (phase: 'copying' | 'switching', done: number, total: number) => void;
  readonly signal?: AbortSignal;
  /** Called once all content is at the target, just before the first file that readers see changes. */
  readonly beforeSwitch: () => Promise<void>;
}

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
  try {
    await makeFolders(folder);
    await stage(folder, plan, kept, options);
  } catch (error) {
    await clearStaging(folder).catch(() => {});
    throw explained(error, folder);
  }
  try {
    await options.beforeSwitch();
  } catch (error) {
    await clearStaging(folder).catch(() => {});
    throw error;
  }
  try {
    await switchOver(folder, plan, options);
  } catch (error) {
    const message = phrase`Publishing to ${folder} was cut short because ${explainFileError(error)}. Each page there is whole, but some may be new and others old: put this right and publish again.`;
    throw new ExpectedError('publish-cut-short', message, { cause: error });
  }
}

async function stage(
  folder: string,
  { put }: FolderPlan,
  kept: KeptFiles,
  { onProgress, signal }: FolderOptions,
): Promise<void> {
  await stageFiles(folder, put, {
    put: async ({ file }, path) => copyFile(await kept.file(file.sha256), path),
    onProgress: (done, total) => onProgress?.('copying', done, total),
    signal,
  });
}

async function switchOver(
  folder: string,
  { put, removed }: FolderPlan,
  { onProgress }: FolderOptions,
): Promise<void> {
  const staged = put.map(({ file, change }, index) => ({ ...file, isNew: change === 'new', index }));
  const total = put.length + removed.length;
  let done = 0;
  await switchFiles(folder, {
    files: inSwitchOrder(staged, (one) => one),
    removed,
    rename,
    onStep: () => {
      done += 1;
      onProgress?.('switching', done, total);
    },
  });
}

function explained(error: unknown, folder: string): unknown {
  return expectedError(error, {
    cancelled: () => phrase`Publishing was cancelled. Nothing was changed.`,
    code: 'target-unwritable',
    refused: (why) =>
      phrase`The site can't be published to ${folder}: ${why}. Readers still have the site they had.`,
  });
}
