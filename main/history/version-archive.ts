import { readFile } from 'node:fs/promises';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { writeFileAtomic } from '../platform/atomic-files.ts';
import {
  exactDelta,
  type LogContents,
  type LogEntry,
  LogRecord,
  recordWithout,
  replay,
} from './version-log.ts';

/**
 * Older versions of a machine in one compressed file that is never changed, only replaced by one that has more: a thousand
 * versions are then no larger than a few articles.
 */
export async function writeArchive(path: string, entries: readonly LogEntry[]): Promise<void> {
  const lines = entries.map((entry, at) => JSON.stringify(recordOf(entry, entries[at - 1] ?? null)));
  const bytes = Buffer.from(lines.join('\n'), 'utf8');
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 };
  await writeFileAtomic(path, brotliCompressSync(bytes, { params }));
}

/** A damaged archive has nothing, and is one damage. Throws the system's error where it can't be read. */
export async function readArchive(path: string): Promise<LogContents> {
  const bytes = await readFile(path);
  try {
    const lines = brotliDecompressSync(bytes).toString('utf8').split('\n');
    return replay(lines.map((line) => LogRecord.safeParse(parsed(line)).data ?? null));
  } catch {
    return { entries: [], damaged: 1, canGoOn: false };
  }
}

function recordOf(entry: LogEntry, before: LogEntry | null): object {
  const { text, ...about } = recordWithout(entry);
  const delta = before === null ? null : exactDelta(before.text, entry.text);
  return delta === null ? { ...about, text } : { ...about, delta };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
