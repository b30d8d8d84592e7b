import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { Rendition } from '../media/rendition-recipes.ts';
import { type BuildRecord, type BuiltFile, noRecord } from '../site/build-record.ts';

/** What is known of the build that was kept last, so that only what changed since is rendered again. */
export interface KeptRecord extends BuildRecord {
  /** The checksum and size of a picture, by its name in the pictures' cache. */
  readonly pictures: Readonly<Record<string, KeptContent>>;
}

export interface KeptContent {
  readonly sha256: string;
  readonly bytes: number;
}

const noKeptRecord: KeptRecord = { ...noRecord, pictures: {} };

/** Only the frame is checked: the rest is our own cache, replaced as a whole, and large. */
const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;
const Stored = z.object({
  galleyKept: z.literal(2),
  made: z.string(),
  files: z.custom<Readonly<Record<string, BuiltFile>>>(isObject),
  renditions: z.custom<Readonly<Record<string, Rendition>>>(isObject),
  pictures: z.custom<KeptRecord['pictures']>(isObject),
});

/** Without what is no longer among the kept files. */
export async function readKeptRecord(path: string, kept: ReadonlySet<string>): Promise<KeptRecord> {
  let stored: KeptRecord;
  try {
    stored = Stored.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return noKeptRecord;
  }
  const pictures = Object.fromEntries(
    Object.entries(stored.pictures).filter(([, { sha256 }]) => kept.has(sha256)),
  );
  const files = Object.fromEntries(
    Object.entries(stored.files).filter(([, { hash }]) => kept.has(hash) || pictures[hash] !== undefined),
  );
  return { made: stored.made, files, renditions: stored.renditions, pictures };
}

/** A cache, so that failing to write it fails nothing. */
export async function writeKeptRecord(path: string, record: KeptRecord): Promise<void> {
  const temp = `${path}.${process.pid}.tmp`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(temp, JSON.stringify({ galleyKept: 2, ...record }));
    await rename(temp, path);
  } catch {
    await rm(temp, { force: true }).catch(() => {});
  }
}
