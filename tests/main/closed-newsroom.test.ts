import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { type Newsroom, openNewsroom } from '#main/compose-newsroom.ts';
import { ArticleContent } from '#shared/articles/article.schema.ts';
import { bodyOf } from '#shared/body/body.schema.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { hashesIn } from '#tests/helpers/folder-hashes.ts';
import { tempNewsroom, testPorts } from '#tests/helpers/temp-newsroom.ts';

const me = { name: 'Ines', initials: 'ID', roles: [] };

const writes: readonly (readonly [string, (newsroom: Newsroom, id: ArticleId) => Promise<unknown>])[] = [
  ['a new article', ({ articles }) => articles.create({ headline: 'Late' })],
  ['a copy', ({ articles }, id) => articles.duplicate(id)],
  [
    'text',
    ({ articles }, id) => articles.record(id, ArticleContent.parse({ headline: 'Late', body: bodyOf([]) })),
  ],
  ['a change', ({ articles }, id) => articles.change(id, () => ({ headline: 'Late' }))],
  ['the trash', ({ articles }, id) => articles.trash(id)],
  ['an author', ({ authors }) => authors.create({ name: 'Late' })],
  [
    'a review',
    ({ review }, id) => review.change(id, { kind: 'comment', anchor: { kind: 'article' }, text: 'Late' }, me),
  ],
  ['a version', ({ history }, id) => history.keep(id, { kind: 'saved' })],
  ['the settings', ({ folder }) => folder.updateConfig({ ...folder.config, title: 'Late' })],
];

test.each(writes)('a closed newsroom refuses %s', async (_what, write) => {
  const newsroom = await tempNewsroom();
  const { id } = await newsroom.articles.create({ headline: 'Rain' });
  await newsroom.close();
  const before = await hashesIn(newsroom.folder.path);
  await expect(write(newsroom, id)).rejects.toMatchObject({ code: 'newsroom-closed' });
  await newsroom.close();
  expect(await hashesIn(newsroom.folder.path)).toEqual(before);
});

test('what is typed until it closes is saved, or refused where it comes too late', async () => {
  const newsroom = await tempNewsroom();
  const { id } = await newsroom.articles.create({ headline: 'Rain' });
  const { article } = await newsroom.articles.get(id);
  const recorded: string[] = [];
  const typing = (async () => {
    for (let n = 0; ; n += 1) {
      const content = ArticleContent.parse({ ...article, headline: `Rain ${n}` });
      await newsroom.articles.record(id, content);
      recorded.push(content.headline);
    }
  })();
  await Promise.all([
    expect(typing).rejects.toMatchObject({ code: 'newsroom-closed' }),
    wait(30).then(() => newsroom.close()),
  ]);
  const atEnd = await hashesIn(newsroom.folder.path);
  const file = join(newsroom.folder.path, 'articles', id, 'article.json');
  expect(JSON.parse(await readFile(file, 'utf8')).headline).toBe(recorded.at(-1));
  await wait(1500);
  expect(await hashesIn(newsroom.folder.path)).toEqual(atEnd);
});

test('what had been asked for before it closes is done, also what waits for its turn', async () => {
  const newsroom = await tempNewsroom();
  const { id } = await newsroom.articles.create({ headline: 'Rain' });
  const said = ['one', 'two', 'three'];
  const saying = said.map((text) =>
    newsroom.review.change(id, { kind: 'comment', anchor: { kind: 'article' }, text }, me),
  );
  const naming = said.map((name) => newsroom.authors.create({ name }));
  await newsroom.close();
  await expectNoLock(newsroom);
  const atEnd = await hashesIn(newsroom.folder.path);
  await Promise.all([...saying, ...naming]);
  expect(await hashesIn(newsroom.folder.path)).toEqual(atEnd);
  const file = join(newsroom.folder.path, 'articles', id, 'review.json');
  const { comments } = JSON.parse(await readFile(file, 'utf8'));
  expect(comments.map((comment: { text: string }) => comment.text)).toEqual(said);
  expect(newsroom.authors.list().map(({ name }) => name)).toEqual(said.toSorted());
});

/** As a sync program leaves it. */
async function withCopy(newsroom: Newsroom, id: ArticleId): Promise<void> {
  await newsroom.history.keep(id, { kind: 'saved' });
  const folder = join(newsroom.folder.path, 'articles', id);
  const file = JSON.parse(await readFile(join(folder, 'article.json'), 'utf8'));
  const updatedAt = new Date(Date.now() + 1000).toISOString();
  await writeFile(
    join(folder, 'article (Ana’s conflicted copy 2026-11-25).json'),
    JSON.stringify({ ...file, tags: ['there'], updatedAt }),
  );
}

async function expectNoLock({ folder }: Newsroom): Promise<void> {
  await expect(stat(join(folder.path, '.galley', 'lock'))).rejects.toMatchObject({ code: 'ENOENT' });
}

test('a look that merges second versions has ended when the lock goes', async () => {
  const newsroom = await tempNewsroom();
  const { id } = await newsroom.articles.create({ headline: 'Rain' });
  await newsroom.watch.lookAtAll();
  await withCopy(newsroom, id);
  const looking = newsroom.watch.lookAtAll();
  await wait(10);
  await newsroom.close();
  await expectNoLock(newsroom);
  const atEnd = await hashesIn(newsroom.folder.path);
  await looking;
  await wait(100);
  expect(await hashesIn(newsroom.folder.path)).toEqual(atEnd);
});

test('so has the merging at a quick start', async () => {
  const newsroom = await tempNewsroom();
  const { id } = await newsroom.articles.create({ headline: 'Rain' });
  await withCopy(newsroom, id);
  await newsroom.indexing.settled();
  await newsroom.close();
  const quick = await openNewsroom(newsroom.folder.path, { ...testPorts, isQuick: true });
  await quick.close();
  await expectNoLock(quick);
  const file = join(quick.folder.path, 'articles', id, 'article.json');
  expect(JSON.parse(await readFile(file, 'utf8')).tags).toEqual(['there']);
});
