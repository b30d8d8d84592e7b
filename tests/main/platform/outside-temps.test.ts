import { readdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { outsideTempFor } from '#main/platform/outside-temps.ts';
import { tempFolder } from '#tests/helpers/temp-folder.ts';

test('what a program of this computer left goes when the next one writes there; what others may be writing stays', async () => {
  const folder = await tempFolder();
  const path = join(folder, 'backup.zip');
  const mine = basename(await outsideTempFor(path));
  const by = (pid: number): string => mine.replace(`-${process.pid}-`, `-${pid}-`);
  const elsewhere = by(99_999_999).replace(/^\.[0-9a-f]{8}/, '.00000000');
  const kept = [mine, by(process.ppid), elsewhere, '.notes.galley-tmp', 'backup.zip'];
  for (const name of [...kept, by(99_999_999)]) await writeFile(join(folder, name), '');
  const next = await outsideTempFor(path);
  expect((await readdir(folder)).toSorted()).toEqual(kept.toSorted());
  expect(next).not.toBe(join(folder, mine));
  expect(await outsideTempFor(join(folder, 'missing/backup.zip'))).toContain('missing');
});
