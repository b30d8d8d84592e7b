import { mkdir, readdir, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { PublishTarget } from '#shared/publish/receipt.schema.ts';
import { articleId, sampleLibrary } from '#tests/helpers/sample-library.ts';
import { by, cleanBuild, contentOf, type PublishingNewsroom, publishingNewsroom } from './publish-sample.ts';

let sample: PublishingNewsroom;
let target: PublishTarget;
beforeEach(async () => {
  sample = await publishingNewsroom();
  target = sample.target('www');
});

describe('publishing to a folder', () => {
  it('brings exactly the site that a build has, and a receipt of it', async () => {
    const report = await sample.publish.publish({ target, by });
    expect(report).toMatchObject({ ok: true, removed: 0, inTheWay: [], problems: [] });
    expect(report.articles.new).toHaveLength(5);
    const there = await contentOf(target.path);
    expect(there).toEqual(await cleanBuild(sample.newsroom));
    const file = join(sample.newsroom.libraryPath, 'publish/receipts', `${report.receipt}.json`);
    const receipt = JSON.parse(await readFile(file, 'utf8'));
    expect(receipt).toMatchObject({ state: 'complete', by, target, files: there.size });
    expect(
      new Map(receipt.put.map((put: { path: string; sha256: string }) => [put.path, put.sha256])),
    ).toEqual(new Map([...there]));
  });

  it('touches only what changes, and removes what is gone, with the folders that this empties', async () => {
    await sample.publish.publish({ target, by });
    const untouched = join(target.path, 'sport/index.html');
    const before = (await stat(untouched)).mtimeMs;
    await writeFile(join(target.path, 'CNAME'), 'weir.example');
    const articles = sample.newsroom.library.articles.filter(({ id }) => id !== articleId(2));
    sample.newsroom.library = sampleLibrary(sample.newsroom.pictures.items, articles);
    const report = await sample.publish.publish({ target, by });
    expect(report.removed).toBeGreaterThan(0);
    expect(report.articles.withdrawn.map(({ id }) => id)).toEqual([articleId(2)]);
    expect((await stat(untouched)).mtimeMs).toBe(before);
    const there = await contentOf(target.path);
    expect(there.get('CNAME')).toBeDefined();
    await expect(readdir(join(target.path, 'tags/jobs'))).rejects.toThrow('ENOENT');
    expect(new Map([...there].filter(([path]) => path !== 'CNAME'))).toEqual(
      await cleanBuild(sample.newsroom),
    );
  });

  it('changes nothing, and writes no receipt, where nothing changed, also when the library is opened anew', async () => {
    await sample.publish.publish({ target, by });
    for (const publish of [sample.publish, sample.reopen()]) {
      expect(await publish.publish({ target, by })).toMatchObject({
        ok: true,
        put: 0,
        removed: 0,
        receipt: null,
      });
    }
    expect(await sample.publish.history()).toHaveLength(1);
  });

  it('says beforehand what it would change, and why, and changes nothing for that', async () => {
    await sample.publish.publish({ target, by });
    sample.changeArticle(1, { standfirst: 'What is new since' });
    const before = await contentOf(target.path);
    const first = await sample.publish.publish({ target, by, dryRun: true });
    // A second look must give the same reasons, though the pages are rendered by then.
    const dry = await sample.publish.publish({ target, by, dryRun: true });
    expect(dry.changes).toEqual(first.changes);
    expect(dry.articles.changed.map(({ id }) => id)).toEqual([articleId(1)]);
    expect(dry.changes.some(({ reason }) => reason.includes('its article changed'))).toBe(true);
    expect(await contentOf(target.path)).toEqual(before);
    const report = await sample.publish.publish({ target, by });
    expect(report.changes.map(({ path }) => path).toSorted()).toEqual(
      dry.changes.map(({ path }) => path).toSorted(),
    );
  });

  it.each([
    ['a page that somebody put there', (path: string) => writeFile(path, 'by hand')],
    ['a link', (path: string) => symlink('/etc/hostname', path)],
    ['a folder', (path: string) => mkdir(path)],
  ])('leaves %s in the way where it is, and publishes nothing', async (_, put) => {
    await mkdir(target.path);
    await put(join(target.path, 'index.html'));
    const before = await contentOf(target.path);
    const report = await sample.publish.publish({ target, by });
    expect(report).toMatchObject({ ok: false, inTheWay: ['index.html'], receipt: null });
    expect(await contentOf(target.path)).toEqual(before);
    expect(await sample.publish.history()).toEqual([]);
  });

  it('takes over a file that is there and right already', async () => {
    await sample.publish.publish({ target: sample.target('other'), by });
    await rename(sample.target('other').path, target.path);
    expect(await sample.publish.publish({ target, by })).toMatchObject({ ok: true, put: 0 });
    sample.changeArticle(1, { standfirst: 'Changed since' });
    expect(await sample.publish.publish({ target, by })).toMatchObject({ ok: true, inTheWay: [] });
    expect(await contentOf(target.path)).toEqual(await cleanBuild(sample.newsroom));
  });

  it('puts right a page that somebody changed there, and leaves one that would have gone', async () => {
    await sample.publish.publish({ target, by });
    const page = join(target.path, 'tags/jobs/index.html');
    await writeFile(join(target.path, 'index.html'), 'defaced');
    await writeFile(page, 'a page of the town’s own');
    const articles = sample.newsroom.library.articles.filter(({ id }) => id !== articleId(2));
    sample.newsroom.library = sampleLibrary(sample.newsroom.pictures.items, articles);
    const report = await sample.publish.publish({ target, by });
    expect(report.kept).toEqual(['tags/jobs/index.html']);
    expect(report.changes.find(({ path }) => path === 'index.html')?.reason).toContain(
      'isn’t what was published',
    );
    expect(await readFile(page, 'utf8')).toBe('a page of the town’s own');
    expect(await sample.publish.publish({ target, by })).toMatchObject({ put: 0, removed: 0, kept: [] });
  });

  it('asks before it fills a folder that has lost everything, as an unmounted disk has', async () => {
    await sample.publish.publish({ target, by });
    await rename(target.path, `${target.path}-away`);
    expect(await sample.publish.publish({ target, by })).toMatchObject({
      ok: false,
      isEmptied: true,
      receipt: null,
    });
    await expect(readdir(target.path)).rejects.toThrow('ENOENT');
    expect(await sample.publish.publish({ target, by, whole: true })).toMatchObject({
      ok: true,
      isEmptied: true,
    });
    expect(await contentOf(target.path)).toEqual(await cleanBuild(sample.newsroom));
  });

  it('publishes nothing while there is a problem', async () => {
    sample.changeArticle(1, { headline: ' ' });
    const report = await sample.publish.publish({ target, by });
    expect(report).toMatchObject({ ok: false, receipt: null });
    expect(report.problems.map(({ code }) => code)).toContain('headline-missing');
    await expect(readdir(target.path)).rejects.toThrow('ENOENT');
  });

  it.each([
    ['in the library', '../library/www', 'target-in-library'],
    ['around the library', '..', 'target-in-library'],
    ['that is a file', 'file', 'target-is-file'],
  ])('refuses a target %s', async (_, name, code) => {
    await writeFile(sample.target('file').path, '');
    await expect(sample.publish.publish({ target: sample.target(name), by })).rejects.toMatchObject({ code });
  });

  it('makes anew what is missing or damaged among the kept files', async () => {
    await sample.publish.publish({ target, by });
    const whole = await contentOf(target.path);
    await rm(join(sample.newsroom.libraryPath, '.galley'), { recursive: true });
    expect(await sample.reopen().publish({ target, by })).toMatchObject({ ok: true, put: 0 });
    await rm(target.path, { recursive: true });
    expect(await sample.reopen().publish({ target, by, whole: true })).toMatchObject({ ok: true });
    expect(await contentOf(target.path)).toEqual(whole);
  });
});
