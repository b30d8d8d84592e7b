import { readdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { layDown, placeOf } from '#main/import/dropped-files.ts';
import { pdf } from '../../helpers/recordings.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

test('of what is dropped together the articles are taken, and lie beside their films and documents', async () => {
  const folder = await tempFolder();
  const files = { 'a.html': '<h1>A</h1>', 'minutes.pdf': pdf(), 'gate.mp4': 'film' };
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  const paths = Object.keys(files).map((name) => join(folder, name));
  expect((await placeOf(paths)).paths).toEqual([join(folder, 'a.html')]);

  const source = await layDown(
    Object.entries(files).map(([fileName, content]) => ({ fileName, bytes: Buffer.from(content) })),
    await tempFolder(),
  );
  const [only = '', ...others] = source.paths;
  expect([basename(only), others]).toEqual(['a.html', []]);
  expect((await readdir(join(only, '..'))).toSorted()).toEqual(Object.keys(files).toSorted());
  await source.tidy();
});
