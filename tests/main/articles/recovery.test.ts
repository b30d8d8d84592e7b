import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ArticleQuery } from '#shared/articles/article-query.ts';
import { contentOf, fileOf, savedFile } from '#tests/helpers/article-files.ts';
import { reopened, tempNewsroom } from '#tests/helpers/temp-newsroom.ts';

const all = ArticleQuery.parse({});

describe('after a crash', () => {
  test('what the journal has is in the article, marked as recovered, and soon in article.json', async () => {
    const newsroom = await tempNewsroom();
    const { id } = await newsroom.articles.create({ headline: 'Before' });
    await newsroom.articles.record(id, { ...(await contentOf(newsroom, id)), headline: 'Typed' });
    const journal = await readFile(fileOf(newsroom, id, 'journal'));
    await newsroom.close();
    // As the crash left it: the text of before, and the journal with a torn line after its last whole one.
    await writeFile(
      fileOf(newsroom, id),
      JSON.stringify({
        ...(await savedFile(newsroom, id)),
        headline: 'Before',
        updatedAt: '2026-01-01T00:00:00Z',
      }),
    );
    await writeFile(
      fileOf(newsroom, id, 'journal'),
      Buffer.concat([journal, Buffer.from('\n01234567 {"schem')]),
    );

    const again = await reopened(newsroom.folder.path);
    expect(again.articles.list(all)[0]?.headline).toBe('Typed');
    expect((await again.snapshot()).articles[0]?.headline).toBe('Typed');
    expect(await again.articles.get(id)).toMatchObject({
      recovered: true,
      readOnly: null,
      article: { headline: 'Typed' },
    });
    await again.articles.flush(null);
    expect(await savedFile(again, id)).toMatchObject({ headline: 'Typed' });
    expect(await again.articles.get(id)).toMatchObject({ recovered: false });
    expect(await readdir(join(fileOf(again, id), '..'))).toEqual(['article.json']);
  });

  test('between the document and the end of the journal, nothing is lost and nothing comes twice', async () => {
    const newsroom = await tempNewsroom();
    const { id } = await newsroom.articles.create({ headline: 'Before' });
    await newsroom.articles.record(id, { ...(await contentOf(newsroom, id)), headline: 'Typed' });
    const journal = await readFile(fileOf(newsroom, id, 'journal'));
    await newsroom.close();
    await writeFile(fileOf(newsroom, id, 'journal'), journal);
    const again = await reopened(newsroom.folder.path);
    expect(await again.articles.get(id)).toMatchObject({ recovered: false, article: { headline: 'Typed' } });
    await again.articles.record(id, { ...(await contentOf(again, id)), headline: 'More' });
    await again.articles.flush(id);
    expect(await savedFile(again, id)).toMatchObject({ headline: 'More' });
  });

  test.each([
    ['empty', ''],
    ['cut in its only record', '\n01234567 {"schem'],
  ])('a journal that is %s is gone once the article was opened', async (_name, journal) => {
    const newsroom = await tempNewsroom();
    const { id } = await newsroom.articles.create({ headline: 'Before' });
    await newsroom.close();
    await writeFile(fileOf(newsroom, id, 'journal'), journal);
    const again = await reopened(newsroom.folder.path);
    expect(await again.articles.get(id)).toMatchObject({ recovered: false, article: { headline: 'Before' } });
    expect(again.folder.problems.all()).toEqual([]);
    expect(await readdir(join(fileOf(again, id), '..'))).toEqual(['article.json']);
  });

  test('a journal with a damaged newest line is kept, and named', async () => {
    const newsroom = await tempNewsroom();
    const { id } = await newsroom.articles.create({ headline: 'Before' });
    await newsroom.close();
    await writeFile(fileOf(newsroom, id, 'journal'), '\n01234567 {"words":"typed"}\n');
    const again = await reopened(newsroom.folder.path);
    expect((await again.articles.get(id)).article.headline).toBe('Before');
    expect(again.folder.problems.all()).toMatchObject([{ code: 'damaged-journal' }]);
    const names = await readdir(join(fileOf(again, id), '..'));
    const [aside = ''] = names.filter((name) => name.endsWith('.set-aside'));
    expect(await readFile(fileOf(again, id, aside), 'utf8')).toContain('typed');
    expect(names).not.toContain('journal');
  });

  test('a journal older than article.json is set aside, never thrown away', async () => {
    const newsroom = await tempNewsroom();
    const { id } = await newsroom.articles.create({ headline: 'Before' });
    await newsroom.articles.record(id, { ...(await contentOf(newsroom, id)), headline: 'Typed' });
    await rename(fileOf(newsroom, id, 'journal'), fileOf(newsroom, id, 'kept'));
    await newsroom.articles.flush(id);
    await newsroom.articles.record(id, { ...(await contentOf(newsroom, id)), headline: 'Newer' });
    await newsroom.close();
    await rename(fileOf(newsroom, id, 'kept'), fileOf(newsroom, id, 'journal'));

    const again = await reopened(newsroom.folder.path);
    expect((await again.articles.get(id)).article.headline).toBe('Newer');
    const [aside = ''] = (await readdir(join(fileOf(again, id), '..'))).filter((name) =>
      name.startsWith('journal'),
    );
    expect(aside).toMatch(/\.set-aside$/);
    expect(await readFile(fileOf(again, id, aside), 'utf8')).toContain('Typed');
  });
});
