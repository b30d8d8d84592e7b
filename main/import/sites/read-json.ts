import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { ExpectedError } from '#shared/ipc/result.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { explainReadError } from '../../platform/file-errors.ts';
import { decodeText } from '../decode-text.ts';

/** In bytes. A text of 10,000 articles is a tenth of it; JSON is read as a whole. */
const largest = 500_000_000;

/** ExpectedError `unreadable-file`, `not-text` or `json-damaged`. */
export async function readJson(path: string): Promise<unknown> {
  const name = basename(path);
  const text = decodeText(await read(path), name);
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    const message = phrase`${name} is no whole JSON file: it is cut off or altered. Export it again.`;
    throw new ExpectedError('json-damaged', message);
  }
}

async function read(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size <= largest) return await readFile(path);
  } catch (error) {
    throw new ExpectedError('unreadable-file', phrase`${path} can't be read: ${explainReadError(error)}.`);
  }
  const message = phrase`${path} is larger than ${largest / 1_000_000} MB, which is no export of articles.`;
  throw new ExpectedError('unreadable-file', message);
}
