import { z } from 'zod';
import type { BuildRecord } from './build-record.ts';

/**
 * How a build's record lies on disk: a line of JSON for the whole, and one for each later build that changed little, so that an
 * edit doesn't write ten megabytes.
 */
interface RecordChanges {
  readonly made: string;
  /** `null`: no longer there. */
  readonly files: Readonly<Record<string, BuildRecord['files'][string] | null>>;
  readonly renditions: Readonly<Record<string, BuildRecord['renditions'][string] | null>>;
}

/** Only the frame is checked: the rest is our own cache, and large. */
const StoredRecord = z.object({
  galleyBuild: z.literal(4),
  made: z.string(),
  files: z.custom<BuildRecord['files']>(isObject),
  renditions: z.custom<BuildRecord['renditions']>(isObject),
});
const StoredChanges = z.object({
  made: z.string(),
  files: z.custom<RecordChanges['files']>(isObject),
  renditions: z.custom<RecordChanges['renditions']>(isObject),
});

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Throws where any line isn't what it should be. `changes`: how many files and pictures the later lines name. */
export function parseRecord(text: string): { readonly record: BuildRecord; readonly changes: number } {
  const [first = '', ...later] = text.trimEnd().split('\n');
  const whole = StoredRecord.parse(JSON.parse(first));
  if (later.length === 0) return { record: whole, changes: 0 };
  const lines = later.map((line) => StoredChanges.parse(JSON.parse(line)));
  return {
    record: {
      made: lines.at(-1)?.made ?? whole.made,
      files: withChanges(
        whole.files,
        lines.map(({ files }) => files),
      ),
      renditions: withChanges(
        whole.renditions,
        lines.map(({ renditions }) => renditions),
      ),
    },
    changes: lines.reduce((sum, line) => sum + changesIn(line), 0),
  };
}

export function wholeLine({ made, files, renditions }: BuildRecord): string {
  return `${JSON.stringify({ galleyBuild: 4, made, files, renditions })}\n`;
}

export function changesLine(changes: RecordChanges): string {
  return `${JSON.stringify(changes)}\n`;
}

export function changesIn({ files, renditions }: RecordChanges): number {
  return Object.keys(files).length + Object.keys(renditions).length;
}

/** What has to be said of `now` to whoever knows `before`; an entry that is the same object has not changed. */
export function changesBetween(before: BuildRecord, now: BuildRecord): RecordChanges {
  return {
    made: now.made ?? '',
    files: differences(before.files, now.files),
    renditions: differences(before.renditions, now.renditions),
  };
}

function differences<Value>(
  before: Readonly<Record<string, Value>>,
  now: Readonly<Record<string, Value>>,
): Record<string, Value | null> {
  const found: Record<string, Value | null> = {};
  for (const name in now) if (now[name] !== before[name]) found[name] = now[name] ?? null;
  for (const name in before) if (now[name] === undefined) found[name] = null;
  return found;
}

function withChanges<Value>(
  whole: Readonly<Record<string, Value>>,
  changes: readonly Readonly<Record<string, Value | null>>[],
): Readonly<Record<string, Value>> {
  const all = new Map<string, Value>(Object.entries(whole));
  for (const some of changes) {
    for (const [name, value] of Object.entries(some)) {
      if (value === null) all.delete(name);
      else all.set(name, value);
    }
  }
  return Object.fromEntries(all);
}
