import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Article } from '#shared/articles/article.schema.ts';
import { copiedFrom } from '#shared/library/conflict-copy.ts';
import { LibraryConfig } from '#shared/library/library.schema.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { mapParallel } from '../../platform/map-parallel.ts';
import { inLibrary, libraryFiles } from '../library-layout.ts';
import { readVersionedFile } from '../versioned-file.ts';
import { type Diagnosis, diagnosis } from './diagnosis.ts';
import { examineDocument } from './examine-document.ts';
import { salvageSettings } from './salvage-settings.ts';
import { settingsFrom } from './settings-anew.ts';

const readsAtOnce = 16;

/**
 * Whether the library has its settings, and where not, what gives it some: what can still be read of them, a copy that lies in it, or its
 * articles.
 */
export async function examineSettings(
  libraryPath: string,
  files: readonly string[],
): Promise<readonly Diagnosis[]> {
  const { config: file } = libraryFiles;
  const { read, found } = await examineDocument(libraryPath, file, { schema: LibraryConfig });
  if (read.state === 'read') return found;
  if (read.state === 'unreadable' && (read.newer !== null || found.some(({ repair }) => repair !== null)))
    return found;
  const lost = {
    ...{ code: 'missing-file', file, level: 'damaged' as const },
    message: phrase`galley.json, the newsroom’s settings, is gone; its articles are there.`,
  };
  return [diagnosis({ ...(found[0]?.finding ?? lost), mend: await mendOf(libraryPath, files) })];
}

async function mendOf(libraryPath: string, files: readonly string[]): Promise<Mend> {
  const { config: file } = libraryFiles;
  const copy = await newestCopy(libraryPath, files);
  const anew = copy?.config ?? settingsFrom(basename(libraryPath), await readArticles(libraryPath, files));
  const damaged = await readFile(inLibrary(libraryPath, file), 'utf8').catch(() => '');
  const salvaged = salvageSettings(damaged, anew);
  const put = (config: LibraryConfig, words: string): Mend => {
    const text = `${JSON.stringify(config, null, 2)}\n`;
    return { words, how: ({ replace }) => replace(file, text) };
  };
  if (salvaged !== null) {
    const fields = salvaged.fields.join(', ');
    return put(
      salvaged.config,
      phrase`bring back what can still be read of the settings (${fields}): look at these, and set the rest again`,
    );
  }
  if (copy !== null) {
    const words = phrase`put the copy in its place that lies in ${copy.path}`;
    return { words, how: ({ putCopy }) => putCopy(file, copy.path) };
  }
  const { title, language, timeZone } = anew;
  const sections = anew.sections.map(({ slug }) => slug).join(', ') || '–';
  return put(
    anew,
    phrase`make the settings anew, with the sections ${sections} and the time zone ${timeZone} of the articles. The title “${title}” is the folder’s name, and the language, ${language}, may be another: look at these; the web address, the design and whatever else was set are to be set again`,
  );
}

type Mend = NonNullable<Parameters<typeof diagnosis>[0]['mend']>;

/** What a sync program or an earlier repair left of the settings, whole; `null` where there is none. */
async function newestCopy(
  libraryPath: string,
  files: readonly string[],
): Promise<{ readonly path: string; readonly config: LibraryConfig } | null> {
  const { config, setAside } = libraryFiles;
  const isAside = (path: string): boolean =>
    path.startsWith(`${setAside}/`) && path.split('/').slice(2).join('/') === config;
  const copies = files.filter((path) => isAside(path) || copiedFrom(path, [config]) !== null);
  const whole = await mapParallel(copies, readsAtOnce, async (path) => {
    const place = inLibrary(libraryPath, path);
    const read = await readVersionedFile(place, LibraryConfig);
    if (read.state !== 'read' || read.newer !== null) return [];
    return [{ path, config: read.value, at: (await stat(place)).mtimeMs }];
  });
  return whole.flat().toSorted((a, b) => b.at - a.at)[0] ?? null;
}

async function readArticles(libraryPath: string, files: readonly string[]): Promise<readonly Article[]> {
  const own = files.filter((path) => /^articles\/[^/]+\/article\.json$/.test(path));
  const read = await mapParallel(own, readsAtOnce, (path) =>
    readVersionedFile(inLibrary(libraryPath, path), Article),
  );
  return read.flatMap((one) => (one.state === 'read' ? one.value : []));
}
