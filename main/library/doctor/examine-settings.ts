import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Article } from '#shared/articles/article.schema.ts';
import { copiedFrom } from '#shared/library/conflict-copy.ts';
import { LibraryConfig } from '#shared/library/library.schema.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { mapParallel } from '../../platform/map-parallel.ts';
import { inLibrary, libraryFiles } from '../library-layout.ts';
import { readVersionedFile } from '../versioned-file.ts';
import { type Diagnosis, diagnosis } from './diagnosis.ts';
import { settingsFrom } from './settings-anew.ts';

const readsAtOnce = 16;

/** Whether the library has its settings, and where not, what gives it some: a copy that lies in it, or its articles. */
export async function examineSettings(
  libraryPath: string,
  files: readonly string[],
): Promise<readonly Diagnosis[]> {
  const { config: file } = libraryFiles;
  if (files.includes(file)) return [];
  const found = { code: 'missing-file', file, level: 'damaged' } as const;
  const message = phrase`galley.json, the newsroom’s settings, is gone; its articles are there.`;
  const copy = await newestCopy(libraryPath, files);
  if (copy !== null) {
    const words = phrase`put the copy in its place that lies in ${copy}`;
    return [diagnosis({ ...found, message, mend: { words, how: ({ putCopy }) => putCopy(file, copy) } })];
  }
  const articles = await readArticles(libraryPath, files);
  const settings = settingsFrom(basename(libraryPath), articles);
  const { title, language, timeZone } = settings;
  const sections = settings.sections.map(({ slug }) => slug).join(', ') || '–';
  const words = phrase`make the settings anew, with the sections ${sections} and the time zone ${timeZone} of the articles. The title “${title}” is the folder’s name, and the language, ${language}, may be another: look at these; the web address, the design and whatever else was set are to be set again`;
  const text = `${JSON.stringify(settings, null, 2)}\n`;
  return [diagnosis({ ...found, message, mend: { words, how: ({ replace }) => replace(file, text) } })];
}

/** What a sync program or an earlier repair left of the settings, whole; `null` where there is none. */
async function newestCopy(libraryPath: string, files: readonly string[]): Promise<string | null> {
  const { config, setAside } = libraryFiles;
  const isAside = (path: string): boolean =>
    path.startsWith(`${setAside}/`) && path.split('/').slice(2).join('/') === config;
  const copies = files.filter((path) => isAside(path) || copiedFrom(path, [config]) !== null);
  const whole = await mapParallel(copies, readsAtOnce, async (path) => {
    const place = inLibrary(libraryPath, path);
    const read = await readVersionedFile(place, LibraryConfig);
    if (read.state !== 'read' || read.newer !== null) return [];
    return [{ path, at: (await stat(place)).mtimeMs }];
  });
  return whole.flat().toSorted((a, b) => b.at - a.at)[0]?.path ?? null;
}

async function readArticles(libraryPath: string, files: readonly string[]): Promise<readonly Article[]> {
  const own = files.filter((path) => /^articles\/[^/]+\/article\.json$/.test(path));
  const read = await mapParallel(own, readsAtOnce, (path) =>
    readVersionedFile(inLibrary(libraryPath, path), Article),
  );
  return read.flatMap((one) => (one.state === 'read' ? one.value : []));
}
