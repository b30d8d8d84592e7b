import { readFile, stat } from 'node:fs/promises';
import { extname, join, posix } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { slugify } from '#shared/library/slugify.ts';
import { tomlFields } from '../../front-matter-text.ts';

/** By which patterns the program that made a site gave its pages addresses. */
export interface SiteRules {
  /** jekyllrb.com/docs/permalinks: of posts. */
  readonly jekyll: string | null;
  /** gohugo.io/configuration/permalinks: of pages, by the first folder below `content`. */
  readonly hugo: Readonly<Record<string, string>>;
  readonly isEleventy: boolean;
  /** Hugo's, where a site has several; in small letters. */
  readonly languages: readonly string[];
  /** The one whose pages have no language in their address; '' where all have one. */
  readonly mainLanguage: string;
}

export const noRules: SiteRules = {
  jekyll: null,
  hugo: {},
  isEleventy: false,
  languages: [],
  mainLanguage: '',
};

/** What a pattern's names stand for. */
export interface PostFacts {
  /** The file's path below the site's folder, with `/`. */
  readonly inside: string;
  readonly title: string;
  /** Of its own, else its file's name without the date. */
  readonly slug: string;
  /** `2019-06-22`. */
  readonly date: string | null;
  readonly categories: readonly string[];
  /** A pattern that the post itself gives. */
  readonly pattern: string | null;
}

/** In bytes: settings are written by hand. */
const largest = 1_000_000;

const hugoNames = ['hugo', 'config', 'config/_default/hugo', 'config/_default/config'];
const Pattern = z.string().max(500).optional().catch(undefined);
const Jekyll = z.object({
  permalink: Pattern,
  collections: z
    .object({ posts: z.object({ permalink: Pattern }).optional() })
    .optional()
    .catch(undefined),
});
const Patterns = z.record(z.string(), z.unknown()).optional().catch(undefined);
const Languages = z.record(z.string(), z.unknown()).optional().catch(undefined);
const Code = z.string().optional().catch(undefined);
const Hugo = z.object({
  permalinks: Patterns,
  languages: Languages,
  defaultContentLanguage: Code,
  defaultcontentlanguage: Code,
  defaultContentLanguageInSubdir: z.boolean().optional().catch(undefined),
});

/** Of the site in this folder; rules that can't be read are none. */
export async function readSiteRules(root: string): Promise<SiteRules> {
  const jekyll = Jekyll.safeParse(await readSettings(root, ['_config'], ['.yml', '.yaml', '.toml'])).data;
  const hugoEndings = ['.toml', '.yaml', '.yml', '.json'];
  const settings = Hugo.safeParse(await readSettings(root, hugoNames, hugoEndings)).data ?? {};
  // In a folder of settings, a file of its own has them.
  const others = await readSettings(root, ['config/_default/languages'], hugoEndings);
  const languages = { ...settings.languages, ...Languages.parse(others) };
  const { permalinks = {} } = settings;
  const main = settings.defaultContentLanguage ?? settings.defaultcontentlanguage ?? 'en';
  const ofPages = Patterns.safeParse(permalinks['page']).data ?? permalinks;
  const eleventy = ['.eleventy.js', 'eleventy.config.js', 'eleventy.config.mjs', 'eleventy.config.cjs'];
  const found = await Promise.all(eleventy.map((name) => stat(join(root, name)).catch(() => null)));
  return {
    jekyll: jekyll?.collections?.posts?.permalink ?? jekyll?.permalink ?? null,
    hugo: Object.fromEntries(
      Object.entries(ofPages).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    ),
    isEleventy: found.some((one) => one !== null),
    languages: Object.keys(languages).map((name) => name.toLowerCase()),
    mainLanguage: settings.defaultContentLanguageInSubdir === true ? '' : main.toLowerCase(),
  };
}

async function readSettings(
  root: string,
  names: readonly string[],
  endings: readonly string[],
): Promise<unknown> {
  for (const path of names.flatMap((name) => endings.map((ending) => join(root, name + ending)))) {
    try {
      if ((await stat(path)).size > largest) continue;
      const text = await readFile(path, 'utf8');
      return extname(path) === '.toml' ? tomlFields(text) : parseYaml(text, { schema: 'core' });
    } catch {
      // Another name, or none.
    }
  }
  return {};
}

/** jekyllrb.com/docs/permalinks, "Built-in formats". */
const jekyllStyles: Readonly<Record<string, string>> = {
  date: '/:categories/:year/:month/:day/:title:output_ext',
  pretty: '/:categories/:year/:month/:day/:title/',
  ordinal: '/:categories/:year/:y_day/:title:output_ext',
  none: '/:categories/:title:output_ext',
};

/** Where readers found the post; `null` where the rules don't say it. */
export function addressByRules(rules: SiteRules, facts: PostFacts): string | null {
  const folders = posix.dirname(facts.inside).split('/');
  if (folders.includes('_posts')) {
    const own = facts.pattern ?? rules.jekyll ?? 'date';
    return filled(jekyllStyles[own] ?? own, {
      ...facts,
      categories: facts.categories.map((one) => one.toLowerCase()),
    });
  }
  const content = folders.indexOf('content');
  const section = content === -1 ? undefined : folders[content + 1];
  const hugo = section === undefined ? undefined : rules.hugo[section];
  if (section !== undefined && hugo !== undefined) return filled(hugo, facts, section);
  if (!rules.isEleventy) return null;
  const below = folders.filter(
    (name, index) => name !== '.' && !(index === 0 && /^(?:src|content)$/.test(name)),
  );
  return `/${[...below, facts.slug].join('/')}/`;
}

/** `null` where a name of the pattern isn't known. */
function filled(pattern: string, { title, slug, date, categories }: PostFacts, section = ''): string | null {
  const [year = '', month = '', day = ''] = date?.split('-') ?? [];
  const first = new Date(`${year}-01-01T00:00:00Z`);
  const ofYear = String((Date.parse(date ?? '') - first.getTime()) / 86_400_000 + 1).padStart(3, '0');
  const values: Readonly<Record<string, string>> = {
    ...{ year, month, day, section, slug, sections: section, output_ext: '.html' },
    ...{ short_year: year.slice(2), i_month: String(Number(month)), i_day: String(Number(day)) },
    ...{ y_day: ofYear, yearday: ofYear, categories: categories.join('/') },
    ...{ filename: slug, contentbasename: slug, slugorfilename: slug, slugorcontentbasename: slug },
    // Hugo's is of the headline, Jekyll's of the file's name.
    title: section === '' ? slug : slugify(title, slug),
  };
  const isDated = /:(?:short_)?year|:i?_?month|:i?_?day|:y_?e?a?r?_?day/.test(pattern);
  if (isDated && date === null) return null;
  let isKnown = true;
  const address = pattern.replace(/:([a-z_]+?)(?=:|\/|-|\.|$)/g, (_whole, name: string) => {
    isKnown &&= Object.hasOwn(values, name);
    return values[name] ?? '';
  });
  return isKnown && !address.includes(':') ? `/${address}`.replace(/\/{2,}/g, '/') : null;
}
