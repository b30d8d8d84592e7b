import { readdir } from 'node:fs/promises';
import { copiedFrom } from '#shared/library/conflict-copy.ts';
import { LibraryConfig } from '#shared/library/library.schema.ts';
import { mergeSettings } from '#shared/library/merge-settings.ts';
import { AddressBook } from '#shared/site/address-book.ts';
import type { LibraryFolder } from './library/library-folder.ts';
import { libraryFiles } from './library/library-layout.ts';
import { reportConflictCopies, singleDocuments } from './library/second-versions.ts';
import { takeSecondVersions } from './library/take-second-versions.ts';
import type { Clock } from './platform/clock.ts';
import type { AddressKeeper } from './site/address-book.ts';

interface RootCopiesParts {
  readonly folder: LibraryFolder;
  readonly addresses: Pick<AddressKeeper, 'takeOther'>;
  readonly clock: Clock;
}

/**
 * Takes in second versions of the settings, and of the addresses at which articles were, that a sync program put beside them. Where both
 * settings say something else this one's stand, and that is reported.
 */
export async function takeRootCopies({ folder, addresses, clock }: RootCopiesParts): Promise<void> {
  const names = await readdir(folder.path).catch(() => []);
  reportConflictCopies(folder, '', names, singleDocuments.library);
  const isCopyOf = (original: string) => (file: string) => copiedFrom(file, [original]) !== null;
  await takeSecondVersions({
    ...{ folder, clock, schema: LibraryConfig, isOne: isCopyOf(libraryFiles.config) },
    take: async (second) => {
      const before = folder.config;
      const { value, conflicts } = mergeSettings(before, second);
      if (value !== before) await folder.updateConfig(value);
      // A copy that somebody made by hand has such a name too, and may bring back what was removed since.
      const taken = Object.keys(value).filter((field) => value[field] !== before[field]);
      return { name: before.title, conflicts, taken };
    },
  });
  await takeSecondVersions({
    ...{ folder, clock, schema: AddressBook, isOne: isCopyOf(libraryFiles.addresses) },
    take: async (second) =>
      (await addresses.takeOther(second)) ? { name: libraryFiles.addresses, conflicts: [] } : null,
  });
}
