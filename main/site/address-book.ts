import { stat } from 'node:fs/promises';
import type { ArticleId } from '#shared/library/ids.ts';
import { AddressBook, type Addresses, withBuilt, withFormer } from '#shared/site/address-book.ts';
import type { LibraryFolder } from '../library/library-folder.ts';
import { inLibrary, libraryFiles } from '../library/library-layout.ts';
import { readVersionedFile, writeVersionedFile } from '../library/versioned-file.ts';
import { fileState } from '../platform/file-state.ts';
import type { Logger } from '../platform/logger.ts';

/** Where articles were in the sites built so far, so that no link to them ever dies. */
export interface AddressKeeper {
  readonly read: () => Promise<Addresses>;
  /** To be told after a build what is where now. */
  readonly remember: (built: ReadonlyMap<ArticleId, string>) => Promise<void>;
  /** Where imported articles were before. Each call writes the whole book: tell it of many at once. */
  readonly rememberFormer: (former: ReadonlyMap<ArticleId, readonly string[]>) => Promise<void>;
}

interface Loaded {
  readonly addresses: Addresses;
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
        addresses: new Map(Object.entries(read.value.articles)),
        canWrite: read.newer === null,
      };
      last = { state, loaded };
      return loaded;
    }
    if (read.state === 'unreadable') log.error(`${file} can't be used: ${read.reason}`);
    return { addresses: new Map(), canWrite: read.state === 'missing' };
  };
  const change = async (changed: (addresses: Addresses) => Addresses): Promise<void> => {
    const { addresses, canWrite } = await load();
    const next = changed(addresses);
    if (next === addresses || !canWrite || folder.readOnly !== null) return;
    const articles = Object.fromEntries([...next].toSorted(([a], [b]) => (a < b ? -1 : 1)));
    try {
      await writeVersionedFile(file, { schemaVersion: 1, articles });
    } catch (error) {
      // The site is built and whole; only a later change of an address wouldn't find this one.
      log.error(`${file} can't be written`, error);
    }
  };
  return {
    read: async () => (await load()).addresses,
    remember: (built) => change((addresses) => withBuilt(addresses, built)),
    rememberFormer: (former) => change((addresses) => withFormer(addresses, former)),
  };
}
