import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ArticleId } from '#shared/library/ids.ts';
import { inLibrary, libraryFiles } from './library-layout.ts';

/**
 * Where in the app's own data folder lies what a newsroom's folder can't take: a full disk, a share that went away. Each library
 * has a folder there, found again by its path; each file is an article's, `<id><ending>`. A library that has moved since finds its files
 * in the folder of where it was, by the ids of its articles.
 */
export interface FallbackFolder {
  /** Absolute; it may not be there. */
  readonly path: string;
  readonly fileOf: (id: ArticleId, ending: string) => string;
  /** Makes the folder. Rejects with the system's error. */
  readonly make: () => Promise<void>;
  /** Notes whose folder it is. Without it what lies there is safe, too: it may only be taken for that of a copy of this library. */
  readonly sign: () => Promise<void>;
  /** Articles of this library that have such a file, in its folder or in those of where it was. */
  readonly ids: (ending: string) => Promise<readonly ArticleId[]>;
  /** An article's files in the folders of where the library was, as they were at the first look. */
  readonly elsewhere: (id: ArticleId, ending: string) => Promise<readonly string[]>;
  /** All of an article, what was set aside too. Rejects with the system's error. */
  readonly remove: (id: ArticleId) => Promise<void>;
}

/** In a library's folder: the path of the library. */
const ownerFile = 'newsroom';

export function createFallbackFolder(dataFolder: string, libraryPath: string): FallbackFolder {
  const all = join(dataFolder, 'unsaved');
  const name = createHash('sha256').update(libraryPath).digest('hex').slice(0, 16);
  const path = join(all, name);
  let looked: Promise<readonly FoundFile[]> | null = null;
  const lookElsewhere = (): Promise<readonly FoundFile[]> => {
    looked ??= filesElsewhere(all, name, libraryPath);
    return looked;
  };
  const idsWith = (files: readonly FoundFile[], ending: string): readonly ArticleId[] =>
    files.flatMap(({ id, rest }) => (rest === ending ? [id] : []));
  return {
    path,
    fileOf: (id, ending) => join(path, `${id}${ending}`),
    make: async () => void (await mkdir(path, { recursive: true })),
    sign: () => writeFile(join(path, ownerFile), libraryPath).catch(() => {}),
    ids: async (ending) => [
      ...new Set([...idsWith(await filesIn(path), ending), ...idsWith(await lookElsewhere(), ending)]),
    ],
    elsewhere: async (id, ending) =>
      (await lookElsewhere()).flatMap((one) => (one.id === id && one.rest === ending ? one.file : [])),
    remove: async (id) => {
      for (const one of [...(await filesIn(path)), ...(await lookElsewhere())])
        if (one.id === id) await rm(one.file, { force: true });
    },
  };
}

interface FoundFile {
  readonly id: ArticleId;
  /** What follows the id in its name. */
  readonly rest: string;
  /** Absolute. */
  readonly file: string;
}

async function filesIn(folder: string): Promise<readonly FoundFile[]> {
  const names = await readdir(folder).catch(() => []);
  return names.flatMap((name) => {
    const at = name.indexOf('.');
    const id = ArticleId.safeParse(name.slice(0, at));
    return at > 0 && id.success ? [{ id: id.data, rest: name.slice(at), file: join(folder, name) }] : [];
  });
}

/** Files of this library's articles in the folders of other paths: where this library was. */
async function filesElsewhere(all: string, own: string, libraryPath: string): Promise<readonly FoundFile[]> {
  const found: FoundFile[] = [];
  for (const name of await readdir(all).catch(() => [])) {
    const folder = join(all, name);
    const files = name === own ? [] : await filesIn(folder);
    if (files.length === 0) continue;
    const owner = await readFile(join(folder, ownerFile), 'utf8').catch(() => null);
    const ours = new Map<ArticleId, boolean>();
    for (const { id } of files) ours.set(id, ours.get(id) ?? (await isOurs(id, libraryPath, owner)));
    found.push(...files.filter(({ id }) => ours.get(id)));
  }
  return found;
}

/** A library that still is where it was keeps its text from its copies, unless both paths lead to one library. */
async function isOurs(id: ArticleId, libraryPath: string, owner: string | null): Promise<boolean> {
  const placeIn = (path: string) => stat(inLibrary(path, libraryFiles.articleFolder(id))).catch(() => null);
  const here = await placeIn(libraryPath);
  if (here === null) return false;
  const there = owner === null ? null : await placeIn(owner);
  return there === null || (there.ino === here.ino && there.dev === here.dev);
}
