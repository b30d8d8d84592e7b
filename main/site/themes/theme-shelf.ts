import { randomBytes } from 'node:crypto';
import { mkdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { ThemeName } from '#shared/design/design.schema.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import type { AsidePath } from '#shared/library/aside-path.ts';
import { slugify } from '#shared/library/slugify.ts';
import type { LibrarySnapshot } from '#shared/library/snapshot.ts';
import { phrase } from '#shared/messages/phrase.ts';
import type { LibraryFolder } from '../../library/library-folder.ts';
import { inLibrary, libraryFiles } from '../../library/library-layout.ts';
import { bringBack, setAside } from '../../library/set-aside.ts';
import { syncFolder, writeFileAtomic } from '../../platform/atomic-files.ts';
import type { Clock } from '../../platform/clock.ts';
import { explainFileError, isFileError } from '../../platform/file-errors.ts';
import { loadTheme } from '../load-theme.ts';
import { planSite } from '../site-plan.ts';
import type { FoundTheme } from './find-themes.ts';
import { readLibraryTheme, themeFolder } from './library-theme.ts';
import { ThemeError } from './theme-error.ts';
import { readThemeSource } from './theme-source.ts';

export interface ThemedLibrary {
  readonly folder: Pick<LibraryFolder, 'path' | 'config' | 'beginChange' | 'updateConfig'>;
  readonly snapshot: () => Promise<LibrarySnapshot>;
}

interface AddedTheme {
  readonly theme: FoundTheme;
  /** Where the theme of this name lies that was there before; `null` where there was none. */
  readonly aside: AsidePath | null;
}

/**
 * Takes a theme in from a folder or a zip of somewhere else. It is read, checked, and tried on a page of every kind before any
 * of it is in `themes/`; a theme of the same name makes room and is kept. ExpectedError `theme-refused`, `read-only`.
 */
export async function addTheme(library: ThemedLibrary, source: string, clock: Clock): Promise<AddedTheme> {
  const { folder } = library;
  using _change = folder.beginChange();
  const trial = inLibrary(folder.path, `${libraryFiles.private}/theme-${randomBytes(6).toString('hex')}`);
  try {
    const files = await readThemeSource(source);
    const name = ThemeName.parse('new');
    const place = join(trial, ...themeFolder(name).split('/'));
    for (const [file, bytes] of files) {
      await mkdir(dirname(join(place, file)), { recursive: true });
      await writeFileAtomic(join(place, file), bytes);
    }
    const { manifest } = await readLibraryTheme(trial, name);
    await tryPages(library, trial, name, clock);
    const wanted = nameFor(manifest.name, source);
    const aside = await setAside(folder.path, themeFolder(wanted), clock);
    const home = inLibrary(folder.path, themeFolder(wanted));
    await mkdir(dirname(home), { recursive: true });
    await rename(place, home);
    await syncFolder(dirname(home));
    return { theme: { folder: wanted, manifest, problem: null }, aside };
  } catch (error) {
    throw refused(error, basename(source));
  } finally {
    await rm(trial, { recursive: true, force: true });
  }
}

/**
 * Takes a theme out of `themes/`; the site goes back to Galley's own look if it had this one. Returns where the theme now lies
 * in the library. ExpectedError `theme-unknown`, `read-only`.
 */
export async function removeTheme(
  { folder }: ThemedLibrary,
  name: ThemeName,
  clock: Clock,
): Promise<{ readonly aside: AsidePath }> {
  using _change = folder.beginChange();
  const { config } = folder;
  const aside = await setAside(folder.path, themeFolder(name), clock);
  if (aside === null) throw new ExpectedError('theme-unknown', phrase`The library has no theme “${name}”.`);
  if (config.design.theme === name)
    await folder.updateConfig({ ...config, design: { ...config.design, theme: null } });
  return { aside };
}

/** Brings a removed theme back to its place. ExpectedError `theme-unknown` where either isn't as it was left. */
export async function putThemeBack(
  { folder }: ThemedLibrary,
  name: ThemeName,
  aside: AsidePath,
): Promise<void> {
  using _change = folder.beginChange();
  if (!(await bringBack(folder.path, themeFolder(name), aside)))
    throw new ExpectedError(
      'theme-unknown',
      phrase`The theme “${name}” can't be brought back from ${aside}.`,
    );
}

/** Its own name, else that of the file or folder that it came in. */
function nameFor(name: string, source: string): ThemeName {
  const fromFile = slugify(basename(source).replace(/\.zip$/i, ''), 'theme');
  return ThemeName.parse(slugify(name, fromFile).slice(0, 60).replace(/-+$/, ''));
}

/** A page of every kind, as a build would make it if all articles were out. */
async function tryPages(
  { snapshot }: ThemedLibrary,
  trial: string,
  name: ThemeName,
  clock: Clock,
): Promise<void> {
  const library = await snapshot();
  const now = clock.now();
  const articles = library.articles.map((article) => ({
    ...article,
    status: 'ready' as const,
    // Now, whatever an article says of itself: a machine whose clock was ahead wrote it tomorrow.
    publication: { at: now.toISOString(), timeZone: library.config.timeZone },
  }));
  const { pages } = planSite(
    { ...library, articles, reviews: new Map() },
    { now, theme: await loadTheme(trial, name) },
  );
  const tried = new Set<string>();
  for (const page of pages) {
    if (tried.has(page.kind)) continue;
    tried.add(page.kind);
    page.render();
  }
}

function refused(error: unknown, source: string): unknown {
  const why =
    error instanceof ThemeError
      ? // Where it was tried is no place that a person knows.
        error.message.replace(/^themes\/new\//, '')
      : isFileError(error)
        ? explainFileError(error)
        : null;
  if (why === null) return error;
  return new ExpectedError(
    'theme-refused',
    phrase`“${source}” was not added as a theme: ${why}. Nothing of it was kept.`,
  );
}
