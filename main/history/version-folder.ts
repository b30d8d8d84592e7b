import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { appendDurable, clearStrayTemps, syncFolder, writeFileAtomic } from '../platform/atomic-files.ts';
import { timeInName } from '../platform/clock.ts';
import { fileErrorCode } from '../platform/file-errors.ts';
import { makeFolders } from '../platform/make-folders.ts';
import { readArchive, writeArchive } from './version-archive.ts';
import { hashOfText, type LogContents, type LogEntry, lineOf, linesOf, readLog } from './version-log.ts';

/** A version with the machine that kept it; `autosaves` for what nobody asked for. */
export interface FoundVersion extends LogEntry {
  readonly machine: string;
}

export const autosaves = 'autosaves';

/** A log's lines go into an archive when there are so many. */
const longestLog = 64;
/** An archive takes up no more once it has so many: damage reaches no further. */
const fullArchive = 512;
/** Autosaves are thinned out to the newest of these once there are twice as many. */
const mostAutosaves = 60;

/** Everything in an article's versions/: `<machine>.log`, `<machine>-<time>.archive`, and copies that sync programs made. */
export async function readVersions(
  folder: string,
): Promise<{ readonly versions: readonly FoundVersion[]; readonly damaged: number }> {
  let damaged = 0;
  const found = new Map<string, FoundVersion>();
  for (const name of await filesIn(folder)) {
    const read = await readFileNamed(folder, name);
    damaged += read.damaged;
    const machine = /^[0-9a-z]+/.exec(name)?.[0] ?? 'unknown';
    // A copy, or what a crash left in both a log and its archive, has the same versions again.
    for (const entry of read.entries)
      found.set(`${entry.at} ${entry.hash} ${entry.kind}`, { ...entry, machine });
  }
  const versions = [...found.values()].toSorted((a, b) => (a.at < b.at ? 1 : -1));
  return { versions, damaged };
}

/** The newest version of one machine. */
export async function newestVersion(folder: string, machine: string): Promise<LogEntry | null> {
  return newestOf(folder, machine, await readLog(join(folder, `${machine}.log`)));
}

async function newestOf(folder: string, machine: string, log: LogContents): Promise<LogEntry | null> {
  const newest = log.entries.at(-1);
  if (newest !== undefined) return newest;
  const archive = (await archivesOf(folder, machine)).at(-1);
  return archive === undefined ? null : ((await readArchive(join(folder, archive))).entries.at(-1) ?? null);
}

/** Durable when it returns. `at` becomes later than the newest where the clock was set back. */
export async function addVersion(
  folder: string,
  machine: string,
  wanted: Omit<LogEntry, 'hash'>,
): Promise<FoundVersion> {
  const path = join(folder, `${machine}.log`);
  const log = await readLog(path);
  const newest = await newestOf(folder, machine, log);
  const earliest = newest === null ? 0 : Date.parse(newest.at) + 1;
  const at = new Date(Math.max(Date.parse(wanted.at), earliest)).toISOString();
  const entry = { ...wanted, at, hash: hashOfText(wanted.text) };
  await makeFolders(folder, 1);
  await clearStrayTemps(folder);
  await appendDurable(path, lineOf(entry, log.canGoOn ? (log.entries.at(-1)?.text ?? null) : null));
  const entries = [...log.entries, entry];
  if (machine === autosaves && entries.length >= 2 * mostAutosaves) {
    await writeFileAtomic(path, linesOf(entries.slice(-mostAutosaves)));
  }
  // A damaged log stays where it is, for a person to look at.
  if (machine !== autosaves && entries.length >= longestLog && log.damaged === 0) {
    await archiveLog(folder, machine, entries);
  }
  return { ...entry, machine };
}

/** Versions that another copy of the article had kept, beside those of the same copy that came before. */
export async function addForeignLog(
  folder: string,
  copy: string,
  entries: readonly LogEntry[],
): Promise<void> {
  if (entries.length === 0) return;
  const path = join(folder, `${copy}.log`);
  const before = await readLog(path);
  await makeFolders(folder, 1);
  const all = [...before.entries, ...entries].toSorted((a, b) => (a.at < b.at ? -1 : 1));
  await writeFileAtomic(path, linesOf(all));
}

/** The archive is whole before what it replaces goes. */
async function archiveLog(folder: string, machine: string, entries: readonly LogEntry[]): Promise<void> {
  const last = (await archivesOf(folder, machine)).at(-1);
  const before = last === undefined ? null : await readArchive(join(folder, last));
  const grows = before !== null && before.damaged === 0 && before.entries.length < fullArchive;
  const all = grows ? [...before.entries, ...entries] : entries;
  const name = `${machine}-${timeInName(all.at(-1)?.at ?? '')}.archive`;
  await writeArchive(join(folder, name), all);
  await rm(join(folder, `${machine}.log`), { force: true });
  if (grows && last !== undefined && last !== name) await rm(join(folder, last), { force: true });
  await syncFolder(folder);
}

function readFileNamed(folder: string, name: string): Promise<LogContents> {
  const path = join(folder, name);
  return name.endsWith('.log') ? readLog(path) : readArchive(path);
}

async function archivesOf(folder: string, machine: string): Promise<readonly string[]> {
  const own = new RegExp(`^${machine}-\\d{8}T\\d{9}Z\\.archive$`);
  return (await filesIn(folder)).filter((name) => own.test(name));
}

async function filesIn(folder: string): Promise<readonly string[]> {
  try {
    const names = await readdir(folder);
    return names.filter((name) => /\.(?:log|archive)$/.test(name) && !name.startsWith('.')).toSorted();
  } catch (error) {
    if (fileErrorCode(error) === 'ENOENT') return [];
    throw error;
  }
}
