import { describe, expect, it } from 'vitest';
import { planFrontPage } from '#main/site/front-page-plan.ts';
import { loadTheme } from '#main/site/load-theme.ts';
import { planLibrary } from '#tests/helpers/plan-library.ts';
import { sampleArticle, sampleConfig, sampleLibrary } from '#tests/helpers/sample-library.ts';
import type { WholeLibrary } from '#tests/helpers/whole-library.ts';

const town = (day: number): object => ({ section: 'town', day });
const water = (day: number): object => ({ section: 'water', day });

/** Stories of days of June, each headed with its day. */
async function planned(stories: readonly object[], config: object = {}): Promise<ReturnType<typeof told>> {
  const articles = stories.map((story, index) => {
    const { day, ...changes } = story as { readonly day: number };
    const publication = { at: `2026-06-${String(day).padStart(2, '0')}T09:00:00Z`, timeZone: 'UTC' };
    return sampleArticle(index + 1, { headline: String(day), publication, ...changes });
  });
  return told(await plan(sampleLibrary([], articles, { config: sampleConfig(config) })));
}

async function plan(library: WholeLibrary) {
  return planLibrary(library, { now: new Date('2026-08-01T12:00:00Z'), theme: await loadTheme() });
}

function told({ model, pages }: Awaited<ReturnType<typeof plan>>) {
  const { lead, beside, river, bands } = planFrontPage(model);
  const days = (entries: typeof river) => entries.map(({ article }) => Number(article.headline));
  return {
    lead: lead?.article.headline,
    beside: days(beside),
    latest: days(river),
    bands: Object.fromEntries(bands.map(({ subject, articles }) => [subject.slug, days(articles)])),
    html: pages.find(({ path }) => path === 'index.html')?.render().content ?? '',
  };
}

const days = (from: number, to: number): readonly number[] =>
  Array.from({ length: from - to + 1 }, (_, index) => from - index);

describe('the front page', () => {
  it('has the newest under “Latest”, and in the sections’ rows what is older', async () => {
    const { lead, beside, latest, bands } = await planned(days(30, 1).map(town));
    expect({ lead, beside, latest, bands }).toEqual({
      lead: '30',
      beside: [29, 28, 27],
      latest: days(26, 19),
      bands: { town: days(18, 15) },
    });
  });

  it('has one row of the newest where only then a section has enough for its own', async () => {
    const { latest, bands } = await planned([...days(14, 7).map(water), ...days(6, 1).map(town)]);
    expect({ latest, bands }).toEqual({ latest: days(10, 7), bands: { town: days(6, 3) } });
  });

  it.each<[string, readonly number[], string]>([
    ['what an editor put there', [2], '2'],
    ['of several the newest', [2, 4, 3], '4'],
    ['else the newest', [], '6'],
  ])('leads with %s', async (_, featured, expected) => {
    const stories = days(6, 1).map((day) => ({ ...town(day), featured: featured.includes(day) }));
    const { lead, beside, latest, html } = await planned(stories);
    expect(lead).toBe(expected);
    expect([...beside, ...latest]).toEqual(days(6, 1).filter((day) => String(day) !== expected));
    expect(/<h2[^>]*><a[^>]*>(\d+)</.exec(html)?.[1]).toBe(expected);
  });

  it('leads with no page of the site, and with nothing that isn’t out', async () => {
    const stories = [
      town(3),
      { ...town(2), featured: true, kind: 'page' },
      { ...town(1), featured: true, status: 'draft' },
    ];
    expect((await planned(stories)).lead).toBe('3');
  });
});
