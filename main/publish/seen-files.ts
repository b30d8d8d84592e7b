import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { PublishedFile } from '#shared/publish/receipt.schema.ts';
import { mapParallel } from '../platform/map-parallel.ts';
import type { PageInputs } from '../site/page-inputs.ts';

/** Size and time of each file of a target when its content was last known, so that it needn't be read to compare it. */
export interface SeenFiles {
  /** `null` where it changed since, or was never seen. */
  readonly hashOf: (path: string, now: FileMark) => string | null;
  /** What the page there was made from, where that is known. */
  readonly inputsOf: (path: string) => PageInputs | undefined;
  /** After a publication: `put` were written just now, `same` had been there. Failing to write it fails nothing. */
  readonly remember: (
    folder: string,
    files: ReadonlyMap<string, PublishedFile>,
    put: ReadonlySet<string>,
    inputs: ReadonlyMap<string, PageInputs>,
  ) => Promise<void>;
}

interface FileMark {
  readonly size: number;
  readonly mtimeMs: number;
}

type Mark = readonly [sha256: string, size: number, mtime: number, inputs?: PageInputs];
type Marks = Readonly<Record<string, Mark>>;

const Stored = z.object({
  galleySeen: z.literal(1),
  files: z.custom<Marks>((value) => typeof value === 'object' && value !== null),
});

export async function readSeenFiles(file: string): Promise<SeenFiles> {
  let marks: Marks = {};
  try {
    marks = Stored.parse(JSON.parse(await readFile(file, 'utf8'))).files;
  } catch {
    // A cache: without it every file is read.
  }
  return {
    hashOf: (path, { size, mtimeMs }) => {
      const [sha256, knownSize, mtime] = marks[path] ?? [];
      return sha256 !== undefined && size === knownSize && mtimeMs === mtime ? sha256 : null;
    },
    inputsOf: (path) => marks[path]?.[3],
    remember: async (folder, files, put, inputs) => {
      const temp = `${file}.${process.pid}.tmp`;
      try {
        const entries = await mapParallel([...files.values()], 64, async ({ path, sha256 }) => {
          const before = put.has(path) ? undefined : marks[path];
          const own = inputs.get(path);
          const rest = own === undefined ? [] : [own];
          if (before?.[0] === sha256) return [path, [...before.slice(0, 3), ...rest]] as const;
          const { size, mtimeMs } = await stat(join(folder, path));
          return [path, [sha256, size, mtimeMs, ...rest]] as const;
        });
        await mkdir(dirname(file), { recursive: true });
        await writeFile(temp, JSON.stringify({ galleySeen: 1, files: Object.fromEntries(entries) }));
        await rename(temp, file);
      } catch {
        await rm(temp, { force: true }).catch(() => {});
      }
    },
  };
}
