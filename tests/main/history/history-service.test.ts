import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Newsroom } from '#main/compose-newsroom.ts';
import { bodyOf } from '#shared/body/body.schema.ts';
import { plainText } from '#shared/body/plain-text.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { contentOf } from '#tests/helpers/article-files.ts';
import { paragraph } from '#tests/helpers/body-nodes.ts';
import { tempFolder } from '#tests/helpers/temp-folder.ts';
import { tempNewsroom } from '#tests/helpers/temp-newsroom.ts';

async function kindsOf({ history }: Newsroom, id: ArticleId): Promise<readonly string[]> {
  return (await history.list(id)).versions.map(({ kind }) => kind);
}

const body = bodyOf([paragraph('The dam holds.'), paragraph('The town waits.')]);

describe('history', () => {
  test('has what a person kept, also what is not in article.json yet', async () => {
    const newsroom = await tempNewsroom();
    const { id } = await newsroom.articles.create({ headline: 'Rain', body });
    expect(await newsroom.history.keep(id, { kind: 'saved', note: 'As filed' })).toMatchObject({
      note: 'As filed',
    });
    await newsroom.articles.record(id, { ...(await contentOf(newsroom, id)), headline: 'Sun' });
    const kept = await newsroom.history.keep(id, { kind: 'saved' });
    expect((await newsroom.history.get(id, kept?.id ?? ('' as never))).content.headline).toBe('Sun');
  });

  test.each([
    ['that of the version', ['city', 'sea'], 'city'],
    ['that of now where the newsroom has the other no more', ['sea'], 'sea'],
  ])('gives an article back in a section that is there: %s', async (_, sections, expected) => {
    const newsroom = await tempNewsroom();
    const { id } = await newsroom.articles.create({ headline: 'Rain', section: 'city' as never, body });
    const kept = await newsroom.history.keep(id, { kind: 'saved' });
    await newsroom.articles.record(id, { ...(await contentOf(newsroom, id)), section: 'sea' as never });
    const { config } = newsroom.folder;
    const named = sections.map((slug) => ({
      slug: slug as never,
      name: slug,
      subject: null,
      description: '',
    }));
    await newsroom.folder.updateConfig({ ...config, sections: named });
    await newsroom.history.restore(id, kept?.id ?? ('' as never), null);
    expect((await contentOf(newsroom, id)).section).toBe(expected);
  });

  test('has every change of status, and what stood before a stretch of writing', async () => {
    const newsroom = await tempNewsroom();
    const { id } = await newsroom.articles.create({ headline: 'Rain', body });
    const content = await contentOf(newsroom, id);
    await newsroom.articles.record(id, { ...content, headline: 'Sun' });
    await newsroom.articles.record(id, { ...content, headline: 'Wind' });
    await newsroom.articles.record(id, { ...content, headline: 'Wind', status: 'filed' });
    const { versions } = await newsroom.history.list(id);
    expect(versions).toMatchObject([
      { kind: 'status', status: 'filed' },
      { kind: 'autosave', status: 'draft' },
    ]);
    expect((await newsroom.history.get(id, versions[1]?.id ?? ('' as never))).content.headline).toBe('Rain');
  });

  test('has what was built: once, where somebody changed it, and with what was there before it is written on', async () => {
    const newsroom = await tempNewsroom();
    const publication = { at: '2024-05-06T07:08:09Z', timeZone: 'UTC' };
    const ready = { status: 'ready', section: 'city' as never, publication, body } as const;
    const { id } = await newsroom.articles.create({ headline: 'Rain', ...ready });
    const untouched = await newsroom.articles.create({ headline: 'Hail', ...ready });
    const draft = await newsroom.articles.create({ headline: 'Snow' });
    const content = await contentOf(newsroom, id);
    await newsroom.articles.record(id, { ...content, headline: 'Sun' });
    await newsroom.articles.record(draft.id, { ...(await contentOf(newsroom, draft.id)), headline: 'Ice' });
    await newsroom.articles.flush(null);
    const out = await tempFolder();
    expect(await newsroom.site.build({ out, dryRun: true })).toMatchObject({ ok: true, problems: [] });
    expect(await kindsOf(newsroom, id)).not.toContain('built');
    expect((await newsroom.site.build({ out })).problems).toEqual([]);
    await newsroom.site.build({ out });
    const { versions } = await newsroom.history.list(id);
    expect(versions.filter(({ kind }) => kind === 'built')).toHaveLength(1);
    const kept = versions.find(({ kind }) => kind === 'built');
    expect((await newsroom.history.get(id, kept?.id ?? ('' as never))).content.headline).toBe('Sun');
    expect(await kindsOf(newsroom, untouched.id)).toEqual([]);
    expect(await kindsOf(newsroom, draft.id)).not.toContain('built');

    await newsroom.articles.record(untouched.id, {
      ...(await contentOf(newsroom, untouched.id)),
      headline: 'Fog',
    });
    const [before] = (await newsroom.history.list(untouched.id)).versions;
    expect((await newsroom.history.get(untouched.id, before?.id ?? ('' as never))).content.headline).toBe(
      'Hail',
    );
  });

  test('is never cut while somebody writes, however long: what was there before they began is one version', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    onTestFinished(() => void vi.useRealTimers());
    const newsroom = await tempNewsroom();
    const { id } = await newsroom.articles.create({ headline: 'Rain', body });
    const content = await contentOf(newsroom, id);
    for (let minute = 0; minute < 60; minute += 1) {
      vi.setSystemTime(Date.now() + 60_000);
      await newsroom.articles.record(id, { ...content, headline: `Rain ${minute}` });
    }
    expect(await kindsOf(newsroom, id)).toEqual(['autosave']);
    // Back from lunch.
    vi.setSystemTime(Date.now() + 3_600_000);
    await newsroom.articles.record(id, { ...content, headline: 'Sun' });
    expect(await kindsOf(newsroom, id)).toEqual(['autosave', 'autosave']);
  });

  test('brings a version back but for the status, and keeps what was there', async () => {
    const newsroom = await tempNewsroom();
    const { id } = await newsroom.articles.create({ headline: 'Rain', body });
    const version = await newsroom.history.keep(id, { kind: 'saved' });
    const content = await contentOf(newsroom, id);
    await newsroom.articles.record(id, { ...content, headline: 'Sun', status: 'editing' });
    const replaced: string[] = [];
    newsroom.articles.onReplaced(({ cause }) => replaced.push(cause));

    await newsroom.history.restore(id, version?.id ?? ('' as never), null);
    expect(await contentOf(newsroom, id)).toEqual({ ...content, status: 'editing' });
    expect(await kindsOf(newsroom, id)).toEqual(['restored', 'status', 'autosave', 'saved']);
    expect(replaced).toEqual(['restored']);
  });

  test('brings one block back', async () => {
    const newsroom = await tempNewsroom();
    const { id } = await newsroom.articles.create({ headline: 'Rain', body });
    const version = await newsroom.history.keep(id, { kind: 'saved' });
    const content = await contentOf(newsroom, id);
    const changed = bodyOf([paragraph('The dam broke.'), paragraph('The town waits.'), paragraph('More.')]);
    await newsroom.articles.record(id, { ...content, headline: 'Sun', body: changed });
    await newsroom.history.restore(id, version?.id ?? ('' as never), 0);
    const now = await contentOf(newsroom, id);
    expect(plainText(now.body)).toBe('The dam holds.\n\nThe town waits.\n\nMore.');
    expect(now.headline).toBe('Sun');
  });

  test('of many articles is kept at once, and refuses an unknown version', async () => {
    const newsroom = await tempNewsroom();
    const made = await Promise.all(
      ['One', 'Two', 'Three'].map((headline) => newsroom.articles.create({ headline })),
    );
    await newsroom.history.keepAll(
      made.map(({ id }) => id),
      { kind: 'published', note: 'To the web' },
    );
    for (const { id } of made) expect(await kindsOf(newsroom, id)).toEqual(['published']);
    const id = made[0]?.id ?? ('' as never);
    await expect(
      newsroom.history.restore(id, '3fa9c2d1.20261125T101500123Z' as never, null),
    ).rejects.toMatchObject({
      code: 'version-unknown',
    });
  });
});
