import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SiteDesign } from '#shared/design/design.schema.ts';
import { designCss } from '#shared/design/design-css.ts';
import { resolveDesign } from '#shared/design/read-design.ts';

/** A file of the theme as it lies in a site: its name changes with its content, so that it can be cached for ever. */
export interface ThemeFile {
  readonly path: string;
  readonly content: string;
}

/** A theme as it was read: the same for every newsroom that uses it. */
export interface Theme {
  /** Its style rules, which get the colours and faces of a design in front. */
  readonly rules: string;
  readonly files: ThemeScripts;
}

/** A theme in the colours and faces of one newsroom: what lies in its site. */
export interface DressedTheme extends ThemeScripts {
  readonly styles: ThemeFile;
}

interface ThemeScripts {
  /** Makes a site work from a folder, where `../` shows a list of files instead of a page. */
  readonly script: ThemeFile;
  readonly search: ThemeFile;
  /** On pages that embed something: shows it once the reader asks. */
  readonly embed: ThemeFile;
  readonly icon: ThemeFile;
}

/** Later ones may rely on earlier ones. */
const styleSheets = [
  'tokens',
  'base',
  'masthead',
  'article',
  'body',
  'gallery',
  'tables',
  'boxes',
  'embed',
  'notes',
  'cards',
  'forms',
  'print',
];

/** Beside this file in the source, and beside the bundle in the packaged program: the same place either way. */
const themeFolder = join(import.meta.dirname, 'theme');

export async function loadTheme(): Promise<Theme> {
  const read = (name: string): Promise<string> => readFile(join(themeFolder, name), 'utf8');
  const [styles, script, search, embed, icon] = await Promise.all([
    Promise.all(styleSheets.map((name) => read(`${name}.css`))),
    read('site.js'),
    read('search.js'),
    read('embed.js'),
    read('icon.svg'),
  ]);
  return {
    rules: styles.join('\n'),
    files: {
      script: themeFile('site', 'js', script),
      search: themeFile('search', 'js', search),
      embed: themeFile('embed', 'js', embed),
      icon: themeFile('icon', 'svg', icon),
    },
  };
}

export function dressTheme({ rules, files }: Theme, design: SiteDesign): DressedTheme {
  return { styles: themeFile('site', 'css', `${designCss(resolveDesign(design))}\n${rules}`), ...files };
}

function themeFile(name: string, extension: string, content: string): ThemeFile {
  const digest = createHash('sha256').update(content).digest('hex').slice(0, 10);
  return { path: `assets/${name}-${digest}.${extension}`, content };
}
