import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ThemeName } from '#shared/design/design.schema.ts';
import type { ThemeManifest } from '#shared/design/theme.schema.ts';
import { readLibraryTheme } from './library-theme.ts';
import { ThemeError } from './theme-error.ts';

export interface FoundTheme {
  readonly folder: ThemeName;
  /** `null` where there is a `problem`. */
  readonly manifest: ThemeManifest | null;
  readonly problem: string | null;
}

/** The folders in a library's `themes/` whose names can be a theme's, each read as a build would. */
export async function findThemes(library: string): Promise<readonly FoundTheme[]> {
  const names = await readdir(join(library, 'themes')).catch(() => []);
  const folders = names.toSorted().flatMap((name) => ThemeName.safeParse(name).data ?? []);
  return Promise.all(
    folders.map(async (folder) => {
      try {
        return { folder, manifest: (await readLibraryTheme(library, folder)).manifest, problem: null };
      } catch (error) {
        if (!(error instanceof ThemeError)) throw error;
        return { folder, manifest: null, problem: error.message };
      }
    }),
  );
}
