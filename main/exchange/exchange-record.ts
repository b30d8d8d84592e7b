import { randomBytes } from 'node:crypto';
import { ExchangeRecord } from '#shared/exchange/exchange.schema.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { librarySchemaVersion } from '#shared/library/library.schema.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { inLibrary, libraryFiles } from '../library/library-layout.ts';
import { savingFailed } from '../library/saving-failed.ts';
import { readVersionedFile, writeVersionedFile } from '../library/versioned-file.ts';

/** What an article's copy knows of others; a new copy where it was never sent. ExpectedError `exchange-unreadable`. */
export async function readRecord(libraryPath: string, id: ArticleId): Promise<ExchangeRecord> {
  const file = libraryFiles.exchange(id);
  const read = await readVersionedFile(inLibrary(libraryPath, file), ExchangeRecord);
  if (read.state === 'missing') {
    const copy = randomBytes(8).toString('hex');
    return { schemaVersion: librarySchemaVersion, article: id, copy, sent: 0, sendings: [], seen: [] };
  }
  if (read.state === 'read' && read.newer === null && read.value.article === id) return read.value;
  const reason =
    read.state === 'unreadable' ? read.reason : phrase`it is another article’s or a newer Galley’s`;
  throw new ExpectedError(
    'exchange-unreadable',
    phrase`What ${file} says of earlier exchanges can't be used: ${reason}. Put the file right or move it away.`,
  );
}

export async function writeRecord(libraryPath: string, record: ExchangeRecord): Promise<void> {
  const file = libraryFiles.exchange(record.article);
  await writeVersionedFile(inLibrary(libraryPath, file), record).catch((error) => {
    throw savingFailed(file, error);
  });
}
