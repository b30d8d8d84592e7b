import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SiteDesign, ThemeName } from '#shared/design/design.schema.ts';
import { designCss } from '#shared/design/design-css.ts';
import { resolveDesign } from '#shared/design/read-design.ts';
import type { ThemeManifest } from '#shared/design/theme.schema.ts';
import type { Problem } from '#shared/library/problem.ts';
import { coloursPath } from '#shared/site/site-paths.ts';
import { type LibraryTheme, readLibraryTheme, type ThemeAsset } from './themes/library-theme.ts';
import type { ThemeTemplates } from './themes/template-engine.ts';
import { ThemeError, themeProblem } from './themes/theme-error.ts';

/** A text file of the theme as it lies in a site. Below `assets/` its name changes with its content, so that it can be cached for ever. */
interface ThemeFile {
  readonly path: string;
  readonly content: string;
}

/** A theme as it was read: the same for every newsroom that uses it. */
export interface Theme {
  /** Galley's own style rules, which use the colours and faces of a design. */
  readonly rules: string;
  readonly files: ThemeScripts;
  /** The library's own theme; `null`: Galley's look and templates. */
  readonly own: LibraryTheme | null;
  /** Why the theme that was chosen can't be used. */
  readonly problems: readonly Problem[];
}

interface ThemeScripts {
  /** Makes a site work from a folder, where `../` shows a list of files instead of a page. */
  readonly script: ThemeFile;
  readonly search: ThemeFile;
  /** On pages that embed something: shows it once the reader asks. */
  readonly embed: ThemeFile;
  /** On pages with a comment form: says in it what is missing. */
  readonly comments: ThemeFile;
  readonly icon: ThemeFile;
}

/** A theme in the colours and faces of one newsroom: what lies in its site. */
export interface DressedTheme extends ThemeScripts {
  /**
   * Its colours and faces, which all other rules use. Every page links to it by a name that stays, so that another colour
   * changes this file and no page.
   */
  readonly colours: ThemeFile;
  readonly styles: ThemeFile;
  readonly assets: readonly ThemeAsset[];
  /** `null`: every page is Galley's own. */
  readonly templates: ThemeTemplates | null;
  readonly pictures: ThemeManifest['pictures'] | null;
  /** Of what pages are made from, beside the files above. */
  readonly digest: string;
}

/** Later ones may rely on earlier ones. */
const styleSheets = [
  'tokens',
  'base',
  'masthead',
  'article',
  'body',
  'gallery',
  'recording',
  'tables',
  'boxes',
  'embed',
  'article-card',
  'notes',
  'cards',
  'forms',
  'print',
];

/** Beside this file in the source, and beside the bundle in the packaged program: the same place either way. */
const ownFolder = join(import.meta.dirname, 'theme');

/** Galley's theme, or the library's of that name over it. What is wrong with a theme is in its `problems`. */
export async function loadTheme(library = '', name: ThemeName | null = null): Promise<Theme> {
  galley ??= readGalleyTheme();
  const theme = { ...(await galley), own: null, problems: [] };
  if (name === null) return theme;
  try {
    return { ...theme, own: await readLibraryTheme(library, name) };
  } catch (error) {
    if (!(error instanceof ThemeError)) throw error;
    return { ...theme, problems: [themeProblem(error)] };
  }
}

let galley: Promise<Pick<Theme, 'rules' | 'files'>> | null = null;

async function readGalleyTheme(): Promise<Pick<Theme, 'rules' | 'files'>> {
  const read = (name: string): Promise<string> => readFile(join(ownFolder, name), 'utf8');
  const [styles, script, search, embed, comments, icon] = await Promise.all([
    Promise.all(styleSheets.map((name) => read(`${name}.css`))),
    read('site.js'),
    read('search.js'),
    read('embed.js'),
    read('comments.js'),
    read('icon.svg'),
  ]);
  return {
    rules: styles.join('\n'),
    files: {
      script: themeFile('site', 'js', script),
      search: themeFile('search', 'js', search),
      embed: themeFile('embed', 'js', embed),
      comments: themeFile('comments', 'js', comments),
      icon: themeFile('icon', 'svg', icon),
    },
  };
}

/** Its text files as they lie in a site. */
export function themeFiles(theme: DressedTheme): readonly ThemeFile[] {
  const { colours, styles, script, search, embed, comments, icon } = theme;
  return [colours, styles, script, search, embed, comments, icon];
}

/** Stands for all that pages take from a theme, and for the names of its files. */
export function themeState(theme: DressedTheme): string {
  return [...themeFiles(theme).map(({ path }) => path), theme.digest].join(' ');
}

export function dressTheme({ rules, files, own }: Theme, design: SiteDesign): DressedTheme {
  const css = [...(own?.manifest.base === 'none' ? [] : [rules]), ...(own === null ? [] : [own.css])];
  return {
    colours: { path: coloursPath, content: designCss(resolveDesign(design, own?.manifest)) },
    styles: themeFile('site', 'css', css.join('\n')),
    ...files,
    assets: own?.assets ?? [],
    templates: own?.templates ?? null,
    pictures: own?.manifest.pictures ?? null,
    digest: own?.digest ?? '',
  };
}

function themeFile(name: string, extension: string, content: string): ThemeFile {
  const digest = createHash('sha256').update(content).digest('hex').slice(0, 10);
  return { path: `assets/${name}-${digest}.${extension}`, content };
}
