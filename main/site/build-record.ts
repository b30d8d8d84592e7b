import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { Rendition } from '../media/rendition-recipes.ts';
import { mapParallel } from '../platform/map-parallel.ts';
import { filterAtOnce } from '../platform/present-files.ts';

/** What the last build made of one file. Short names: a large site has tens of thousands. */
export interface BuiltFile {
  /** Of its content: SHA-256, or the name under which the picture's cache has it. */
  readonly hash: string;
  /** As the file system shows it: a file that someone changed since is found out by these. */
  readonly size: number;
  readonly mtime: number;
  readonly inputs?: Readonly<Record<string, string>>;
  /** Paths of the pictures that the page shows. */
  readonly pictures?: readonly string[];
}

export interface BuildRecord {
  /** Stands for all that its pages were made from: where it is the same, none need be asked what it is made from. */
  readonly made: string | null;
  readonly files: Readonly<Record<string, BuiltFile>>;
  readonly renditions: Readonly<Record<string, Rendition>>;
}

/** Of a site that no build is known of. */
export const noRecord: BuildRecord = { made: null, files: {}, renditions: {} };

/** Only the frame is checked: the rest is our own cache, replaced as a whole, and large. */
const StoredRecord = z.object({
  galleyBuild: z.literal(3),
  made: z.string(),
  files: z.custom<BuildRecord['files']>(isObject),
  renditions: z.custom<BuildRecord['renditions']>(isObject),
});

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Where the library keeps it. It can go at any time: the next build then looks at every file of the site. */
function recordFile(libraryPath: string, out: string): string {
  const name = createHash('sha256').update(resolve(out)).digest('hex').slice(0, 20);
  return join(libraryPath, '.galley', 'builds', `${name}.json`);
}

/** Only files that lie in the site as the last build left them. */
export async function readBuildRecord(libraryPath: string, out: string): Promise<BuildRecord> {
  let stored: BuildRecord;
  try {
    stored = StoredRecord.parse(JSON.parse(await readFile(recordFile(libraryPath, out), 'utf8')));
  } catch {
    return noRecord;
  }
  const entries = Object.entries(stored.files);
  const changed = await filterAtOnce(entries, ([path, { size, mtime }]) => {
    const now = statSync(join(out, path), { throwIfNoEntry: false });
    return now?.size !== size || now.mtimeMs !== mtime;
  });
  if (changed.length === 0) return stored;
  const files = new Map(entries);
  for (const [path] of changed) files.delete(path);
  return { ...stored, files: Object.fromEntries(files) };
}

export interface FileToRecord {
  readonly path: string;
  readonly hash: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly pictures?: readonly string[];
}

/** A library that can only be read has no record; its builds compare files instead. */
export async function writeBuildRecord(
  libraryPath: string,
  out: string,
  made: string,
  files: readonly FileToRecord[],
  renditions: ReadonlyMap<string, Rendition>,
  before: BuildRecord,
  written: ReadonlySet<string>,
): Promise<void> {
  const path = recordFile(libraryPath, out);
  const temp = `${path}.${process.pid}.tmp`;
  try {
    const entries = await mapParallel(files, 64, async ({ path: name, hash, inputs, pictures }) => {
      const file = { hash, inputs, pictures };
      const known = written.has(name) ? undefined : before.files[name];
      if (known !== undefined) return [name, { ...file, size: known.size, mtime: known.mtime }];
      const { size, mtimeMs } = await stat(join(out, name));
      return [name, { ...file, size, mtime: mtimeMs }];
    });
    await mkdir(join(path, '..'), { recursive: true });
    const record = {
      galleyBuild: 3,
      made,
      files: Object.fromEntries(entries),
      renditions: Object.fromEntries(renditions),
    };
    await writeFile(temp, JSON.stringify(record));
    await rename(temp, path);
  } catch {
    await rm(temp, { force: true }).catch(() => {});
  }
}
