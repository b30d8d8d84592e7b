import { createReadStream } from 'node:fs';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { expect, it } from 'vitest';
import { expectedError } from '#main/platform/file-errors.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import { tempFolder } from '#tests/helpers/temp-folder.ts';

async function rejection(work: () => Promise<unknown>): Promise<unknown> {
  try {
    return await work();
  } catch (error) {
    return error;
  }
}

const own = new ExpectedError('own', 'Its own words.');
const aborted = (): Promise<never> => Promise.reject(AbortSignal.abort().reason);
/** A stream that ends before its time: coded, and nothing that a disk says. */
const brokenOff = async (): Promise<void> => {
  const source = new PassThrough();
  const piped = pipeline(source, new PassThrough());
  source.destroy();
  await piped;
};

it.each<[string, (folder: string) => Promise<unknown>, string]>([
  ['an error that is one already', () => Promise.reject(own), 'own: Its own words.'],
  ['what somebody stopped', aborted, 'cancelled: It was stopped.'],
  ['a file that is missing', (folder) => readFile(join(folder, 'none')), 'refused: No: it is not there.'],
  ['a folder in a file’s place', (folder) => readFile(folder), 'refused: No: it is a folder.'],
  ['a file in a folder’s place', (folder) => readdir(join(folder, 'a/b')), 'refused: No: it is not there.'],
  ['a folder that is there', (folder) => mkdir(folder), 'refused: No: EEXIST'],
  [
    'a stream that is read from what is missing',
    (folder) => pipeline(createReadStream(join(folder, 'x')), new PassThrough()),
    'refused: No: it is not there.',
  ],
  ['a stream that broke off', brokenOff, 'ERR_STREAM_PREMATURE_CLOSE'],
  [
    'a mistake of the program',
    () => Promise.reject(new TypeError('undefined is not a function')),
    'undefined is not a function',
  ],
])('%s is told as what it is', async (_, work, message) => {
  const folder = await tempFolder();
  const error = await rejection(() => work(folder));
  const told = expectedError(error, {
    cancelled: () => 'It was stopped.',
    code: 'refused',
    refused: (why) => `No: ${why}.`,
  });
  if (!(told instanceof ExpectedError)) expect(told).toBe(error);
  const { code, message: words } = told as NodeJS.ErrnoException;
  expect(told instanceof ExpectedError ? `${code}: ${words}` : `${code} ${words}`).toContain(message);
});
