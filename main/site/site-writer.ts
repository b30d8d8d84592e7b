import { constants, renameSync } from 'node:fs';
import { copyFile, readFile, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ExpectedError } from '#shared/ipc/result.ts';
import { phrase } from '#shared/messages/phrase.ts';
import type { FileKind } from '#shared/publish/receipt.schema.ts';
import { writeFileAtomic } from '../platform/atomic-files.ts';
import { expectedError, fileErrorCode } from '../platform/file-errors.ts';
import { makeFolders } from '../platform/make-folders.ts';
import { mapParallel } from '../platform/map-parallel.ts';
import { haveSameBytes } from '../platform/same-bytes.ts';
import { clearStaging, stageFiles, switchFiles } from '../platform/staged-folder.ts';
import { turns } from '../platform/turns.ts';
import type { OutputFolder } from './output-folder.ts';
import { manifestName, manifestText, type SiteManifest } from './site-manifest.ts';
import { inSwitchOrder } from './switch-order.ts';

/** A file of the site: its bytes, or where on this machine they are. */
export interface SiteFile {
  readonly path: string;
  readonly kind: FileKind;
  /** `made`: a file of this build's own, to be moved. `null`: it is there already, as the last build left it. */
  readonly content: Uint8Array | { readonly file: string } | { readonly made: string } | null;
}

interface WriteOptions {
  /** `false`: only add and replace. A build of one article leaves the rest of a site alone. */
  readonly removesOthers: boolean;
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

interface WriteReport {
  readonly written: readonly string[];
  readonly removed: readonly string[];
}

const filesAtOnce = 32;

/**
 * Makes a folder hold exactly these files, touching only those that differ. All new content is first written beside
 * the site and brought to the disk, then renamed into place, so that a build killed while it writes leaves the old
 * site whole; one killed during the renames leaves files of both, each whole, which the next build puts right.
 * ExpectedError `out-foreign-file`, `out-unwritable` or `cancelled`; the site is then as it was unless it says so.
 */
export async function writeSite(
  folder: OutputFolder,
  files: readonly SiteFile[],
  options: WriteOptions,
): Promise<WriteReport> {
  const out = folder.path;
  const { changed, gone, known, kept } = await changesOf(folder, files, options);
  const wanted = files.map(({ path }) => path);

  if (changed.length === 0 && gone.length === 0 && isCurrent(folder.manifest, kept)) {
    await clearStaging(out);
    return { written: [], removed: [] };
  }
  const isNew = folder.manifest === null;
  try {
    await makeFolders(out);
    await writeFileAtomic(join(out, manifestName), manifestText('writing', [...known, ...wanted]));
    await stageFiles(out, changed, { ...options, put: bring, pause: turns() });
  } catch (error) {
    await clearStaging(out).catch(() => {});
    if (isNew) await undoNewFolder(out);
    throw explained(error, out, phrase`The site there is as it was.`);
  }
  try {
    await switchOver(out, changed, gone, known);
    await writeFileAtomic(join(out, manifestName), manifestText('complete', kept));
  } catch (error) {
    const state = phrase`Some of its pages may be new and others old: put this right and build again.`;
    throw explained(error, out, state);
  }
  return { written: changed.map(({ path }) => path), removed: gone };
}

/** What a write would change, nothing written: the new or different files, and the paths that go. */
export async function changesOf(
  folder: OutputFolder,
  files: readonly SiteFile[],
  { removesOthers }: Pick<WriteOptions, 'removesOthers'>,
): Promise<{
  readonly changed: readonly SiteFile[];
  readonly gone: readonly string[];
  /** Before, and after. */
  readonly known: ReadonlySet<string>;
  readonly kept: ReadonlySet<string>;
}> {
  const known = new Set(folder.manifest?.files ?? []);
  const wanted = new Set(files.map(({ path }) => path));
  const changed = await changedFiles(folder.path, folder.manifest === null ? null : known, files);
  const gone = removesOthers ? pathsToRemove(known, wanted) : [];
  return { changed, gone, known, kept: removesOthers ? wanted : new Set([...known, ...wanted]) };
}

/** Throws where a file that no build wrote would be replaced, such as a page that someone put there by hand. `known: null`: nothing is there. */
async function changedFiles(
  out: string,
  known: ReadonlySet<string> | null,
  files: readonly SiteFile[],
): Promise<readonly SiteFile[]> {
  if (known === null) return files;
  const states = await mapParallel(files, filesAtOnce, (file) => compare(out, file));
  const changed = files.filter((_, index) => states[index] !== 'same');
  const foreign = files.find(({ path }, index) => states[index] === 'different' && !known.has(path));
  if (foreign === undefined) return changed;
  const message = phrase`The site can't be built to ${out}: ${foreign.path} is there and wasn't written by a build. Move it away or choose another folder.`;
  throw new ExpectedError('out-foreign-file', message);
}

async function compare(out: string, { path, content }: SiteFile): Promise<'same' | 'different' | 'absent'> {
  if (content === null) return 'same';
  const target = join(out, path);
  try {
    const isHere = content instanceof Uint8Array;
    const size = isHere ? content.length : (await stat(sourceOf(content))).size;
    const there = await stat(target);
    if (!there.isFile() || there.size !== size) return 'different';
    const isSame = isHere
      ? (await readFile(target)).equals(content)
      : await haveSameBytes(sourceOf(content), target);
    return isSame ? 'same' : 'different';
  } catch (error) {
    return ['ENOENT', 'ENOTDIR'].includes(fileErrorCode(error)) ? 'absent' : 'different';
  }
}

function sourceOf(content: { readonly file: string } | { readonly made: string }): string {
  return 'file' in content ? content.file : content.made;
}

/** What was made for this build is moved, where that is possible: from one disk to another it isn't. */
async function bring({ content }: SiteFile, path: string): Promise<void> {
  if (content === null) return;
  if (content instanceof Uint8Array) return writeFile(path, content);
  if ('made' in content) {
    try {
      return renameSync(content.made, path);
    } catch {
      // On another disk.
    }
  }
  await copyFile(sourceOf(content), path, constants.COPYFILE_FICLONE);
}

async function switchOver(
  out: string,
  files: readonly SiteFile[],
  gone: readonly string[],
  known: ReadonlySet<string>,
): Promise<void> {
  const staged = files.map(({ path, kind }, index) => ({ path, kind, index }));
  await switchFiles(out, {
    files: inSwitchOrder(staged, ({ path, kind }) => ({ kind, isNew: !known.has(path) })),
    removed: gone,
    // At once, as a promise for each takes several times as long: the site is of two builds meanwhile.
    rename: renameSync,
    onStep: turns(),
  });
}

async function undoNewFolder(out: string): Promise<void> {
  await rm(join(out, manifestName), { force: true }).catch(() => {});
  await rmdir(out).catch(() => {});
}

/** Where the file system usually ignores case, `world/` must not be lost because `World/` goes. */
function pathsToRemove(known: ReadonlySet<string>, wanted: ReadonlySet<string>): readonly string[] {
  const normal = (path: string): string => (process.platform === 'linux' ? path : path.toLowerCase());
  const kept = new Set([...wanted].map(normal));
  return [...known].filter((path) => !kept.has(normal(path)));
}

function isCurrent(manifest: SiteManifest | null, files: ReadonlySet<string>): boolean {
  return (
    manifest !== null &&
    manifest.state === 'complete' &&
    manifest.files.length === files.size &&
    manifest.files.every((path) => files.has(path))
  );
}

function explained(error: unknown, out: string, state: string): unknown {
  return expectedError(error, {
    cancelled: () => phrase`The build was cancelled. ${state}`,
    code: 'out-unwritable',
    refused: (why) => phrase`Writing the site to ${out} failed because ${why}. ${state}`,
  });
}
