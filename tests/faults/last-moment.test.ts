import { renameSync, writeFileSync } from 'node:fs';
import type * as FilePromises from 'node:fs/promises';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { hashOfFile, replaceVersionedFile } from '#main/library/versioned-file.ts';
import { tempFolder } from '#tests/helpers/temp-folder.ts';

let afterRead: (() => void) | null = null;
vi.mock('node:fs/promises', async (original) => {
  const real: typeof FilePromises = await original();
  const readThen = async (...args: Parameters<typeof FilePromises.readFile>): Promise<string | Buffer> => {
    const read = await real.readFile(...args);
    afterRead?.();
    return read;
  };
  return { ...real, readFile: readThen };
});

test('what another program writes between the last look at a file and its replacement is not replaced', async () => {
  const folder = await tempFolder();
  const path = join(folder, 'article.json');
  await writeFile(path, '{"before":true}\n');
  const seen = await hashOfFile(path);
  afterRead = () => {
    afterRead = null;
    writeFileSync(`${path}.theirs`, '{"theirs":true}\n');
    renameSync(`${path}.theirs`, path);
  };
  expect(await replaceVersionedFile(path, { ours: true }, seen)).toBeNull();
  expect(await readFile(path, 'utf8')).toBe('{"theirs":true}\n');
  expect(await readdir(folder)).toEqual(['article.json']);
  expect(await replaceVersionedFile(path, { ours: true }, await hashOfFile(path))).not.toBeNull();
});
