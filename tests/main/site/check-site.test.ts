import { expect, test } from 'vitest';
import { Slug } from '#shared/library/ids.ts';
import { groupOf } from '#shared/library/problem.ts';
import { Profile } from '#shared/review/person.schema.ts';
import { tempNewsroom } from '#tests/helpers/temp-newsroom.ts';

const ida = Profile.parse({ name: 'Ida Marsh', initials: 'IM', roles: ['legal'] });

test('the checks tell what blocks a publication from advice, and from what is of articles that it leaves out', async () => {
  const { articles, review, site, folder } = await tempNewsroom();
  const nobody = { byline: [{ author: Slug.parse('nobody'), role: 'by' as const }] };
  const publication = { at: '2026-01-01T10:00:00Z', timeZone: 'UTC' };
  const ahead = { at: '2999-01-01T10:00:00Z', timeZone: 'UTC' };
  await articles.create({ headline: 'A draft', publication, ...nobody });
  await articles.create({ headline: 'Scheduled', status: 'ready', publication: ahead, ...nobody });
  await articles.create({ headline: 'Ready', status: 'ready', publication });
  const held = await articles.create({ headline: 'Held', status: 'ready', publication });
  await review.change(held.id, { kind: 'hold', reason: 'court' }, ida);
  const groups = async (): Promise<Readonly<Record<string, readonly string[]>>> => {
    const found = { blocks: new Set<string>(), advice: new Set<string>(), leftOut: new Set<string>() };
    for (const problem of await site.check())
      found[groupOf(problem)].add(problem.headline ?? problem.field ?? problem.code);
    return Object.fromEntries(Object.entries(found).map(([name, whose]) => [name, [...whose].toSorted()]));
  };
  const leftOut = ['A draft', 'Held', 'Scheduled'];
  // The site goes out, whatever is wrong with a draft.
  expect(await groups()).toEqual({ blocks: [], advice: ['Ready', 'baseUrl'], leftOut });
  expect(await site.build({ out: `${folder.path}-site`, dryRun: true })).toMatchObject({ ok: true });

  // A draft under the same address is the draft's matter; another that is ready is a publication's.
  const slug = Slug.parse('quay');
  await articles.create({ headline: 'Ready too', status: 'ready', publication, slug });
  const twin = await articles.create({ headline: 'Twin', publication, slug });
  expect(await groups()).toMatchObject({ blocks: [] });
  await articles.change(twin.id, (before) => ({ ...before, status: 'ready' }));
  expect((await groups())['blocks']).toEqual(['Twin']);
});
