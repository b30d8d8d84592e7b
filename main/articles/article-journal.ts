import { readFile, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';
import { z } from 'zod';
import { ArticleContent } from '#shared/articles/article.schema.ts';
import { Instant } from '#shared/library/ids.ts';
import { explainIssues } from '../library/versioned-file.ts';
import { appendDurable, syncFolder, writeFileAtomic } from '../platform/atomic-files.ts';
import { explainFileError, fileErrorCode } from '../platform/file-errors.ts';

/** The whole content of an article after a change. `at` becomes the article's `updatedAt`. */
export const JournalRecord = z.object({ schemaVersion: z.literal(1), at: Instant, content: ArticleContent });
export type JournalRecord = z.infer<typeof JournalRecord>;

export interface JournalContents {
  /** The newest record that is whole. */
  readonly last: JournalRecord | null;
  /** Lines that were cut off or damaged, and passed over. */
  readonly torn: number;
  /** The newest line was written to its end, yet is damaged: its text was promised to be safe, so it must be kept. */
  readonly damaged: boolean;
  /** Why whole lines can't be used; then the journal must be kept. */
  readonly unreadable: string | null;
}

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

/**
 * articles/<id>/journal: one line for each record, a CRC-32 of the JSON in 8 hexadecimal digits, a space, the JSON.
 * Each record also begins with a line feed, so that a torn one before it can't swallow it.
 */
export function createArticleJournal(path: string): ArticleJournal {
  let mustReplace = false;
  return {
    append: async (record) => {
      const line = lineOf(record);
      if (mustReplace || (await sizeOf(path)) > largestJournal) {
        await writeFileAtomic(path, line);
        mustReplace = false;
        return;
      }
      try {
        await appendDurable(path, line);
      } catch (error) {
        mustReplace = true;
        throw error;
      }
    },
    read: async () => {
      try {
        return parseJournal(await readFile(path, 'utf8'));
      } catch (error) {
        if (fileErrorCode(error) === 'ENOENT') return null;
        return { last: null, torn: 0, damaged: false, unreadable: explainFileError(error) };
      }
    },
    clear: async () => {
      await rm(path, { force: true });
      await syncFolder(dirname(path));
      mustReplace = false;
    },
  };
}

export function lineOf(record: JournalRecord): string {
  const json = JSON.stringify(record);
  return `\n${checksum(json)} ${json}\n`;
}

/** Exported for the tests of torn and damaged lines. */
export function parseJournal(text: string): JournalContents {
  const lines = text.split('\n').filter((line) => line !== '');
  const whole = lines.filter(isWhole);
  const torn = lines.length - whole.length;
  const lastLine = lines.at(-1);
  const damaged = lastLine !== undefined && text.endsWith('\n') && !isWhole(lastLine);
  const newest = whole.at(-1);
  if (newest === undefined) return { last: null, torn, damaged, unreadable: null };
  const parsed = JournalRecord.safeParse(JSON.parse(newest.slice(9)));
  if (parsed.success) return { last: parsed.data, torn, damaged, unreadable: null };
  return { last: null, torn, damaged, unreadable: explainIssues(parsed.error) };
}

function isWhole(line: string): boolean {
  return line[8] === ' ' && line.slice(0, 8) === checksum(line.slice(9));
}

function checksum(json: string): string {
  return crc32(json).toString(16).padStart(8, '0');
}

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (fileErrorCode(error) === 'ENOENT') return 0;
    throw error;
  }
}
