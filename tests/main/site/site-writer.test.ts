import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inspectOutput } from '#main/site/output-folder.ts';
import { type SiteFile, writeSite } from '#main/site/site-writer.ts';
import { tempFolder } from '#tests/helpers/temp-folder.ts';

/** Many of one picture; `missing` is the place of one whose picture is gone by the time that the site is written. */
async function pictures(count: number, missing: number): Promise<readonly SiteFile[]> {
  const folder = await tempFolder();
  const file = join(folder, 'here.png');
  await writeFile(file, Buffer.alloc(20_000, 1));
  return Array.from({ length: count }, (_, index) => ({
    path: `media/${index}.png`,
    kind: 'asset',
    content: { file: index === missing ? join(folder, 'gone.png') : file },
  }));
}

test.each([0, 40, 2999])('a file that can’t be staged (%i) leaves nothing of a new site', async (missing) => {
  const parent = await tempFolder();
  const library = await tempFolder();
  const folder = await inspectOutput(join(parent, 'site'), library);
  const writing = writeSite(folder, await pictures(3000, missing), { removesOthers: true });
  await expect(writing).rejects.toMatchObject({ code: 'out-unwritable' });
  expect(await readdir(parent)).toEqual([]);
});
