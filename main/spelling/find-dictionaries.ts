import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Dictionary } from '#shared/ipc/spelling.contract.ts';
import { LanguageTag } from '#shared/library/ids.ts';
import { bundledDictionaries, bundledFile } from './bundled-dictionaries.ts';

/** A dictionary in Hunspell's two files: how words are built, and which there are. Absolute paths. */
export interface FoundDictionary extends Dictionary {
  readonly aff: string;
  readonly dic: string;
}

/** Where systems and LibreOffice keep dictionaries. */
export const systemFolders: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: ['/usr/share/hunspell', '/usr/share/myspell/dicts', '/usr/share/myspell'],
  win32: ['C:\\Program Files\\LibreOffice\\share\\extensions'],
};

/**
 * Every dictionary that there is, one for each language: those that somebody added come before the system's, and these before
 * Galley's own. A folder that can't be read has none.
 */
export async function findDictionaries(
  ownFolder: string,
  folders: readonly string[],
): Promise<readonly FoundDictionary[]> {
  const bundled = [...bundledDictionaries.keys()].map((language): FoundDictionary => {
    const [aff, dic] = [bundledFile(language, 'aff'), bundledFile(language, 'dic')];
    return { language, from: 'galley', aff, dic };
  });
  const system = await Promise.all(folders.map((folder) => dictionariesIn(folder, 'system')));
  const all = [...(await dictionariesIn(ownFolder, 'added')), ...system.flat(), ...bundled];
  const byLanguage = new Map<string, FoundDictionary>();
  for (const one of all) if (!byLanguage.has(one.language)) byLanguage.set(one.language, one);
  return [...byLanguage.values()].toSorted((a, b) => (a.language < b.language ? -1 : 1));
}

/** In the folder itself, and in those within it: LibreOffice keeps a folder for each language. */
async function dictionariesIn(folder: string, from: Dictionary['from']): Promise<readonly FoundDictionary[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const inner = entries
    .filter((entry) => entry.isDirectory() && entry.name.startsWith('dict-'))
    .map((entry) => join(folder, entry.name));
  const paths = entries.map(({ name }) => join(folder, name));
  for (const path of inner) {
    const names = await readdir(path).catch(() => []);
    paths.push(...names.map((name) => join(path, name)));
  }
  const all = new Set(paths);
  return paths.toSorted().flatMap((dic): readonly FoundDictionary[] => {
    const aff = dic.replace(/\.dic$/, '.aff');
    const language = dic.endsWith('.dic') ? languageOf(basename(dic, '.dic')) : null;
    return language !== null && all.has(aff) ? [{ language, from, aff, dic }] : [];
  });
}

/** `pt_PT`, `de_DE_frami`, `he`: what follows the language and region says who made it. `null`: no language's name. */
export function languageOf(stem: string): string | null {
  const [, language, region = ''] = /^([a-z]{2,3})(?:[_-]([A-Z]{2}|[0-9]{3}))?(?:[_-].*)?$/.exec(stem) ?? [];
  if (language === undefined) return null;
  return LanguageTag.safeParse(region === '' ? language : `${language}-${region}`).data ?? null;
}

/** Whose spelling a region without a dictionary has, where that isn't the one that most people of the language live in. */
const spellsLike: Readonly<Record<string, string>> = { en: 'GB', pt: 'PT' };

/**
 * The one for a language as an article has it: of its region, else of one that spells as it does, else of none, else of the region
 * where most speak it (Portuguese: Brazil), else any. `null`: there is none.
 */
export function dictionaryFor<Item extends Pick<Dictionary, 'language'>>(
  dictionaries: readonly Item[],
  tag: string,
): Item | null {
  const { language, region } = new Intl.Locale(tag);
  const same = dictionaries.filter((one) => new Intl.Locale(one.language).language === language);
  const likely = new Intl.Locale(language).maximize().region;
  const regions = region === undefined ? [] : [region, region === likely ? region : spellsLike[language]];
  for (const wanted of [...regions, undefined, likely]) {
    const found = same.find((one) => new Intl.Locale(one.language).region === wanted);
    if (found !== undefined) return found;
  }
  return same[0] ?? null;
}
