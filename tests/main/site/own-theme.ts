import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadTheme } from '#main/site/load-theme.ts';
import { manifestName } from '#main/site/site-manifest.ts';
import { ThemeError } from '#main/site/themes/theme-error.ts';
import { ThemeName } from '#shared/design/design.schema.ts';
import { planLibrary } from '#tests/helpers/plan-library.ts';
import { sampleArticle, sampleConfig, sampleLibrary } from '#tests/helpers/sample-library.ts';
import { tempFolder } from '#tests/helpers/temp-folder.ts';
import { type SampleNewsroom, sampleClock, sampleNewsroom } from './build-sample.ts';

export const broadsheet = join(import.meta.dirname, '../../../examples/themes/broadsheet');

/** A newsroom with a theme of these files; without any: the example. Its articles have no pictures. */
export async function newsroomWith(
  files: Readonly<Record<string, string>> | null = null,
): Promise<SampleNewsroom> {
  const newsroom = await sampleNewsroom();
  const folder = join(newsroom.libraryPath, 'themes/own');
  if (files === null) await cp(broadsheet, folder, { recursive: true });
  else await writeFiles(folder, { 'theme.json': bare, ...files });
  const articles = Array.from({ length: 9 }, (_, number) => sampleArticle(number + 1));
  newsroom.library = sampleLibrary([], articles, { config: themed });
  return newsroom;
}

export const themed = sampleConfig({ design: { theme: 'own' } });

export const bare = JSON.stringify({ version: 1, name: 'Own' });

/** What is said of a theme of these files when it is read, else when the front page is made. */
export async function problemsOf(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const library = await tempFolder();
  await writeFiles(join(library, 'themes/own'), { 'theme.json': bare, ...files });
  return problemsIn(library);
}

export async function problemsIn(library: string): Promise<readonly string[]> {
  const theme = await loadTheme(library, ThemeName.parse('own'));
  if (theme.problems.length > 0) return theme.problems.map(({ message }) => message);
  const { pages } = planLibrary(sampleLibrary([], [sampleArticle(4)]), { now: sampleClock.now(), theme });
  try {
    pages.find(({ kind }) => kind === 'front')?.render();
    return [];
  } catch (error) {
    return [error instanceof ThemeError ? error.message : String(error)];
  }
}

export async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(join(folder, name, '..'), { recursive: true });
    await writeFile(join(folder, name), content);
  }
}

export async function filesOf(out: string): Promise<ReadonlyMap<string, Buffer>> {
  const names = await readdir(out, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile() && entry.name !== manifestName);
  const read = files.map(async ({ parentPath, name }) => {
    const path = join(parentPath, name);
    return [path.slice(out.length + 1), await readFile(path)] as const;
  });
  return new Map(await Promise.all(read));
}
