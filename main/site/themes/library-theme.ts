import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { ThemeName } from '#shared/design/design.schema.ts';
import { ThemeManifest } from '#shared/design/theme.schema.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { checkStyles } from './check-styles.ts';
import { readTemplates, type ThemeTemplates } from './template-engine.ts';
import { ThemeError } from './theme-error.ts';
import { assertFolder, type FolderFile, readThemeFile, readThemeFolder } from './theme-folder.ts';

/** A picture or a font of a theme, as it lies in a site. */
export interface ThemeAsset {
  /** Its name in the theme. */
  readonly name: string;
  readonly path: string;
  readonly hash: string;
  /** Where its bytes are on this machine. */
  readonly file: string;
}

/** A theme of the library's own. */
export interface LibraryTheme {
  readonly manifest: ThemeManifest;
  /** Its style rules, with the addresses that assets have in a site. */
  readonly css: string;
  readonly assets: readonly ThemeAsset[];
  readonly templates: ThemeTemplates;
  /** Of all that pages are made from. */
  readonly digest: string;
}

const megabyte = 1_000_000;
export const longestManifest = 100_000;
/** What may lie in each folder of a theme. */
export const themeRules = {
  templates: { names: /^[a-z0-9]+(?:-[a-z0-9]+)*\.liquid$/, bytes: 200_000, count: 60 },
  styles: { names: /^[a-z0-9][a-z0-9._-]*\.css$/i, bytes: megabyte, count: 40 },
  // No SVG and no script: opened by its own address, either would run where the site's readers are.
  assets: {
    names: /^[a-z0-9][a-z0-9._-]*\.(?:png|jpe?g|webp|avif|gif|woff2)$/i,
    bytes: 5 * megabyte,
    count: 100,
  },
};

export function themeFolder(name: ThemeName): string {
  return `themes/${name}`;
}

/** Reads and checks all of a theme. ThemeError for the first thing that is wrong with it. */
export async function readLibraryTheme(library: string, name: ThemeName): Promise<LibraryTheme> {
  const folder = themeFolder(name);
  await assertFolder(library, folder);
  const manifest = await readManifest(library, folder);
  const assets = (await readThemeFolder(library, `${folder}/assets`, themeRules.assets)).map((file) =>
    assetOf(library, file),
  );
  const styles = await readThemeFolder(library, `${folder}/styles`, themeRules.styles);
  const addresses = new Map(assets.map((asset) => [asset.name, asset.path.slice('assets/'.length)]));
  const css = manifest.styles.map((wanted) => {
    const found = styles.find((file) => file.name === wanted);
    if (found === undefined) {
      throw new ThemeError(
        `${folder}/theme.json`,
        null,
        phrase`there is no ${folder}/styles/${wanted}, which "styles" names`,
      );
    }
    return checkStyles(found.file, textOf(found), (asset) => addresses.get(asset));
  });
  const templates = await readThemeFolder(library, `${folder}/templates`, themeRules.templates);
  const sources = new Map(templates.map((file) => [file.name.replace(/\.liquid$/, ''), textOf(file)]));
  return {
    manifest,
    css: css.join('\n'),
    assets,
    templates: readTemplates(`${folder}/templates`, sources),
    digest: hashOf(JSON.stringify([manifest, [...sources], assets.map(({ path }) => path)])),
  };
}

async function readManifest(library: string, folder: string): Promise<ThemeManifest> {
  const file = `${folder}/theme.json`;
  const bytes = await readThemeFile(library, file, longestManifest);
  if (bytes === undefined)
    throw new ThemeError(
      file,
      null,
      phrase`the theme has no such file; choose another theme or put it there`,
    );
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new ThemeError(file, null, phrase`it isn’t JSON`);
  }
  const parsed = ThemeManifest.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new ThemeError(
    file,
    null,
    `${issue?.path.join('.') || 'it'}: ${issue?.message ?? phrase`it isn’t a theme`}`,
  );
}

function assetOf(library: string, { name, file, bytes }: FolderFile): ThemeAsset {
  const hash = hashOf(bytes);
  const [, stem = name, ending = ''] = /^(.*)\.([^.]*)$/.exec(name) ?? [];
  const path = `assets/${stem.toLowerCase()}-${hash.slice(0, 10)}.${ending.toLowerCase()}`;
  return { name, path, hash, file: join(library, file) };
}

function textOf({ file, bytes }: FolderFile): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ThemeError(file, null, phrase`it isn’t UTF-8 text`);
  }
}

function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
