import { describe, expect, it } from 'vitest';
import type { Newsroom } from '#main/compose-newsroom.ts';
import { ArticleQuery } from '#shared/articles/article-query.ts';
import { bodyOf } from '#shared/body/body.schema.ts';
import { Slug } from '#shared/library/ids.ts';
import { LibraryConfig } from '#shared/library/library.schema.ts';
import { TemplateContent } from '#shared/library/piece.schema.ts';
import { tempNewsroom } from '#tests/helpers/temp-newsroom.ts';

const [city, sea, town] = ['city', 'sea', 'town'].map((slug) => Slug.parse(slug)) as [Slug, Slug, Slug];

/** Two articles of City, one of them in the trash, one of Sea; a template, a saved search and links that name City. */
async function newsroomWithCity(): Promise<Newsroom> {
  const newsroom = await tempNewsroom();
  for (const [headline, section] of [
    ['One', city],
    ['Two', sea],
    ['Gone', city],
  ] as const)
    await newsroom.articles.create({ headline, section });
  const gone = newsroom.articles.allSummaries().find(({ headline }) => headline === 'Gone');
  if (gone !== undefined) await newsroom.articles.trash(gone.id);
  const content = TemplateContent.parse({ headline: '', section: city, body: bodyOf([]) });
  await newsroom.templates.save({ slug: null, name: 'Report', content });
  const link = { to: 'section', section: city, label: '' };
  const { config } = newsroom.folder;
  await newsroom.folder.updateConfig(
    LibraryConfig.parse({
      ...config,
      design: { navigation: [link], footer: { links: [link] } },
      searches: [{ name: 'Of the city', query: ArticleQuery.parse({ section: city }) }],
    }),
  );
  return newsroom;
}

async function stateOf({ articles, folder, templates }: Newsroom): Promise<object> {
  const { sections, searches, design } = folder.config;
  return {
    sections: sections.map(({ slug, name }) => `${slug} ${name}`),
    articles: Object.fromEntries(articles.allSummaries().map(({ headline, section }) => [headline, section])),
    template: (await templates.list())[0]?.content.section,
    search: searches[0]?.query.section,
    links: [...(design.navigation ?? []), ...design.footer.links].map(
      (link) => 'section' in link && link.section,
    ),
  };
}

describe('a section', () => {
  it('gets another address: its articles, in the trash too, its templates, searches and links go along, and back', async () => {
    const newsroom = await newsroomWithCity();
    const before = await stateOf(newsroom);
    const { change, failed } = await newsroom.sections.rename(city, town);
    expect(failed).toEqual([]);
    expect(await stateOf(newsroom)).toEqual({
      sections: ['town City', 'sea Sea'],
      articles: { One: town, Two: sea, Gone: town },
      template: town,
      search: town,
      links: [town, town],
    });
    expect((await newsroom.bulk.undo(change)).failed).toEqual([]);
    expect(await stateOf(newsroom)).toEqual(before);
  });

  it.each([
    [city, sea, 'section-slug'],
    [city, Slug.parse('Search'), 'section-slug'],
    [town, Slug.parse('harbour'), 'section-unknown'],
  ])('%s doesn’t get the address %s: %s', async (from, to, code) => {
    const newsroom = await newsroomWithCity();
    const before = await stateOf(newsroom);
    await expect(newsroom.sections.rename(from, to)).rejects.toMatchObject({ code });
    expect(await stateOf(newsroom)).toEqual(before);
  });

  it.each([
    [sea, { One: sea, Two: sea, Gone: sea }, sea, sea],
    [null, { One: null, Two: sea, Gone: null }, null, city],
  ])(
    'that is removed gives its articles to %s, and gets them back',
    async (to, articles, template, search) => {
      const newsroom = await newsroomWithCity();
      const before = await stateOf(newsroom);
      const { change, failed } = await newsroom.sections.remove(city, to);
      expect(failed).toEqual([]);
      const after = { sections: ['sea Sea'], articles, template, search, links: [city, city] };
      expect(await stateOf(newsroom)).toEqual(after);
      expect((await newsroom.bulk.undo(change)).failed).toEqual([]);
      expect(await stateOf(newsroom)).toEqual(before);
    },
  );

  it('that nobody has is not removed', async () => {
    const newsroom = await newsroomWithCity();
    await expect(newsroom.sections.remove(town, null)).rejects.toMatchObject({ code: 'section-unknown' });
    await expect(newsroom.sections.remove(city, town)).rejects.toMatchObject({ code: 'section-unknown' });
  });
});
