import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { appendFile, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Rendition } from '../media/rendition-recipes.ts';
import { fileState } from '../platform/file-state.ts';
import { mapParallel } from '../platform/map-parallel.ts';
import { filterAtOnce } from '../platform/present-files.ts';
import { type BuildRecord, type BuiltFile, type FileToRecord, noRecord } from './build-record.ts';
import { changesBetween, changesIn, changesLine, parseRecord, wholeLine } from './stored-record.ts';

interface NewRecord {
  readonly made: string;
  /** All files of the site. */
  readonly files: readonly FileToRecord[];
  readonly renditions: ReadonlyMap<string, Rendition>;
  /** What `read` gave before the build. */
  readonly before: BuildRecord;
  /** The paths that the build wrote. */
  readonly written: ReadonlySet<string>;
}

/** The records of a library's builds, by the folder of the site. */
export interface BuildRecords {
  /** Only files that lie in the site as the last build left them. */
  readonly read: (out: string) => Promise<BuildRecord>;
  /** A library that can only be read has no record; its builds compare files instead. */
  readonly write: (out: string, record: NewRecord) => Promise<void>;
}

/** What is known to stand in a record's file. */
interface Known {
  /** Of the file. */
  readonly state: string;
  readonly record: BuildRecord;
  /** Named in lines after the first. */
  readonly changes: number;
}

/** As a share of the files of a site. From here on a record is quicker read whole. */
const mostChanges = 1 / 4;

/** In the library's `.galley/builds`. They can go at any time: the next build then looks at every file of the site. */
export function buildRecords(libraryPath: string): BuildRecords {
  const known = new Map<string, Known>();
  const fileOf = (out: string): string => {
    const name = createHash('sha256').update(resolve(out)).digest('hex').slice(0, 20);
    return join(libraryPath, '.galley', 'builds', `${name}.jsonl`);
  };
  const knownOf = async (path: string): Promise<Known | undefined> => {
    const state = await stat(path).then(fileState, () => null);
    const one = known.get(path);
    return one?.state === state ? one : undefined;
  };
  const load = async (path: string): Promise<BuildRecord> => {
    const already = await knownOf(path);
    if (already !== undefined) return already.record;
    const state = fileState(await stat(path));
    const read = parseRecord(await readFile(path, 'utf8'));
    known.set(path, { state, ...read });
    return read.record;
  };
  return {
    read: async (out) => {
      const record = await load(fileOf(out)).catch(() => noRecord);
      const changed = await filterAtOnce(Object.entries(record.files), ([path, { size, mtime }]) => {
        const now = statSync(join(out, path), { throwIfNoEntry: false });
        return now?.size !== size || now.mtimeMs !== mtime;
      });
      if (changed.length === 0) return record;
      const files = { ...record.files };
      for (const [path] of changed) delete files[path];
      return { ...record, files };
    },
    write: async (out, { made, renditions, ...rest }) => {
      const path = fileOf(out);
      try {
        const files = await filesToKeep(out, rest);
        const record = { made, files, renditions: Object.fromEntries(renditions) };
        const before = await knownOf(path);
        const changes = before === undefined ? 0 : await append(path, before, record);
        if (changes === 0) await replace(path, record);
        known.set(path, { state: fileState(await stat(path)), record, changes });
      } catch {
        known.delete(path);
      }
    },
  };
}

/** How many changes the file has then; 0 where they would be too many, and nothing was written. */
async function append(path: string, before: Known, record: BuildRecord): Promise<number> {
  const changes = changesBetween(before.record, record);
  const all = before.changes + changesIn(changes);
  if (all > Object.keys(record.files).length * mostChanges) return 0;
  await appendFile(path, changesLine(changes));
  return all;
}

async function replace(path: string, record: BuildRecord): Promise<void> {
  const temp = `${path}.${process.pid}.tmp`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(temp, wholeLine(record));
    await rename(temp, path);
  } catch (error) {
    await rm(temp, { force: true }).catch(() => {});
    throw error;
  }
}

/** Of those that stayed as they were the very entries of before. */
async function filesToKeep(
  out: string,
  { files, before, written }: Pick<NewRecord, 'files' | 'before' | 'written'>,
): Promise<Readonly<Record<string, BuiltFile>>> {
  const kept: Record<string, BuiltFile> = {};
  const others: FileToRecord[] = [];
  for (const file of files) {
    const one = written.has(file.path) ? undefined : before.files[file.path];
    if (one === undefined) others.push(file);
    else kept[file.path] = isSame(one, file) ? one : { ...factsOf(file), size: one.size, mtime: one.mtime };
  }
  await mapParallel(others, 64, async (file) => {
    const { size, mtimeMs } = await stat(join(out, file.path));
    kept[file.path] = { ...factsOf(file), size, mtime: mtimeMs };
  });
  return kept;
}

function factsOf({ hash, inputs, pictures }: FileToRecord): Omit<BuiltFile, 'size' | 'mtime'> {
  return { hash, ...(inputs && { inputs }), ...(pictures && { pictures }) };
}

/** Whoever keeps a page keeps what is known of it too, the very objects. */
function isSame(one: BuiltFile, { hash, inputs, pictures }: FileToRecord): boolean {
  return one.hash === hash && one.inputs === inputs && one.pictures === pictures;
}
