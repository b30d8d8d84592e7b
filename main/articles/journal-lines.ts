import { isDeepStrictEqual } from 'node:util';
import { crc32 } from 'node:zlib';
import { z } from 'zod';
import { ArticleContent } from '#shared/articles/article.schema.ts';
import { BlockSplice, spliceBetween, withSplice } from '#shared/body/block-splice.ts';
import { Instant } from '#shared/library/ids.ts';
import { explainIssues } from '../library/versioned-file.ts';

/** The whole content of an article after a change. `at` becomes the article's `updatedAt`. */
export const JournalRecord = z.object({ schemaVersion: z.literal(1), at: Instant, content: ArticleContent });
export type JournalRecord = z.infer<typeof JournalRecord>;

/** The same as what differs from the line before it, which `on` names by its checksum: it fits no other. */
const ChangeRecord = z.object({
  schemaVersion: z.literal(2),
  at: Instant,
  on: z.string(),
  /** Those that differ. */
  fields: z.record(z.string(), z.unknown()),
  body: BlockSplice,
});

export interface JournalContents {
  /** The newest record that is whole. */
  readonly last: JournalRecord | null;
  /** Lines that were cut off or damaged, or are a change of one that was, and passed over. */
  readonly torn: number;
  /** The newest line was written to its end, yet can't be used: its text was promised to be safe, so it must be kept. */
  readonly damaged: boolean;
  /** Why whole lines can't be used; then the journal must be kept. */
  readonly unreadable: string | null;
}

/** One line of a journal, and what the next may be a change of. */
export interface JournalLine {
  readonly text: string;
  readonly checksum: string;
}

/** Each record also begins with a line feed, so that a torn one before it can't swallow it. */
export function lineOf(record: JournalRecord): JournalLine {
  return line(JSON.stringify(record));
}

/** `null` where the whole record is the shorter way. */
export function changeLineOf(before: JournalRecord, on: string, record: JournalRecord): JournalLine | null {
  const body = spliceBetween(before.content.body, record.content.body);
  const blocks = record.content.body.root.children.length;
  if (body === null || body.blocks.length > blocks / 2) return null;
  const fields = Object.entries(record.content).filter(
    ([name, value]) =>
      name !== 'body' && !isDeepStrictEqual(value, before.content[name as keyof ArticleContent]),
  );
  const change: z.infer<typeof ChangeRecord> = {
    schemaVersion: 2,
    at: record.at,
    on,
    fields: Object.fromEntries(fields),
    body,
  };
  return line(JSON.stringify(change));
}

export function parseJournal(text: string): JournalContents {
  const lines = text.split('\n').filter((one) => one !== '');
  const whole = lines.map(isWhole);
  const records: unknown[] = [];
  // What came before the last whole record is in it.
  let start = lines.length;
  while (start > 0 && (records.length === 0 || !isFirst(records[0]))) {
    start -= 1;
    records.unshift(whole[start] === true ? parsed((lines[start] ?? '').slice(9)) : undefined);
  }
  let torn = whole.slice(0, start).filter((isGood) => !isGood).length;
  const first = isFirst(records[0]) ? JournalRecord.safeParse(records[0]) : null;
  if (first?.success === false)
    return { last: null, torn, damaged: false, unreadable: explainIssues(first.error) };
  let last = first?.data ?? null;
  let on = (lines[start] ?? '').slice(0, 8);
  let isNewestUsed = true;
  for (const [index, record] of records.entries()) {
    if (index === 0 && last !== null) continue;
    const next = last === null ? null : changed(last, on, record);
    isNewestUsed = next !== null;
    if (next === null) torn += 1;
    else {
      last = next;
      on = (lines[start + index] ?? '').slice(0, 8);
    }
  }
  return { last, torn, damaged: text.endsWith('\n') && !isNewestUsed, unreadable: null };
}

/** Nothing where it is no JSON: a checksum is no proof that we wrote it. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** A record that needs no other before it. */
function isFirst(record: unknown): boolean {
  if (typeof record !== 'object' || record === null) return false;
  return !('schemaVersion' in record) || record.schemaVersion !== 2;
}

/** What a change makes of the record before it; `null` where it is a change of another, or none at all. */
function changed(before: JournalRecord, on: string, change: unknown): JournalRecord | null {
  const { success, data } = ChangeRecord.safeParse(change);
  if (!success || data.on !== on) return null;
  const body = withSplice(before.content.body, data.body);
  if (body === null) return null;
  const content = ArticleContent.safeParse({ ...before.content, ...data.fields, body });
  return content.success ? { schemaVersion: 1, at: data.at, content: content.data } : null;
}

function line(json: string): JournalLine {
  const checksum = checksumOf(json);
  return { text: `\n${checksum} ${json}\n`, checksum };
}

function isWhole(one: string): boolean {
  return one[8] === ' ' && one.slice(0, 8) === checksumOf(one.slice(9));
}

function checksumOf(json: string): string {
  return crc32(json).toString(16).padStart(8, '0');
}
