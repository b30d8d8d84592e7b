import { readdirSync, readFileSync } from 'node:fs';
import { Author } from '#shared/authors/author.schema.ts';
import type { Slug } from '#shared/library/ids.ts';
import { inLibrary, libraryFiles } from '../library/library-layout.ts';
import { parseVersioned } from '../library/versioned-file.ts';

/** What authors are called, of those whose files can be read. For a thread that has nothing else to do meanwhile. */
export function authorNames(libraryPath: string): ReadonlyMap<Slug, string> {
  const names = new Map<Slug, string>();
  const folder = inLibrary(libraryPath, libraryFiles.authors);
  for (const name of filesIn(folder)) {
    const parsed = parseVersioned(readFileSync(`${folder}/${name}`), Author);
    if (parsed.state === 'read') names.set(parsed.value.slug, parsed.value.name);
  }
  return names;
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.json') && !name.startsWith('.'));
  } catch {
    return [];
  }
}
