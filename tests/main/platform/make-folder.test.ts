import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '#main/platform/make-folder.ts';
import { tempFolder } from '#tests/helpers/temp-folder.ts';

test('folders come with those above them, once or twice', async () => {
  const path = join(await tempFolder(), 'a', 'b', 'c');
  await makeFolder(path);
  await makeFolder(path);
  expect((await stat(path)).isDirectory()).toBe(true);
});

test('a file on the way is in the way', async () => {
  const file = join(await tempFolder(), 'a');
  await writeFile(file, '');
  await expect(makeFolder(join(file, 'b'))).rejects.toMatchObject({ code: 'ENOTDIR' });
});

test.skipIf(process.platform !== 'linux')('a file system that knows no new folder ends it', async () => {
  await expect(makeFolder('/proc/galley/a')).rejects.toMatchObject({ code: 'ENOENT' });
});
