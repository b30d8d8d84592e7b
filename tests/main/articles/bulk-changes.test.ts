import { describe, expect, it } from 'vitest';
import { withMediaReplaced } from '#shared/articles/replace-media.ts';
import { retagged } from '#shared/articles/retag.ts';
import { bodyOf } from '#shared/body/body.schema.ts';
import { MediaId } from '#shared/library/ids.ts';
import { figureFrom } from '#shared/media/media.schema.ts';
import { figure, paragraph } from '#tests/helpers/body-nodes.ts';
import { picture } from '#tests/helpers/pictures.ts';
import { tempNewsroom } from '#tests/helpers/temp-newsroom.ts';

const tagsOf = (newsroom: Awaited<ReturnType<typeof tempNewsroom>>) =>
  Object.fromEntries(newsroom.articles.allSummaries().map(({ headline, tags }) => [headline, tags]));

describe('a change of many articles', () => {
  it('renames a tag everywhere and takes it back, but not over what was changed since', async () => {
    const newsroom = await tempNewsroom();
    const { articles, bulk } = newsroom;
    const [one, two] = await Promise.all(
      ['One', 'Two'].map((headline) => articles.create({ headline, tags: ['harbor', 'Sea'] })),
    );
    if (one === undefined || two === undefined) throw new Error('not made');
    const report = await bulk.change([one.id, two.id], ({ tags }) => ({
      tags: retagged(tags, ['harbor'], 'Harbour'),
    }));
    expect(report).toMatchObject({ failed: [] });
    expect(report.changed.toSorted()).toEqual([one.id, two.id].toSorted());
    expect(tagsOf(newsroom)).toEqual({ One: ['Harbour', 'Sea'], Two: ['Harbour', 'Sea'] });

    await articles.change(two.id, () => ({ tags: ['Sea'] }));
    const undone = await bulk.undo(report.change);
    expect(undone.changed).toEqual([one.id]);
    expect(undone.failed).toMatchObject([{ id: two.id, headline: 'Two' }]);
    expect(tagsOf(newsroom)).toEqual({ One: ['harbor', 'Sea'], Two: ['Sea'] });
    await expect(bulk.undo(report.change)).rejects.toMatchObject({ code: 'bulk-unknown' });
  });

  it('puts another picture wherever one stands, and leaves the words', async () => {
    const newsroom = await tempNewsroom();
    const take = async (colour: string) => {
      const { item } = await newsroom.media.import('a.png', await picture('png', { colour }));
      if (item === null) throw new Error('not taken');
      return item;
    };
    const [old, fresh] = [await take('#111'), await take('#222')];
    const crop = { ratio: 'free', area: { x: 0, y: 0, width: 1, height: 0.5 } } as const;
    const article = await newsroom.articles.create({
      headline: 'One',
      hero: { ...figureFrom(old), alt: 'A quay', crop },
      body: bodyOf([paragraph('Words'), { ...figure(old.id, { alt: 'Boats' }), crop }]),
    });
    await newsroom.bulk.change([article.id], (content) => withMediaReplaced(content, old.id, fresh.id));
    const { hero, body } = (await newsroom.articles.get(article.id)).article;
    expect(hero).toEqual({ ...figureFrom(fresh), alt: 'A quay' });
    expect(body.root.children).toEqual([paragraph('Words'), figure(fresh.id, { alt: 'Boats' })]);
  });
});

it('finds a picture in blocks that this Galley doesn’t know', () => {
  const [from, to] = ['a', 'b'].map((letter) => MediaId.parse(letter.repeat(64)));
  if (from === undefined || to === undefined) throw new Error('no ids');
  const body = bodyOf([{ type: 'gallery', pictures: [{ media: from, alt: 'x' }] }]);
  expect(withMediaReplaced({ hero: null, body }, from, to).body.root.children).toEqual([
    { type: 'gallery', pictures: [{ media: to, alt: 'x' }] },
  ]);
});
