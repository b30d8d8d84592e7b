import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type Newsroom, openNewsroom } from '#main/compose-newsroom.ts';
import { ArticleContent } from '#shared/articles/article.schema.ts';
import { ArticleQuery } from '#shared/articles/article-query.ts';
import { writeGeneratedLibrary } from '#tests/helpers/generate-newsroom.ts';
import { tempFolder } from '#tests/helpers/temp-folder.ts';
import { reopened, testPorts } from '#tests/helpers/temp-newsroom.ts';

/** Enough for threads of their own to look at them and to read them. */
const count = 1010;

function found(newsroom: Newsroom, text: string): readonly string[] {
  return newsroom.articles.list(ArticleQuery.parse({ text })).map(({ headline }) => headline);
}

test('a large library is read and indexed in threads, and held against its files at the next start', async () => {
  const folder = join(await tempFolder(), 'library');
  await writeGeneratedLibrary(folder, count);
  const idOf = (number: number): string => `01k${String(number).padStart(23, '0')}`;
  const pathOf = (number: number, name = 'article.json'): string =>
    join(folder, 'articles', idOf(number), name);
  // What isn't plain is left to the closer look: a damaged file, and one of a newer Galley.
  const whole = await readFile(pathOf(7), 'utf8');
  await writeFile(pathOf(7), whole.slice(0, 900));
  await writeFile(
    pathOf(8),
    (await readFile(pathOf(8), 'utf8')).replace('"schemaVersion": 1', '"schemaVersion": 9'),
  );

  const first = await reopened(folder);
  await first.indexing.settled();
  expect(first.articles.list(ArticleQuery.parse({}))).toHaveLength(count - 1);
  expect(first.folder.problems.all()).toMatchObject([{ code: 'damaged-file' }]);
  const [author] = first.authors.list();
  const byName = first.articles.list(ArticleQuery.parse({ text: author?.name ?? '?' }));
  expect(byName.some(({ authors }) => authors.includes(author?.slug ?? ('' as never)))).toBe(true);
  const [{ id, headline }] = first.articles.list(ArticleQuery.parse({})) as unknown as [
    { id: never; headline: string },
  ];
  expect(found(first, headline)[0]).toBe(headline);
  const content = ArticleContent.parse((await first.articles.get(id)).article);
  await first.close();

  await writeFile(pathOf(7), whole);
  await rm(pathOf(9, ''), { recursive: true });
  await writeFile(
    pathOf(10),
    (await readFile(pathOf(10), 'utf8')).replace(/"headline": ".*"/, '"headline": "Qqqq"'),
  );
  // Not written themselves, but something has come to lie beside them; written and damaged; written, with a second version.
  await writeFile(pathOf(11, 'review (Ana’s conflicted copy 2026-11-25).json'), '{}');
  await writeFile(pathOf(12), whole.slice(0, 900));
  const theirs = (await readFile(pathOf(13), 'utf8')).replace(/"headline": ".*"/, '"headline": "Xxxx"');
  for (const name of ['article.json', 'article (Ana’s conflicted copy 2026-11-25).json'])
    await writeFile(pathOf(13, name), theirs);
  const quick = await openNewsroom(folder, { ...testPorts, isQuick: true });
  onTestFinished(() => quick.close().catch(() => {}));
  const changed: string[] = [];
  quick.articles.onChanged((ids) => changed.push(...ids));
  // At once, as the index has it; then as it is.
  expect(quick.articles.list(ArticleQuery.parse({}))).toHaveLength(count - 1);
  expect(found(quick, 'qqqq')).toEqual([]);
  // Somebody is quicker than the look at the files.
  await quick.articles.record(id, { ...content, headline: 'Zzzz' });
  const { withCopies } = await quick.articles.checked();
  await quick.indexing.settled();
  expect(quick.articles.list(ArticleQuery.parse({}))).toHaveLength(count - 2);
  expect(withCopies.toSorted()).toEqual([idOf(11), idOf(13)]);
  expect(found(quick, 'qqqq')).toEqual(['Qqqq']);
  expect(found(quick, 'xxxx')).toEqual(['Xxxx']);
  expect(found(quick, 'zzzz')).toEqual(['Zzzz']);
  expect(new Set(changed)).toEqual(new Set([id, ...[7, 9, 10, 11, 12, 13].map(idOf)]));
  // What can be merged is by then, and what can't is named.
  await expect
    .poll(() =>
      quick.folder.problems
        .all()
        .map(({ code, article }) => `${code} ${article}`)
        .toSorted(),
    )
    .toEqual([`conflict-copy ${idOf(11)}`, `damaged-file ${idOf(12)}`]);
});

test('an index that is gone while articles are changed has what was changed', async () => {
  const folder = join(await tempFolder(), 'library');
  await writeGeneratedLibrary(folder, 320);
  await (await reopened(folder)).close();
  await rm(join(folder, '.galley/index.sqlite'));
  const opening = openNewsroom(folder, testPorts);
  const newsroom = await opening;
  onTestFinished(() => newsroom.close().catch(() => {}));
  const { id } = await newsroom.articles.create({ headline: 'Qqqq' });
  await newsroom.indexing.settled();
  expect(found(newsroom, 'qqqq')).toEqual(['Qqqq']);
  await newsroom.articles.trash(id);
  expect(found(newsroom, 'qqqq')).toEqual([]);
  expect(newsroom.articles.list(ArticleQuery.parse({}))).toHaveLength(320);
});
