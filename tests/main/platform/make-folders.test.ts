import { readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolders } from '#main/platform/make-folders.ts';
import { tempFolder } from '#tests/helpers/temp-folder.ts';

test('folders come with those above them, once or twice', async () => {
  const path = join(await tempFolder(), 'a', 'b', 'c');
  await makeFolders(path);
  await makeFolders(path);
  expect((await stat(path)).isDirectory()).toBe(true);
});

test('a file on the way is in the way', async () => {
  const file = join(await tempFolder(), 'a');
  await writeFile(file, '');
  await expect(makeFolders(join(file, 'b'))).rejects.toMatchObject({ code: 'ENOTDIR' });
});

test.skipIf(process.platform !== 'linux')('a file system that knows no new folder ends it', async () => {
  await expect(makeFolders('/proc/galley/a')).rejects.toMatchObject({ code: 'ENOENT' });
});

test('no more levels than are asked for, as what lies higher has to be there', async () => {
  const folder = await tempFolder();
  await expect(makeFolders(join(folder, 'moved', 'articles', 'a'), 2)).rejects.toMatchObject({
    code: 'ENOENT',
  });
  expect(await readdir(folder)).toEqual([]);
});
