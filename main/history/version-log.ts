import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { z } from 'zod';
import { VersionKind } from '#shared/history/version.schema.ts';
import { Instant } from '#shared/library/ids.ts';
import { fileErrorCode } from '../platform/file-errors.ts';
import { applyDelta, deltaBetween, pack, unpack } from './version-delta.ts';

/** A version as a log or an archive has it. */
export interface LogEntry {
  readonly at: Instant;
  readonly kind: VersionKind;
  readonly by: string;
  readonly note: string;
  /** The first 16 hexadecimal digits of the SHA-256 of the text: tells a broken chain. */
  readonly hash: string;
  /** The article's content as JSON. */
  readonly text: string;
}

export interface LogContents {
  /** In the order in which they were kept. */
  readonly entries: readonly LogEntry[];
  /** Lines that are damaged, or whose text needs one that is. */
  readonly damaged: number;
  /** The last line is whole, so that the next may be a change of it. */
  readonly canGoOn: boolean;
}

/** A version as the change from the one before it, or whole. Keys with their usual values are left out. */
export const LogRecord = z.object({
  at: Instant,
  kind: VersionKind,
  by: z.string().default(''),
  note: z.string().default(''),
  hash: z.string(),
  /** Packed. */
  whole: z.string().optional(),
  text: z.string().optional(),
  delta: z.array(z.tuple([z.int().min(0), z.int().min(0), z.string()])).optional(),
});
export type LogRecord = z.infer<typeof LogRecord>;

/**
 * A file of versions: a line for each, CRC-32 of its JSON in 8 hexadecimal digits, a space, the JSON, as in an article's
 * journal. One machine writes it, so that a sync folder or git never has two of it to put together.
 */
function parseLog(text: string): LogContents {
  const lines = text.split('\n').filter((line) => line !== '');
  return replay(lines.map(recordOf));
}

/** Each record's text, from those before it. `null` is a record that can't be read. */
export function replay(records: readonly (LogRecord | null)[]): LogContents {
  const entries: LogEntry[] = [];
  let before: string | null = null;
  for (const record of records) {
    const text: string | null = record === null ? null : textOf(record, before);
    before = text;
    if (record === null || text === null) continue;
    const { at, kind, by, note, hash } = record;
    entries.push({ at, kind, by, note, hash, text });
  }
  return { entries, damaged: records.length - entries.length, canGoOn: before !== null };
}

/** A line for an entry; `before` is the text of the line before it, where that can be built upon. */
export function lineOf(entry: LogEntry, before: string | null): string {
  const { text, ...about } = recordWithout(entry);
  const delta = before === null ? null : exactDelta(before, entry.text);
  const json = JSON.stringify(delta === null ? { ...about, whole: pack(entry.text) } : { ...about, delta });
  return `\n${checksum(json)} ${json}\n`;
}

export function linesOf(entries: readonly LogEntry[]): string {
  return entries.map((entry, at) => lineOf(entry, entries[at - 1]?.text ?? null)).join('');
}

/** The record without its usual values. */
export function recordWithout({ by, note, ...rest }: LogEntry): Omit<LogRecord, 'by' | 'note'> {
  return { ...rest, ...(by === '' ? {} : { by }), ...(note === '' ? {} : { note }) };
}

/** `null` where the whole text serves better. */
export function exactDelta(before: string, after: string): LogRecord['delta'] | null {
  const delta = deltaBetween(before, after);
  if (delta === null || applyDelta(before, delta) !== after) return null;
  return JSON.stringify(delta).length < after.length / 4 ? delta.map(([...one]) => one) : null;
}

export async function readLog(path: string): Promise<LogContents> {
  try {
    return parseLog(await readFile(path, 'utf8'));
  } catch (error) {
    if (fileErrorCode(error) === 'ENOENT') return { entries: [], damaged: 0, canGoOn: false };
    throw error;
  }
}

export function hashOfText(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

function recordOf(line: string): LogRecord | null {
  const json = line.slice(9);
  if (line[8] !== ' ' || line.slice(0, 8) !== checksum(json)) return null;
  try {
    return LogRecord.safeParse(JSON.parse(json)).data ?? null;
  } catch {
    return null;
  }
}

function textOf({ whole, text, delta, hash }: LogRecord, before: string | null): string | null {
  try {
    const own = whole === undefined ? text : unpack(whole);
    const found = own ?? (before === null || delta === undefined ? null : applyDelta(before, delta));
    return found !== null && hashOfText(found) === hash ? found : null;
  } catch {
    return null;
  }
}

function checksum(json: string): string {
  return crc32(json).toString(16).padStart(8, '0');
}
