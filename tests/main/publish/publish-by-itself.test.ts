import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Newsroom } from '#main/compose-newsroom.ts';
import { systemClock } from '#main/platform/clock.ts';
import { createLookAtSchedule } from '#main/publish/look-at-schedule.ts';
import { publishByItself } from '#main/publish/publish-by-itself.ts';
import { noRecord } from '#main/site/build-record.ts';
import type { Article } from '#shared/articles/article.schema.ts';
import type { PublishedBySchedule, SchedulePublishing } from '#shared/publish/publish-report.ts';
import type { PublishTarget } from '#shared/publish/receipt.schema.ts';
import { hashesIn } from '#tests/helpers/folder-hashes.ts';
import { silentLogger } from '#tests/helpers/silent-logger.ts';
import { tempFolder } from '#tests/helpers/temp-folder.ts';
import { reopened, tempNewsroom } from '#tests/helpers/temp-newsroom.ts';

const ana = { name: 'Ana Lima', initials: 'AL', roles: ['legal' as const] };
const within = { timeout: 20_000, interval: 50 };

let newsroom: Newsroom;
let target: PublishTarget;
let site: string;
let states: SchedulePublishing[];
let published: PublishedBySchedule[];
let runs: boolean[];

beforeEach(async () => {
  newsroom = await tempNewsroom();
  await newsroom.folder.updateConfig({ ...newsroom.folder.config, baseUrl: 'https://harbour.example/' });
  site = join(await tempFolder(), 'www');
  target = { kind: 'folder', path: site };
  states = [];
  published = [];
  runs = [];
  await ready('The quay', new Date('2026-01-01T10:00:00Z'));
  await publishByHand();
});

const publishByHand = () => newsroom.publish.publish({ target, by: ana });
const soon = (milliseconds: number): Date => new Date(Date.now() + milliseconds);

function ready(headline: string, at: Date): Promise<Article> {
  const publication = { at: at.toISOString(), timeZone: 'Europe/Lisbon' };
  return newsroom.articles.create({ headline, status: 'ready', publication });
}

function begin(
  to: PublishTarget | null = target,
  { onBegun = (): void => {}, onProgress = (_phase: string): void => {}, retry = 300 } = {},
): ReturnType<typeof publishByItself> {
  const { folder, articles, review, publish } = newsroom;
  const byItself = publishByItself({
    folder,
    publish,
    schedule: createLookAtSchedule({ articles, review, publish, clock: systemClock }),
    target: () => to,
    person: () => {
      onBegun();
      return ana;
    },
    changes: [articles.onChanged, review.onChanged, publish.onPublished],
    onState: (state) => states.push(state),
    onPublished: (one) => published.push(one),
    onRunning: (isRunning) => runs.push(isRunning),
    onProgress: (progress) => onProgress(progress.phase),
    clock: systemClock,
    log: silentLogger,
    timeToRetry: () => retry,
  });
  onTestFinished(byItself.stop);
  return byItself;
}

const frontPage = (): Promise<string> => readFile(join(site, 'index.html'), 'utf8');
const untilOut = (count = 1): Promise<void> =>
  vi.waitFor(() => expect(published).toHaveLength(count), within);

describe('an article whose time comes', () => {
  test('is with readers a moment later, with a receipt and a version', async () => {
    begin();
    const at = soon(1200);
    const { id } = await ready('The ferry', at);
    await untilOut();
    expect(Date.now()).toBeGreaterThanOrEqual(at.getTime());
    expect(await frontPage()).toContain('The ferry');
    const feed = JSON.parse(await readFile(join(site, 'feed.json'), 'utf8'));
    expect(feed.items[0].title).toBe('The ferry');
    // The day that was planned, not when it happened to be published.
    expect(Date.parse(feed.items[0].date_published)).toBe(Math.floor(at.getTime() / 1000) * 1000);
    const sitemaps = (await readdir(site)).filter((name) => /^sitemap.*xml$/.test(name));
    const dates = await Promise.all(sitemaps.map((name) => readFile(join(site, name), 'utf8')));
    expect(dates.join('')).toContain(feed.items[0].date_published);
    const [last, first] = await newsroom.publish.history();
    expect(published).toEqual([{ receipt: last?.id, articles: [{ id, headline: 'The ferry' }] }]);
    expect(last).toMatchObject({ scheduled: true, by: { name: 'Ana Lima' }, target, articles: { put: 1 } });
    expect(first).toMatchObject({ scheduled: false });
    const kinds = (await newsroom.history.list(id)).versions.map(({ kind }) => kind);
    expect(kinds).toContain('published');
    expect(states).toEqual([]);
  });

  test('waits for its embargo, and what is ready goes out along', async () => {
    begin();
    const { id } = await ready('The ferry', soon(600));
    await newsroom.review.change(id, { kind: 'embargo', until: soon(2500).toISOString() }, ana);
    await ready('The gulls', new Date('2026-01-02T10:00:00Z'));
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await newsroom.publish.history()).toHaveLength(1);
    await untilOut();
    expect(published[0]?.articles).toEqual([{ id, headline: 'The ferry' }]);
    expect(await frontPage()).toMatch(/The gulls/);
  });

  test('stays where nobody asked for it, and when it is taken back', async () => {
    begin(null);
    await ready('The ferry', soon(300));
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await newsroom.publish.history()).toHaveLength(1);
    await publishByHand();
    begin();
    const { id } = await ready('The gulls', soon(900));
    await newsroom.articles.change(id, () => ({ status: 'copy' }));
    await ready('Made ready after its day', new Date(Date.now() - 60_000));
    await new Promise((resolve) => setTimeout(resolve, 1800));
    expect(await newsroom.publish.history()).toHaveLength(2);
  });

  test('goes out at once where its time came while the newsroom was closed', async () => {
    const { id } = await ready('The ferry', soon(100));
    await newsroom.close();
    await new Promise((resolve) => setTimeout(resolve, 200));
    newsroom = await reopened(newsroom.folder.path);
    begin();
    await untilOut();
    expect(published[0]?.articles).toEqual([{ id, headline: 'The ferry' }]);
  });

  test('stays away when an earlier site is put back', async () => {
    begin();
    await ready('The ferry', soon(500));
    await untilOut();
    const [, before] = await newsroom.publish.history();
    await newsroom.publish.publish({ target, by: ana, backTo: before?.id ?? null });
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(published).toHaveLength(1);
    expect(await frontPage()).not.toContain('The ferry');
  });

  test('stays away when it was published by hand and an earlier site is put back', async () => {
    begin(target, { retry: 600_000 });
    await rename(site, `${site}-away`);
    await ready('The ferry', soon(300));
    await vi.waitFor(() => expect(states).toHaveLength(1), within);
    await rename(`${site}-away`, site);
    await publishByHand();
    await vi.waitFor(() => expect(states.at(-1)).toEqual({ failure: null }), within);
    const [, before] = await newsroom.publish.history();
    await newsroom.publish.publish({ target, by: ana, backTo: before?.id ?? null });
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await frontPage()).not.toContain('The ferry');
    expect(published).toEqual([]);
  });

  test('waits while somebody publishes or builds', async () => {
    begin();
    await ready('The ferry', soon(300));
    // Under way when the time comes, and for a while after.
    await newsroom.site.make(noRecord, {}, () => new Promise((resolve) => setTimeout(resolve, 1500)));
    await untilOut();
    expect(states).toEqual([]);
  });

  test('holds the closing of its newsroom until it is out', async () => {
    const begun = Promise.withResolvers<void>();
    begin(target, { onBegun: begun.resolve });
    await ready('The ferry', soon(400));
    await begun.promise;
    await newsroom.close();
    expect(published).toHaveLength(1);
    expect(await frontPage()).toContain('The ferry');
  });
});

test('tells how far it is, and what is stopped changes nothing and isn’t begun again at once', async () => {
  let isStopped = false;
  const phases = new Set<string>();
  const byItself = begin(target, {
    onProgress: (phase) => {
      phases.add(phase);
      if (phase === 'keeping' && isStopped) byItself.cancel();
    },
  });
  await ready('The ferry', soon(400));
  await untilOut();
  await vi.waitFor(() => expect(byItself.isRunning()).toBe(false), within);
  expect(runs).toEqual([true, false]);
  expect([...phases]).toEqual(expect.arrayContaining(['pages', 'keeping', 'comparing', 'copying']));
  isStopped = true;
  await ready('The gulls', soon(400));
  await vi.waitFor(() => expect(states).toHaveLength(1), within);
  const { message = '', retryAt = '' } = states[0]?.failure ?? {};
  expect(message).toBe('It was stopped, and nothing was changed.');
  expect(Date.parse(retryAt) - Date.now()).toBeGreaterThan(25 * 60_000);
  expect(runs).toEqual([true, false, true, false]);
  isStopped = false;
  await publishByHand();
  await vi.waitFor(() => expect(states.at(-1)).toEqual({ failure: null }), within);
  expect(await frontPage()).toContain('The gulls');
});

describe('what fails', () => {
  test('is told, tried again and, once put right, out', async () => {
    begin();
    await rename(site, `${site}-away`);
    await ready('The ferry', soon(500));
    await vi.waitFor(() => expect(states.length).toBeGreaterThan(1), within);
    const message = `Nothing is left in ${site} of what was published there last. Is its disk mounted?`;
    expect(states[0]).toEqual({ failure: { message, retryAt: expect.any(String) } });
    expect(existsSync(site)).toBe(false);
    await rename(`${site}-away`, site);
    await untilOut();
    await vi.waitFor(() => expect(states.at(-1)).toEqual({ failure: null }), within);
    expect(await frontPage()).toContain('The ferry');
  });

  test('says which article a problem is in, and publishes nothing meanwhile', async () => {
    begin();
    const byline = [{ author: 'nobody' as never, role: 'by' as const }];
    const publication = { at: '2026-01-01T10:00:00Z', timeZone: 'UTC' };
    const { id } = await newsroom.articles.create({
      headline: 'Whose?',
      status: 'ready',
      publication,
      byline,
    });
    await ready('The ferry', soon(500));
    await vi.waitFor(() => expect(states.length).toBeGreaterThan(0), within);
    expect(states[0]?.failure?.message).toMatch(/^“Whose\?”: .*nobody/);
    expect(await newsroom.publish.history()).toHaveLength(1);
    await newsroom.articles.change(id, () => ({ byline: [] }));
    await untilOut();
  });

  test('does not hold up another article whose time comes', async () => {
    begin(target, { retry: 600_000 });
    await rename(site, `${site}-away`);
    await ready('The ferry', soon(300));
    await vi.waitFor(() => expect(states).toHaveLength(1), within);
    await rename(`${site}-away`, site);
    await ready('The gulls', soon(800));
    await untilOut();
    expect(published[0]?.articles.map(({ headline }) => headline)).toEqual(['The ferry', 'The gulls']);
    expect(states.at(-1)).toEqual({ failure: null });
  });

  test('is over when somebody publishes by hand, or takes the article back', async () => {
    begin(target, { retry: 600_000 });
    for (const end of ['by hand', 'taken back']) {
      await rename(site, `${site}-away`);
      const { id } = await ready(`Ends ${end}`, soon(300));
      await vi.waitFor(() => expect(states.at(-1)?.failure).toBeTruthy(), within);
      await rename(`${site}-away`, site);
      if (end === 'by hand') await publishByHand();
      else await newsroom.articles.change(id, () => ({ status: 'draft' }));
      await vi.waitFor(() => expect(states.at(-1)).toEqual({ failure: null }), within);
    }
    expect(published).toEqual([]);
  });

  describe('until Galley is closed', () => {
    async function failed(): Promise<Article> {
      const byItself = begin(target, { retry: 600_000 });
      const byline = [{ author: 'nobody' as never, role: 'by' as const }];
      const publication = { at: soon(400).toISOString(), timeZone: 'UTC' };
      const made = await newsroom.articles.create({
        headline: 'Whose?',
        status: 'ready',
        publication,
        byline,
      });
      await vi.waitFor(() => expect(states).toHaveLength(1), within);
      byItself.stop();
      await newsroom.close();
      newsroom = await reopened(newsroom.folder.path);
      return made;
    }

    test('and mended before it begins again, or after, goes out by itself all the same', async () => {
      const { id } = await failed();
      await newsroom.articles.change(id, () => ({ byline: [] }));
      begin();
      await untilOut();
      expect(published[0]?.articles).toEqual([{ id, headline: 'Whose?' }]);
      // Once: what is taken from readers after that stays away, in every later session.
      const [, before] = await newsroom.publish.history();
      await newsroom.publish.publish({ target, by: ana, backTo: before?.id ?? null });
      await newsroom.close();
      newsroom = await reopened(newsroom.folder.path);
      begin();
      await new Promise((resolve) => setTimeout(resolve, 1000));
      expect(published).toHaveLength(1);
    });

    test('and taken back meanwhile, is for a person to publish', async () => {
      const { id } = await failed();
      await newsroom.articles.change(id, () => ({ byline: [], status: 'draft' }));
      begin();
      await new Promise((resolve) => setTimeout(resolve, 800));
      await newsroom.articles.change(id, () => ({ status: 'ready' }));
      await new Promise((resolve) => setTimeout(resolve, 800));
      expect(published).toEqual([]);
    });

    test('and to go elsewhere now, is for a person to publish', async () => {
      const { id } = await failed();
      await newsroom.articles.change(id, () => ({ byline: [] }));
      const other: PublishTarget = { kind: 'folder', path: join(await tempFolder(), 'other') };
      await newsroom.articles.change(id, () => ({ status: 'draft' }));
      await newsroom.publish.publish({ target: other, by: ana });
      await newsroom.articles.change(id, () => ({ status: 'ready' }));
      begin(other);
      await new Promise((resolve) => setTimeout(resolve, 800));
      expect(published).toEqual([]);
    });
  });

  test('names a file that is in the way', async () => {
    begin();
    const { id } = await ready('The ferry', soon(1500));
    const { pages } = await newsroom.site.build({ out: join(await tempFolder(), 'out') });
    expect(pages.map(({ article }) => article)).not.toContain(id);
    const path = newsroom.articlePaths().get(id) ?? '';
    await mkdir(join(site, path, '..'), { recursive: true });
    await writeFile(join(site, path), 'somebody else’s');
    await vi.waitFor(() => expect(states.length).toBeGreaterThan(0), within);
    expect(states[0]?.failure?.message).toBe(`${path} was not put there by Galley and is in the way.`);
    expect(await readFile(join(site, path), 'utf8')).toBe('somebody else’s');
  });
});

test.each([
  ['has nothing to do', true],
  ['puts no file that is there already, where the receipt has not come yet', false],
])('a second machine %s', async (_, hasReceipt) => {
  begin();
  await ready('The ferry', soon(500));
  await untilOut();
  await vi.waitFor(async () => expect(await newsroom.publish.history()).toHaveLength(2), within);
  const { path } = newsroom.folder;
  await newsroom.close();
  const folder = join(path, 'publish/receipts');
  if (!hasReceipt) await rm(join(folder, `${published[0]?.receipt}.json`));
  const before = await hashesIn(site);
  newsroom = await reopened(path);
  begin();
  if (hasReceipt) await new Promise((resolve) => setTimeout(resolve, 1000));
  else await untilOut(2);
  expect(published).toHaveLength(hasReceipt ? 1 : 2);
  expect(await readdir(folder)).toHaveLength(2);
  expect(await hashesIn(site)).toEqual(before);
});
