import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import type { PublishTarget } from '#shared/publish/receipt.schema.ts';
import { by, cleanBuild, type PublishingNewsroom, publishingNewsroom } from './publish-sample.ts';

let sample: PublishingNewsroom;
let target: PublishTarget;
beforeEach(async () => {
  sample = await publishingNewsroom();
  target = sample.target('site.zip');
});

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('publishing to a zip', () => {
  it('holds the whole site, the same bytes each time', async () => {
    expect(await sample.publish.publish({ target, by })).toMatchObject({ ok: true, inTheWay: [] });
    const bytes = await readFile(target.path);
    const inside = Object.entries(unzipSync(bytes)).map(
      ([path, content]) => [path, hashOf(content)] as const,
    );
    expect(new Map(inside)).toEqual(await cleanBuild(sample.newsroom));
    const other = sample.target('again.zip');
    await sample.publish.publish({ target: other, by });
    expect(hashOf(await readFile(other.path))).toBe(hashOf(bytes));
  });

  it('is replaced as a whole by the next, and left where nothing changed', async () => {
    await sample.publish.publish({ target, by });
    expect(await sample.publish.publish({ target, by })).toMatchObject({ receipt: null, put: 0 });
    sample.changeArticle(1, { standfirst: 'Newer' });
    const report = await sample.publish.publish({ target, by });
    expect(report.articles.changed).toHaveLength(1);
    expect(report.put).toBeLessThan(report.files);
    const inside = unzipSync(await readFile(target.path));
    expect(Object.keys(inside)).toHaveLength(report.files);
    expect(await readdir(sample.target('.').path)).toEqual(['site.zip']);
  });

  it('never replaces a file that it didn’t write', async () => {
    await writeFile(target.path, 'the holiday pictures');
    expect(await sample.publish.publish({ target, by })).toMatchObject({
      ok: false,
      inTheWay: [target.path],
    });
    expect(await readFile(target.path, 'utf8')).toBe('the holiday pictures');
    const folder = sample.target('folder.zip');
    await mkdir(folder.path);
    await expect(sample.publish.publish({ target: folder, by })).rejects.toMatchObject({
      code: 'target-is-folder',
    });
  });

  it('leaves nothing behind when it is cancelled', async () => {
    const controller = new AbortController();
    const publishing = sample.publish.publish({
      target,
      by,
      signal: controller.signal,
      onProgress: ({ phase, done }) => phase === 'copying' && done > 3 && controller.abort(),
    });
    await expect(publishing).rejects.toMatchObject({ code: 'cancelled' });
    expect(await readdir(sample.target('.').path)).toEqual([]);
    expect(await sample.publish.history()).toEqual([]);
  });
});
