import { stat } from 'node:fs/promises';
import type { ArticleId } from '#shared/library/ids.ts';
import {
  AddressBook,
  type AddressParts,
  type BuiltLists,
  withBuilt,
  withFormer,
  withLaterPages,
  withOther,
  withRetagged,
  withTagged,
} from '#shared/site/address-book.ts';
import type { LibraryFolder } from '../library/library-folder.ts';
import { inLibrary, libraryFiles } from '../library/library-layout.ts';
import { readVersionedFile, writeVersionedFile } from '../library/versioned-file.ts';
import { fileState } from '../platform/file-state.ts';
import type { Logger } from '../platform/logger.ts';

/** Where articles, tags and further pages of lists were in the sites built so far, so that no link to them ever dies. */
export interface AddressKeeper {
  readonly read: () => Promise<AddressParts>;
  /** To be told after a build what is where now. */
  readonly remember: (built: ReadonlyMap<ArticleId, string>, lists?: BuiltLists) => Promise<void>;
  /** Where imported articles were before. Each call writes the whole book: tell it of many at once. */
  readonly rememberFormer: (former: ReadonlyMap<ArticleId, readonly string[]>) => Promise<void>;
  /** What the tags of these articles are called from now on. Nothing where readers have none of the articles. */
  readonly rememberTags: (
    articles: readonly ArticleId[],
    from: readonly string[],
    to: string,
  ) => Promise<void>;
  /** All that another machine's book knows. Whether it is in here now. */
  readonly takeOther: (theirs: AddressBook) => Promise<boolean>;
}

interface Loaded {
  readonly book: AddressParts;
  /** As the file has it, with what only a newer Galley knows. */
  readonly written: object;
  readonly canWrite: boolean;
}

/** A book that can't be read is left as it is: it may be a newer Galley's, or be mended by hand. */
export function createAddressKeeper(
  folder: Pick<LibraryFolder, 'path' | 'readOnly'>,
  log: Logger,
): AddressKeeper {
  const file = inLibrary(folder.path, libraryFiles.addresses);
  let last: { readonly state: string; readonly loaded: Loaded } | null = null;
  const stateNow = (): Promise<string> => stat(file).then(fileState, () => '');
  const load = async (): Promise<Loaded> => {
    const state = await stateNow();
    if (state !== '' && last?.state === state) return last.loaded;
    const read = await readVersionedFile(file, AddressBook);
    if (read.state === 'read') {
      const loaded = {
        book: partsOf(read.value),
        written: read.value,
        canWrite: read.newer === null,
      };
      last = { state, loaded };
      return loaded;
    }
    if (read.state === 'unreadable') log.error(`${file} can't be used: ${read.reason}`);
    return {
      book: { articles: new Map(), tags: new Map(), tagged: new Map(), laterPages: new Map() },
      written: {},
      canWrite: read.state === 'missing',
    };
  };
  /** Whether the file has it now. */
  const tryChange = async (changed: (book: AddressParts) => Partial<AddressParts>): Promise<boolean> => {
    const { book, written, canWrite } = await load();
    const next = { ...book, ...changed(book) };
    const isSame = bookParts.every((part) => next[part] === book[part]);
    if (isSame) return true;
    if (!canWrite || folder.readOnly !== null) return false;
    try {
      await writeVersionedFile(file, {
        ...written,
        schemaVersion: 1,
        ...Object.fromEntries(bookParts.map((part) => [part, inOrder<unknown>(next[part])])),
      });
      return true;
    } catch (error) {
      // The site is built and whole; only a later change of an address wouldn't find this one.
      log.error(`${file} can't be written`, error);
      return false;
    }
  };
  const change = async (changed: (book: AddressParts) => Partial<AddressParts>): Promise<void> =>
    void (await tryChange(changed));
  return {
    read: async () => (await load()).book,
    remember: (built, lists) =>
      change((book) => ({
        articles: withBuilt(book.articles, built),
        ...(lists && {
          tags: [...lists.renamed].reduce((tags, [from, to]) => withRetagged(tags, [from], to), book.tags),
          tagged: withTagged(book.tagged, lists.tagged),
          laterPages: withLaterPages(book.laterPages, lists.laterPages),
        }),
      })),
    takeOther: (theirs) => tryChange((book) => withOther(book, partsOf(theirs))),
    rememberFormer: (former) => change(({ articles }) => ({ articles: withFormer(articles, former) })),
    rememberTags: (ids, from, to) =>
      change(({ articles, tags }) =>
        ids.some((id) => articles.has(id)) ? { tags: withRetagged(tags, from, to) } : {},
      ),
  };
}

function partsOf({ articles, tags, tagged, laterPages }: AddressBook): AddressParts {
  return {
    articles: new Map(Object.entries(articles)),
    tags: new Map(Object.entries(tags)),
    tagged: new Map(Object.entries(tagged)),
    laterPages: new Map(Object.entries(laterPages)),
  };
}

const bookParts = [
  'articles',
  'tags',
  'tagged',
  'laterPages',
] as const satisfies readonly (keyof AddressParts)[];

function inOrder<Value>(entries: ReadonlyMap<string, Value>): Readonly<Record<string, Value>> {
  return Object.fromEntries([...entries].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
