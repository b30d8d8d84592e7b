import { z } from 'zod';
import { Instant, LanguageTag, Slug, TimeZone } from '../library/ids.ts';
import { LibraryConfig } from '../library/library.schema.ts';
import { Problem } from '../library/problem.ts';
import { BulkReport } from './articles.contract.ts';

export const LibraryState = z.object({
  path: z.string(),
  config: LibraryConfig,
  /** Why nothing can be changed, in words (another Galley holds it, a newer format, a read-only folder); else `null`. */
  readOnly: z.string().nullable(),
  /** Files that could not be read; they are left untouched. */
  problems: z.array(Problem),
});
export type LibraryState = z.infer<typeof LibraryState>;

export const RecentLibrary = z.object({ path: z.string(), title: z.string(), openedAt: Instant });
export type RecentLibrary = z.infer<typeof RecentLibrary>;

export const NewLibrary = z.object({
  /** An empty folder, or one that doesn't exist yet. */
  folder: z.string().min(1),
  title: z.string().min(1),
  language: LanguageTag,
  timeZone: TimeZone,
  /** Names of the first sections; their slugs are derived. */
  sections: z.array(z.string().min(1)),
});
export type NewLibrary = z.infer<typeof NewLibrary>;

export const libraryContract = {
  'library.current': { input: z.null(), output: LibraryState.nullable() },
  /** Asks for a folder with the system's dialog; `null` when the person cancels. */
  'library.chooseFolder': { input: z.null(), output: z.string().nullable() },
  /** Asks for a library and opens it. */
  'library.chooseLibrary': { input: z.null(), output: LibraryState.nullable() },
  'library.open': { input: z.object({ path: z.string() }), output: LibraryState },
  'library.openSample': { input: z.null(), output: LibraryState },
  'library.create': { input: NewLibrary, output: LibraryState },
  'library.recents': { input: z.null(), output: z.array(RecentLibrary) },
  'library.updateConfig': { input: z.object({ config: LibraryConfig }), output: LibraryState },
  /** Another address for a section and its articles, in the trash too. `articles.undoBulk` takes it back. */
  'library.renameSection': { input: z.object({ section: Slug, slug: Slug }), output: BulkReport },
  /** Its articles go to another section, or into none. `articles.undoBulk` takes it back. */
  'library.removeSection': { input: z.object({ section: Slug, to: Slug.nullable() }), output: BulkReport },
};

export const libraryEvents = {
  /** Another library was opened, or this one's settings changed. */
  'library.changed': LibraryState.nullable(),
};
