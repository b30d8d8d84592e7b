import { describe, expect, it } from 'vitest';
import { publicationAt } from '#shared/articles/publication-date.ts';
import { Slug } from '#shared/library/ids.ts';
import { tempFolder } from '#tests/helpers/temp-folder.ts';
import { tempNewsroom } from '#tests/helpers/temp-newsroom.ts';

const slug = Slug.parse;

describe('the address of an article', () => {
  it.each([
    ['follows the headline of one that nobody has read', false, [{ headline: 'New' }], null],
    ['stays where readers know it', true, [{ headline: 'New' }], 'old'],
    ['also after a second change', true, [{ headline: 'New' }, { headline: 'Newer' }], 'old'],
    ['is what a person says', true, [{ headline: 'New', slug: slug('mine') }], 'mine'],
    ['stays what a person said', true, [{ slug: slug('mine') }, { headline: 'New' }], 'mine'],
    ['can follow the headline again', true, [{ headline: 'New' }, { slug: null }], null],
    ['and stays there then', true, [{ headline: 'New' }, { slug: null }, { headline: 'Newer' }], 'new'],
    ['needs no slug for other changes', true, [{ standfirst: 'More.' }], null],
    ['nor for a headline that leads to it', true, [{ headline: 'OLD!' }], null],
  ])('%s', async (_, isBuilt, changes, expected) => {
    const { articles, site } = await tempNewsroom();
    const publication = publicationAt('2026-11-01T08:00', 'Europe/Lisbon');
    const written = { section: slug('city'), status: 'ready' as const, publication };
    const { id } = await articles.create({ headline: 'Old', ...written });
    if (isBuilt) expect(await site.build({ out: await tempFolder() })).toMatchObject({ ok: true });
    const content = async () => (await articles.get(id)).article;
    for (const change of changes) await articles.change(id, () => change);
    expect((await content()).slug).toBe(expected);
  });

  it('is kept from what is typed, too, and the window is told', async () => {
    const { articles, site } = await tempNewsroom();
    const publication = publicationAt('2026-11-01T08:00', 'Europe/Lisbon');
    const written = { section: slug('city'), status: 'ready' as const, publication };
    const { id } = await articles.create({ headline: 'Old', ...written });
    await site.build({ out: await tempFolder() });
    const { article, revision } = await articles.get(id);
    const told: unknown[] = [];
    articles.onReplaced(({ content, cause }) => told.push([content.headline, content.slug, cause]));
    await Promise.all(
      ['N', 'Ne', 'New'].map((headline) => articles.record(id, { ...article, headline }, revision)),
    );
    expect((await articles.get(id)).article).toMatchObject({ headline: 'New', slug: 'old' });
    expect(told.at(-1)).toEqual(['New', 'old', 'changed']);
  });

  it('comes back with no old version', async () => {
    const { articles, site, history } = await tempNewsroom();
    const publication = publicationAt('2026-11-01T08:00', 'Europe/Lisbon');
    const written = { section: slug('city'), status: 'ready' as const, publication };
    const { id } = await articles.create({ headline: 'First', ...written });
    const first = await history.keep(id, { kind: 'saved' });
    await articles.change(id, () => ({ headline: 'Second' }));
    await site.build({ out: await tempFolder() });
    if (first === null) throw new Error('not kept');
    await history.restore(id, first.id, null);
    expect((await articles.get(id)).article).toMatchObject({ headline: 'First', slug: 'second' });
  });
});
