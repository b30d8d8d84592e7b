import { randomBytes } from 'node:crypto';
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { inspect } from 'node:util';
import type { Clock } from './clock.ts';

/** Each call returns the entry's id, by which a person's report finds it in the log. */
export interface Logger {
  readonly info: (message: string, detail?: unknown) => string;
  readonly warn: (message: string, detail?: unknown) => string;
  readonly error: (message: string, detail?: unknown) => string;
}

export function createLogger(clock: Clock, write: (entry: string) => void): Logger {
  const at =
    (level: string) =>
    (message: string, detail?: unknown): string => {
      const id = randomBytes(4).toString('hex');
      const rest = detail === undefined ? '' : `\n${inspect(detail, { depth: 6 })}`;
      write(`${clock.now().toISOString()} ${level} ${id} ${message}${rest}\n`);
      return id;
    };
  return { info: at('info'), warn: at('warn'), error: at('error') };
}

const largestLog = 1_000_000;

/** Appends to a file; past a megabyte the file becomes `<path>.old`. A log that can't be written never stops the work. */
export function createFileLogger(clock: Clock, path: string): Logger {
  return createLogger(clock, (entry) => {
    try {
      mkdirSync(dirname(path), { recursive: true });
      if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > largestLog)
        renameSync(path, `${path}.old`);
      appendFileSync(path, entry);
    } catch {
      process.stderr.write(entry);
    }
  });
}
