import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ArticleQuery } from '#shared/articles/article-query.ts';
import { bodyOf } from '#shared/body/body.schema.ts';
import { ArticleId } from '#shared/library/ids.ts';
import { contentOf, fileOf, savedFile } from '#tests/helpers/article-files.ts';
import { paragraph } from '#tests/helpers/body-nodes.ts';
import { reopened, tempNewsroom } from '#tests/helpers/temp-newsroom.ts';

const all = ArticleQuery.parse({});

describe('recording', () => {
  test('goes to the journal first, to article.json on a flush, and then the journal is gone', async () => {
    const newsroom = await tempNewsroom();
    const { id } = await newsroom.articles.create({ headline: 'Before' });
    const content = await contentOf(newsroom, id);
    const states: string[] = [];
    newsroom.articles.onSaved(({ state }) => states.push(state));

    const state = await newsroom.articles.record(id, { ...content, headline: 'After' });
    expect(state).toMatchObject({ id, state: 'recorded', message: null });
    expect(await savedFile(newsroom, id)).toMatchObject({ headline: 'Before' });
    expect(await readFile(fileOf(newsroom, id, 'journal'), 'utf8')).toContain('After');

    await newsroom.articles.flush(id);
    expect(await savedFile(newsroom, id)).toMatchObject({ headline: 'After', updatedAt: state.at });
    expect(await readdir(join(fileOf(newsroom, id), '..'))).toEqual(['article.json']);
    expect(states).toEqual(['saved']);
  });

  test('is saved by itself after a quiet second', async () => {
    const newsroom = await tempNewsroom();
    const { id } = await newsroom.articles.create({ headline: 'Before' });
    const content = await contentOf(newsroom, id);
    const saved = new Promise((resolve) => newsroom.articles.onSaved(resolve));
    await newsroom.articles.record(id, { ...content, headline: 'After' });
    expect(await saved).toMatchObject({ state: 'saved' });
    expect(await savedFile(newsroom, id)).toMatchObject({ headline: 'After' });
  });

  test('of what is there already changes nothing, not even the date', async () => {
    const newsroom = await tempNewsroom();
    const { id, updatedAt } = await newsroom.articles.create({ headline: 'Same' });
    const state = await newsroom.articles.record(id, await contentOf(newsroom, id));
    expect(state).toMatchObject({ state: 'saved', at: updatedAt });
    expect(await readdir(join(fileOf(newsroom, id), '..'))).toEqual(['article.json']);
  });

  test('many times at once keeps the order of the calls', async () => {
    const newsroom = await tempNewsroom();
    const { id } = await newsroom.articles.create({ headline: '0' });
    const content = await contentOf(newsroom, id);
    const headlines = Array.from({ length: 50 }, (_, index) => `Edition ${index}`);
    const states = await Promise.all(
      headlines.map((headline) => newsroom.articles.record(id, { ...content, headline })),
    );
    const times = states.map((state) => state.at);
    expect(new Set(times).size).toBe(50);
    expect(times.toSorted()).toEqual(times);
    await newsroom.articles.flush(null);
    expect(await savedFile(newsroom, id)).toMatchObject({ headline: 'Edition 49' });
  });

  test('keeps what this Galley does not know in article.json', async () => {
    const newsroom = await tempNewsroom();
    const { id } = await newsroom.articles.create({ headline: 'Before' });
    await writeFile(
      fileOf(newsroom, id),
      JSON.stringify({ ...(await savedFile(newsroom, id)), podcast: { minutes: 3 } }),
    );
    await newsroom.articles.record(id, { ...(await contentOf(newsroom, id)), headline: 'After' });
    await newsroom.articles.flush(id);
    expect(await savedFile(newsroom, id)).toMatchObject({ headline: 'After', podcast: { minutes: 3 } });
  });

  test('keeps what can not be merged of another program’s version, beside the article', async () => {
    const newsroom = await tempNewsroom();
    const { id } = await newsroom.articles.create({ headline: 'Before' });
    const content = await contentOf(newsroom, id);
    await newsroom.articles.record(id, { ...content, headline: 'Ours' });
    await writeFile(fileOf(newsroom, id), '{"headline": "Theirs", cut off');
    await newsroom.articles.flush(id);

    expect(await savedFile(newsroom, id)).toMatchObject({ headline: 'Ours' });
    const [kept = ''] = (await readdir(join(fileOf(newsroom, id), '..'))).filter(
      (name) => name !== 'article.json',
    );
    expect(kept).toMatch(/^article-\d{8}T\d{9}Z\.from-elsewhere\.json$/);
    expect(await readFile(fileOf(newsroom, id, kept), 'utf8')).toContain('Theirs');
    expect(newsroom.folder.problems.all()).toMatchObject([{ code: 'changed-elsewhere', article: id }]);
  });
});

describe('an article file that can not be used', () => {
  const id = ArticleId.parse('01kaqt4f4m8w3s9x2z7v5b6n1c');
  const whole = {
    schemaVersion: 1,
    id,
    createdAt: '2026-11-23T09:00:00Z',
    updatedAt: '2026-11-23T10:00:00Z',
    headline: 'Whole',
    body: bodyOf([paragraph('Text')]),
  };
  test.each([
    [
      'cut in half',
      JSON.stringify(whole).slice(0, 200),
      'damaged-file',
      /cut off or damaged.*left as it is/,
      'Whole',
    ],
    ['empty', '', 'damaged-file', /it is empty/, null],
    [
      'with a wrong status',
      JSON.stringify({ ...whole, status: 'Hidden!' }),
      'invalid-file',
      /status: /,
      'Whole',
    ],
    ['without a body', JSON.stringify({ ...whole, body: undefined }), 'invalid-file', /body: /, 'Whole'],
    [
      'of another article',
      JSON.stringify({ ...whole, id: '01kaqt4f4m8w3s9x2z7v5b6n1d' }),
      'invalid-file',
      /copied/,
      'Whole',
    ],
  ])('%s is listed by what it says of itself, untouched, and others work', async (...of) => {
    const [, text, code, message, headline] = of;
    const newsroom = await tempNewsroom();
    const { path } = newsroom.folder;
    await newsroom.articles.create({ headline: 'Another' });
    await newsroom.close();
    await mkdir(join(path, 'articles', id));
    await writeFile(join(path, 'articles', id, 'article.json'), text);

    const again = await reopened(path);
    expect(again.articles.list(all).map((article) => article.headline)).toEqual(['Another']);
    expect(again.folder.state().problems).toMatchObject([
      { code, article: id, headline, file: `articles/${id}/article.json` },
    ]);
    expect(again.folder.state().problems[0]?.message).toMatch(message);
    await expect(again.articles.get(id)).rejects.toMatchObject({ code: 'article-unreadable' });
    expect((await again.snapshot()).articles).toHaveLength(1);
    await again.articles.flush(null);
    expect(await readFile(join(path, 'articles', id, 'article.json'), 'utf8')).toBe(text);

    await writeFile(join(path, 'articles', id, 'article.json'), JSON.stringify(whole));
    expect((await again.articles.get(id)).article.headline).toBe('Whole');
    expect(again.folder.state().problems).toEqual([]);
    expect(again.articles.list(all)).toHaveLength(2);
  });

  test('with an unknown node opens read-only, says where, and stays as it was', async () => {
    const newsroom = await tempNewsroom();
    const { path } = newsroom.folder;
    const text = JSON.stringify({
      ...whole,
      body: bodyOf([paragraph('Text'), { type: 'hologram', version: 1, beam: 7 }]),
    });
    await newsroom.close();
    await mkdir(join(path, 'articles', id));
    await writeFile(join(path, 'articles', id, 'article.json'), text);

    const again = await reopened(path);
    const opened = await again.articles.get(id);
    expect(opened.readOnly).toMatch(/block "hologram".*body\/1\/hologram.*read-only so that nothing is lost/);
    expect(opened.problems).toMatchObject([{ code: 'unknown-node', article: id, field: 'body/1/hologram' }]);
    const content = await contentOf(again, id);
    await expect(again.articles.record(id, { ...content, headline: 'No' })).rejects.toMatchObject({
      code: 'article-read-only',
    });
    await expect(again.articles.trash(id)).rejects.toMatchObject({ code: 'article-read-only' });
    await again.close();
    expect(await readFile(join(path, 'articles', id, 'article.json'), 'utf8')).toBe(text);
  });

  test('in a folder without an id is named; a folder whose making was cut short is not', async () => {
    const newsroom = await tempNewsroom();
    const { path } = newsroom.folder;
    await newsroom.close();
    await mkdir(join(path, 'articles', `${id} copy`));
    await mkdir(join(path, 'articles', id));
    await mkdir(join(path, 'articles', '.trash-of-the-system'));
    const again = await reopened(path);
    expect(again.folder.state().problems).toMatchObject([
      { code: 'invalid-folder', file: `articles/${id} copy` },
    ]);
  });
});

describe('the list', () => {
  test('follows creating, copying, the trash and tags', async () => {
    const newsroom = await tempNewsroom();
    const { articles } = newsroom;
    const changes: number[] = [];
    articles.onChanged((ids) => changes.push(ids.length));
    const first = await articles.create({
      headline: 'Ferries',
      tags: ['sea', 'city'],
      status: 'ready',
      slug: 'ferries',
    });
    await articles.create({ headline: 'Trams', tags: ['city'] });
    expect(articles.tags()).toEqual([
      { tag: 'city', count: 2 },
      { tag: 'sea', count: 1 },
    ]);

    const copy = await articles.duplicate(first.id);
    expect(copy).toMatchObject({
      headline: 'Ferries (copy)',
      status: 'draft',
      slug: null,
      publication: null,
      tags: ['sea', 'city'],
    });
    expect(copy.id).not.toBe(first.id);

    await articles.trash(first.id);
    expect(
      articles
        .list(all)
        .map((article) => article.headline)
        .toSorted(),
    ).toEqual(['Ferries (copy)', 'Trams']);
    expect(articles.list(ArticleQuery.parse({ trashed: true })).map((article) => article.id)).toEqual([
      first.id,
    ]);
    expect(await savedFile(newsroom, first.id)).toMatchObject({ trashedAt: expect.stringMatching(/Z$/) });
    await articles.restore(first.id);
    expect(await savedFile(newsroom, first.id)).toMatchObject({ trashedAt: null });
    expect(articles.list(all)).toHaveLength(3);
    expect(changes.length).toBeGreaterThanOrEqual(5);
  });

  test('is the same after opening again', async () => {
    const newsroom = await tempNewsroom();
    for (let index = 0; index < 40; index += 1)
      await newsroom.articles.create({ headline: `Article ${index}` });
    const before = newsroom.articles.list(all);
    await newsroom.close();
    expect((await reopened(newsroom.folder.path)).articles.list(all)).toEqual(before);
  });

  test('an article that is not there', async () => {
    const newsroom = await tempNewsroom();
    const id = ArticleId.parse('01kaqt4f4m8w3s9x2z7v5b6n1c');
    await expect(newsroom.articles.get(id)).rejects.toMatchObject({ code: 'article-unknown' });
    await expect(newsroom.articles.trash(id)).rejects.toMatchObject({ code: 'article-unknown' });
    await expect(newsroom.articles.create({ headline: 'x', section: 'No Slug' })).rejects.toMatchObject({
      code: 'invalid-article',
    });
    expect(await readdir(join(newsroom.folder.path, 'articles'))).toEqual([]);
  });
});
