import { readFile, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { appendDurable, syncFolder, writeFileAtomic } from '../platform/atomic-files.ts';
import { explainReadError, fileErrorCode } from '../platform/file-errors.ts';
import {
  changeLineOf,
  type JournalContents,
  type JournalLine,
  type JournalRecord,
  lineOf,
  parseJournal,
} from './journal-lines.ts';

export interface ArticleJournal {
  /** Durable when it returns; throws the system's error. */
  readonly append: (record: JournalRecord) => Promise<void>;
  /** `null` where there is no journal. */
  readonly read: () => Promise<JournalContents | null>;
  /** Only once article.json holds what the journal says. */
  readonly clear: () => Promise<void>;
}

/** Past this many bytes the newest record replaces the others: it holds all that they do. */
const largestJournal = 16_000_000;

/** Changes in a row, before a whole record: where a disk damages a line, those after it can't be read. */
const mostChanges = 20;

/**
 * articles/<id>/journal: one line for each record, a CRC-32 of the JSON in 8 hexadecimal digits, a space, the JSON. The
 * first is whole, the others are what has changed since the one before, so that a key in a long text costs no more
 * than in a short one.
 */
export function createArticleJournal(path: string): ArticleJournal {
  let mustReplace = false;
  /** What this program wrote last, while nobody else has written since. */
  let last: { readonly record: JournalRecord; readonly line: JournalLine; readonly size: number } | null =
    null;
  let changes = 0;

  const nextLine = (record: JournalRecord, size: number): JournalLine => {
    const change =
      last === null || last.size !== size || changes >= mostChanges
        ? null
        : changeLineOf(last.record, last.line.checksum, record);
    changes = change === null ? 0 : changes + 1;
    return change ?? lineOf(record);
  };

  return {
    append: async (record) => {
      const size = await sizeOf(path);
      const isNew = mustReplace || size > largestJournal;
      if (isNew) last = null;
      const line = nextLine(record, size);
      last = null;
      if (isNew) {
        await writeFileAtomic(path, line.text);
        mustReplace = false;
      } else {
        try {
          await appendDurable(path, line.text);
        } catch (error) {
          mustReplace = true;
          throw error;
        }
      }
      last = { record, line, size: Buffer.byteLength(line.text) + (isNew ? 0 : size) };
    },
    read: async () => {
      try {
        return parseJournal(await readFile(path, 'utf8'));
      } catch (error) {
        if (fileErrorCode(error) === 'ENOENT') return null;
        return { last: null, torn: 0, damaged: false, unreadable: explainReadError(error) };
      }
    },
    clear: async () => {
      last = null;
      await rm(path, { force: true });
      await syncFolder(dirname(path));
      mustReplace = false;
    },
  };
}

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (fileErrorCode(error) === 'ENOENT') return 0;
    throw error;
  }
}
