import { randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { ExpectedError } from '#shared/ipc/result.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { type Receipt, ReceiptId, Receipt as ReceiptSchema } from '#shared/publish/receipt.schema.ts';
import { inLibrary, libraryFiles } from '../library/library-layout.ts';
import { savingFailed } from '../library/saving-failed.ts';
import { readVersionedFile, writeVersionedFile } from '../library/versioned-file.ts';
import { fileErrorCode } from '../platform/file-errors.ts';
import { makeFolders } from '../platform/make-folders.ts';
import { mapParallel } from '../platform/map-parallel.ts';

/** The library's receipts: plain files that only grow in number. */
export interface ReceiptStore {
  /**
   * All, oldest first. ExpectedError `receipt-unreadable`: with one of them unknown, nobody can say which files at its
   * target are ours.
   */
  readonly list: () => Promise<readonly Receipt[]>;
  /** Durable when it returns. */
  readonly write: (receipt: Receipt) => Promise<void>;
}

export function createReceiptStore(libraryPath: string): ReceiptStore {
  const folder = inLibrary(libraryPath, libraryFiles.receipts);
  const known = new Map<ReceiptId, Receipt>();

  const read = async (id: ReceiptId): Promise<Receipt> => {
    // A finished one never changes; a started one may be another program's at work.
    const before = known.get(id);
    if (before !== undefined && before.state !== 'started') return before;
    const file = libraryFiles.receipt(id);
    const found = await readVersionedFile(inLibrary(libraryPath, file), ReceiptSchema);
    if (found.state === 'read' && found.value.id === id) {
      known.set(id, found.value);
      return found.value;
    }
    const reason = found.state === 'unreadable' ? found.reason : phrase`it belongs to another publication`;
    throw new ExpectedError(
      'receipt-unreadable',
      phrase`${file} can't be used: ${reason}. Put it back from a copy. Or move it away: what it brought to its target then counts as somebody else's.`,
    );
  };

  return {
    list: async () => {
      let names: readonly string[];
      try {
        names = await readdir(folder);
      } catch (error) {
        if (fileErrorCode(error) === 'ENOENT') return [];
        throw error;
      }
      const ids = names.flatMap((name) =>
        name.endsWith('.json') ? (ReceiptId.safeParse(name.slice(0, -'.json'.length)).data ?? []) : [],
      );
      return mapParallel(ids.toSorted(), 16, read);
    },
    write: async (receipt) => {
      const file = libraryFiles.receipt(receipt.id);
      try {
        await makeFolders(folder, 2);
        await writeVersionedFile(inLibrary(libraryPath, file), receipt);
      } catch (error) {
        throw savingFailed(file, error);
      }
      known.set(receipt.id, receipt);
    },
  };
}

/** Later than every earlier one of the library, whatever the clock does, as their order is their history. */
export function nextReceiptId(now: Date, last: ReceiptId | undefined): ReceiptId {
  const stamp = (time: number): string =>
    new Date(time).toISOString().replace(/[-:]/g, '').replace(/\.\d+/, '');
  const lastTime = last === undefined ? 0 : Date.parse(timeOf(last));
  const time = Math.max(now.getTime(), lastTime + 1000);
  return ReceiptId.parse(`${stamp(time)}-${randomBytes(2).toString('hex')}`);
}

function timeOf(id: ReceiptId): string {
  return id.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z.*$/, '$1-$2-$3T$4:$5:$6Z');
}
