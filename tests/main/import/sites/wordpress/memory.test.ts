import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { readWxr, textIn } from '#main/import/sites/wordpress/read-wxr.ts';
import { writeLargeWxr } from '../../../../helpers/large-wxr.ts';
import { tempFolder } from '../../../../helpers/temp-folder.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

function heap(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

/** An import keeps a few words of each post, its address for one: the engine would keep the whole file for them. */
it('what is kept of each post of an export doesn’t hold the export in memory', async () => {
  const file = join(await tempFolder(), 'site.xml');
  await writeLargeWxr(file, 1500, 1500);
  const kept: string[] = [];
  const before = heap();
  for await (const record of readWxr(file)) kept.push(textIn(record, 'link'));
  const grown = heap() - before;
  expect(kept.length).toBeGreaterThan(1500);
  // The file has 19 MB.
  expect(grown).toBeLessThan(3_000_000);
});
