import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Author } from '#shared/authors/author.schema.ts';
import { Slug } from '#shared/library/ids.ts';
import { reopened, tempNewsroom } from '#tests/helpers/temp-newsroom.ts';

test('each author gets a slug of its own, made from the name', async () => {
  const { authors, folder } = await tempNewsroom();
  const names = ['Inês Duarte', 'ines duarte', 'Ana O’Neill', '王小明', '!!!'];
  const slugs: string[] = [];
  for (const name of names) slugs.push((await authors.create({ name })).slug);
  expect(new Set(slugs).size).toBe(names.length);
  expect(slugs.slice(0, 3)).toEqual(['ines-duarte', 'ines-duarte-2', 'ana-oneill']);
  expect((await readdir(join(folder.path, 'authors'))).toSorted()).toEqual(
    slugs.map((slug) => `${slug}.json`).toSorted(),
  );
});

test('an author’s slug never changes, the rest does; unknown keys stay', async () => {
  const newsroom = await tempNewsroom();
  const author = await newsroom.authors.create({
    name: 'Ana',
    bio: 'Writes.',
    links: [{ label: 'Site', url: 'https://ana.example/' }],
  });
  const path = join(newsroom.folder.path, 'authors/ana.json');
  await newsroom.close();
  await writeFile(path, JSON.stringify({ ...author, pronouns: 'she/her' }));

  const again = await reopened(newsroom.folder.path);
  await again.authors.save(Author.parse({ schemaVersion: 1, slug: author.slug, name: 'Ana Lima' }));
  expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({
    slug: 'ana',
    name: 'Ana Lima',
    pronouns: 'she/her',
  });
  expect(again.authors.list().map((one) => one.name)).toEqual(['Ana Lima']);
});

describe('refused', () => {
  test.each([
    ['a name of nothing', { name: '' }, 'invalid-author', /name: an author needs a name/],
    [
      'a link that is no address',
      { name: 'A', links: [{ label: 'x', url: 'javascript:1' }] },
      'invalid-author',
      /links\.0\.url/,
    ],
  ])('%s', async (_name, wanted, code, message) => {
    const { authors, folder } = await tempNewsroom();
    const error = await authors.create(wanted).catch((reason) => reason);
    expect(error).toMatchObject({ code, message: expect.stringMatching(message) });
    expect(await readdir(join(folder.path, 'authors'))).toEqual([]);
  });

  test('removing an author whom a byline names, in the trash too', async () => {
    const { authors, articles } = await tempNewsroom();
    const { slug } = await authors.create({ name: 'Ana' });
    const byline = [{ author: slug, role: 'photos' as const }];
    const article = await articles.create({ headline: 'Ferries', byline });
    await articles.trash(article.id);
    await expect(authors.remove(slug)).rejects.toMatchObject({
      code: 'author-in-use',
      message: expect.stringMatching(/“Ferries”/),
    });

    const opened = await articles.get(article.id);
    await articles.restore(article.id);
    await articles.record(article.id, { ...opened.article, byline: [] });
    await authors.remove(slug);
    expect(authors.list()).toEqual([]);
    await expect(authors.remove(slug)).rejects.toMatchObject({ code: 'author-unknown' });
    await expect(authors.save(Author.parse({ schemaVersion: 1, slug, name: 'A' }))).rejects.toMatchObject({
      code: 'author-unknown',
    });
  });
});

test('a damaged author file is listed, untouched, and its slug not given out again', async () => {
  const newsroom = await tempNewsroom();
  await newsroom.close();
  const folder = join(newsroom.folder.path, 'authors');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'ana.json'), '{"schemaVersion":1,"slug":"ana"');
  await writeFile(join(folder, 'bo.json'), JSON.stringify({ schemaVersion: 1, slug: 'other', name: 'Bo' }));
  const again = await reopened(newsroom.folder.path);
  expect(again.authors.list()).toEqual([]);
  expect(again.folder.state().problems).toMatchObject([
    { code: 'damaged-file', file: 'authors/ana.json' },
    { code: 'invalid-file', file: 'authors/bo.json', message: expect.stringMatching(/slug is “other”/) },
  ]);
  expect((await again.authors.create({ name: 'Ana', slug: Slug.parse('ana') })).slug).toBe('ana-2');
  expect(await readFile(join(folder, 'ana.json'), 'utf8')).toBe('{"schemaVersion":1,"slug":"ana"');
});
