import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { z } from 'zod';
import { ExpectedError } from '#shared/ipc/result.ts';
import { librarySchemaVersion } from '#shared/library/library.schema.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { writeFileAtomic } from '../platform/atomic-files.ts';
import { explainReadError, fileErrorCode } from '../platform/file-errors.ts';
import { fileState } from '../platform/file-state.ts';

/** What became of reading one of a library's JSON files. */
export type FileRead<Value> =
  | {
      readonly state: 'read';
      readonly value: Value;
      /** The file's `schemaVersion` where it is higher than ours; then `value` is what of it we understand. */
      readonly newer: number | null;
      readonly hash: string;
    }
  | { readonly state: 'missing' }
  | {
      readonly state: 'unreadable';
      readonly code: 'unreadable-file' | 'damaged-file' | 'invalid-file';
      readonly reason: string;
      /** The file's `schemaVersion` where it is higher than ours: then it is whole, and more than we understand. */
      readonly newer: number | null;
    };

type Unreadable = Extract<FileRead<unknown>, { readonly state: 'unreadable' }>;

type ParsedFile<Value> =
  | { readonly state: 'read'; readonly value: Value; readonly newer: number | null }
  | Unreadable;

/** Reads a file and checks it; never throws on what a file or a disk can be. `reason` is for people. */
export async function readVersionedFile<Value>(
  path: string,
  schema: z.ZodType<Value>,
): Promise<FileRead<Value>> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    if (fileErrorCode(error) === 'ENOENT') return { state: 'missing' };
    return {
      state: 'unreadable',
      code: 'unreadable-file',
      reason: phrase`it can't be read: ${explainReadError(error)}`,
      newer: null,
    };
  }
  const parsed = parseVersioned(bytes, schema);
  return parsed.state === 'read' ? { ...parsed, hash: hashOf(bytes) } : parsed;
}

/** What a file's bytes say, for whoever has read them. */
export function parseVersioned<Value>(bytes: Uint8Array, schema: z.ZodType<Value>): ParsedFile<Value> {
  const json = parseJson(bytes);
  if (!json.ok) return { state: 'unreadable', code: 'damaged-file', reason: json.reason, newer: null };
  const newer = newerVersionOf(json.value);
  const known =
    newer === null ? json.value : { ...asObject(json.value), schemaVersion: librarySchemaVersion };
  const parsed = schema.safeParse(known);
  if (!parsed.success) {
    const reason =
      newer === null
        ? explainIssues(parsed.error)
        : phrase`it is in format ${newer}, which a newer Galley wrote`;
    return { state: 'unreadable', code: 'invalid-file', reason, newer };
  }
  return { state: 'read', value: parsed.data, newer };
}

/**
 * Indented, so that a version control system shows what changed. Returns the hash of the file's bytes. ExpectedError `newer-file`
 * where a newer Galley wrote what is there: in our format it would mean something else.
 */
export async function writeVersionedFile(path: string, value: object): Promise<string> {
  const text = `${JSON.stringify(value, null, 2)}\n`;
  const newer = await newerVersionAt(path);
  if (newer !== null) {
    const message = phrase`A newer Galley wrote ${basename(path)} (format ${newer}). Nothing was changed. Update Galley to write in it.`;
    throw new ExpectedError('newer-file', message);
  }
  await writeFileAtomic(path, text);
  return hashOf(Buffer.from(text, 'utf8'));
}

class Changed extends Error {}

/**
 * As `writeVersionedFile`, while the file still is what it was when its hash was `seen` (`null`: there was none). `null`, and
 * nothing is changed, where another program has written it since: looked at in the last moment, after all that takes time.
 */
export async function replaceVersionedFile(
  path: string,
  value: object,
  seen: string | null,
): Promise<string | null> {
  const text = `${JSON.stringify(value, null, 2)}\n`;
  try {
    await writeFileAtomic(path, text, async () => {
      const state = stateOf(path);
      if ((await hashOfFile(path)) !== seen) throw new Changed();
      return () => {
        if (stateOf(path) !== state) throw new Changed();
      };
    });
  } catch (error) {
    if (error instanceof Changed) return null;
    throw error;
  }
  return hashOf(Buffer.from(text, 'utf8'));
}

/** Without waiting, as nothing may come in between; '' where there is no such file. */
function stateOf(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  return found === undefined ? '' : fileState(found);
}

/** `null` where there is no such file. */
export async function hashOfFile(path: string): Promise<string | null> {
  try {
    return hashOf(await readFile(path));
  } catch (error) {
    if (fileErrorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The first few of a schema's complaints, each with its field. */
export function explainIssues(error: z.ZodError): string {
  const shown = error.issues.slice(0, 3).map((issue) => {
    const field = issue.path.map(String).join('.');
    return field === '' ? issue.message : `${field}: ${issue.message}`;
  });
  const more = error.issues.length - shown.length;
  return shown.join('; ') + (more > 0 ? phrase`; and ${more} more` : '');
}

type Json = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly reason: string };

function parseJson(bytes: Uint8Array): Json {
  if (bytes.length === 0) return { ok: false, reason: phrase`it is empty` };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { ok: false, reason: phrase`it is not UTF-8 text` };
  }
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return {
      ok: false,
      reason: phrase`it is cut off or damaged (${error instanceof Error ? error.message : ''})`,
    };
  }
}

/** `null`, too, for a file that is none of ours or can't be read: writing says what is wrong with it. */
async function newerVersionAt(path: string): Promise<number | null> {
  const bytes = await readFile(path).catch(() => null);
  const json = bytes === null ? null : parseJson(bytes);
  return json?.ok ? newerVersionOf(json.value) : null;
}

function newerVersionOf(value: unknown): number | null {
  const version = asObject(value)['schemaVersion'];
  return typeof version === 'number' && version > librarySchemaVersion ? version : null;
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
