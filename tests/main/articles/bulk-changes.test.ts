import { describe, expect, it } from 'vitest';
import { type BulkEdit, fieldsAfter } from '#shared/articles/bulk-edit.ts';
import { withMediaReplaced } from '#shared/articles/replace-media.ts';
import { retagged } from '#shared/articles/retag.ts';
import { bodyOf } from '#shared/body/body.schema.ts';
import { ArticleId, MediaId, Slug } from '#shared/library/ids.ts';
import { figureFrom } from '#shared/media/media.schema.ts';
import { figure, paragraph, recordingNode } from '#tests/helpers/body-nodes.ts';
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

  it('leaves those alone that are like that already, and keeps none back for one that is not there', async () => {
    const { articles, bulk, history } = await tempNewsroom();
    const [one, two] = await Promise.all(
      ['One', 'Two'].map((headline) =>
        articles.create({ headline, tags: headline === 'Two' ? ['Rain'] : [] }),
      ),
    );
    if (one === undefined || two === undefined) throw new Error('not made');
    const missing = ArticleId.parse('01kaqt4f4m8w3s9x2z7v5b6n1c');
    const tagged = await bulk.change([one.id, missing, two.id], (content) =>
      fieldsAfter({ kind: 'tag', tag: 'rain' }, content),
    );
    expect(tagged.changed).toEqual([one.id]);
    expect(tagged.failed).toMatchObject([{ id: missing, message: expect.stringContaining('no article') }]);
    expect((await articles.get(two.id)).article.updatedAt).toBe(two.updatedAt);
    await bulk.undo(tagged.change);
    expect((await articles.get(one.id)).article.tags).toEqual([]);

    await bulk.change([one.id], () => ({ status: 'filed' }));
    expect((await history.list(one.id)).versions).toMatchObject([{ kind: 'status', status: 'filed' }]);
  });

  it('throws away and brings back, but leaves what somebody else brought back', async () => {
    const newsroom = await tempNewsroom();
    const { articles, bulk } = newsroom;
    const ids = await Promise.all(
      ['One', 'Two', 'Three'].map(async (headline) => (await articles.create({ headline })).id),
    );
    const [one, two, three] = ids;
    if (one === undefined || two === undefined || three === undefined) throw new Error('not made');
    await articles.trash(three);
    const { trashedAt } = (await articles.get(three)).article;
    const { change, changed } = await bulk.move(ids, true);
    expect(changed.toSorted()).toEqual([one, two].toSorted());
    expect((await articles.get(three)).article.trashedAt).toBe(trashedAt);

    await articles.restore(two);
    const undone = await bulk.undo(change);
    expect(undone.changed).toEqual([one]);
    expect(undone.failed).toMatchObject([{ id: two, headline: 'Two' }]);
    const trashed = articles.allSummaries().filter((summary) => summary.trashed);
    expect(trashed.map(({ id }) => id)).toEqual([three]);
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
  const body = bodyOf([{ type: 'hologram', pictures: [{ media: from, alt: 'x' }] }]);
  expect(withMediaReplaced({ hero: null, body }, from, to).body.root.children).toEqual([
    { type: 'hologram', pictures: [{ media: to, alt: 'x' }] },
  ]);
});

it('replaces the picture of a video and of an embed too, and a recording as a whole', () => {
  const [from, to] = ['a', 'b'].map((letter) => MediaId.parse(letter.repeat(64)));
  if (from === undefined || to === undefined) throw new Error('no ids');
  const body = bodyOf([
    recordingNode(from, { poster: from }),
    { type: 'embed', thumbnail: from, title: from },
  ]);
  expect(withMediaReplaced({ hero: null, body }, from, to).body.root.children).toEqual([
    recordingNode(to, { poster: to }),
    { type: 'embed', thumbnail: to, title: from },
  ]);
});

it.each<[string, Exclude<BulkEdit, { kind: 'trash' | 'status' }>, object]>([
  ['a new tag at the end', { kind: 'tag', tag: 'Sea' }, { tags: ['Harbour', 'Sea'] }],
  ['a tag in other capitals as it is', { kind: 'tag', tag: 'HARBOUR' }, { tags: ['Harbour'] }],
  ['a section', { kind: 'section', section: Slug.parse('city') }, { section: 'city' }],
  ['no section', { kind: 'section', section: null }, { section: null }],
])('an edit of many articles gives each %s', (_name, edit, fields) => {
  expect(fieldsAfter(edit, { tags: ['Harbour'] })).toEqual(fields);
});
