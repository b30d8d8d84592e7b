import { expect, it } from 'vitest';
import { replaceEverywhere } from '#main/replace-media.ts';
import { bodyOf } from '#shared/body/body.schema.ts';
import { MediaId } from '#shared/library/ids.ts';
import { figure } from '#tests/helpers/body-nodes.ts';
import { tempNewsroom } from '#tests/helpers/temp-newsroom.ts';

const [old, other, third] = ['a', 'b', 'c'].map((letter) => MediaId.parse(letter.repeat(64))) as [
  MediaId,
  MediaId,
  MediaId,
];

it('puts one picture in the place of another in articles, as portrait and in the design, and takes all of it back', async () => {
  const newsroom = await tempNewsroom();
  const { articles, authors, folder, bulk } = newsroom;
  const { id } = await articles.create({ headline: 'Tide', body: bodyOf([figure(old)]) });
  await authors.create({ name: 'Ida', portrait: { media: old, alt: 'Ida' } });
  await authors.create({ name: 'Uwe', portrait: { media: third, alt: 'Uwe' } });
  const { design } = folder.config;
  await folder.updateConfig({
    ...folder.config,
    design: { ...design, logo: { media: third, dark: old, height: 40 }, icon: { media: old } },
  });
  const shown = () => ({
    portraits: authors.list().map(({ portrait }) => portrait?.media),
    logo: folder.config.design.logo,
    icon: folder.config.design.icon,
  });
  const before = shown();

  const report = await replaceEverywhere(newsroom, old, other);
  expect(report).toMatchObject({ changed: [id], beside: ['Ida', 'The site’s design'], failed: [] });
  expect(shown()).toEqual({
    portraits: [other, third],
    logo: { media: third, dark: other, height: 40 },
    icon: { media: other },
  });
  expect(authors.list()[0]?.portrait?.alt).toBe('Ida');

  const undone = await bulk.undo(report.change);
  expect(undone).toMatchObject({ changed: [id], beside: ['Ida', 'The site’s design'], failed: [] });
  expect(shown()).toEqual(before);
});

it('leaves what somebody changed since, and says so', async () => {
  const newsroom = await tempNewsroom();
  const { authors, bulk, folder } = newsroom;
  const ida = await authors.create({ name: 'Ida', portrait: { media: old, alt: '' } });
  await folder.updateConfig({ ...folder.config, design: { ...folder.config.design, icon: { media: old } } });
  const { change } = await replaceEverywhere(newsroom, old, other);
  await authors.save({ ...ida, portrait: { media: third, alt: '' } });
  const undone = await bulk.undo(change);
  expect(undone).toMatchObject({ beside: ['The site’s design'], failed: [{ id: null, headline: 'Ida' }] });
  expect(authors.list()[0]?.portrait?.media).toBe(third);
});

it('changes nothing where the picture isn’t', async () => {
  const newsroom = await tempNewsroom();
  expect(await replaceEverywhere(newsroom, old, other)).toMatchObject({
    changed: [],
    beside: [],
    failed: [],
  });
});
