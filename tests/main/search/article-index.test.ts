import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Newsroom } from '#main/compose-newsroom.ts';
import { systemClock } from '#main/platform/clock.ts';
import { createLogger } from '#main/platform/logger.ts';
import { openArticleIndex } from '#main/search/article-index.ts';
import { ArticleContent } from '#shared/articles/article.schema.ts';
import { ArticleQuery } from '#shared/articles/article-query.ts';
import { bodyOf } from '#shared/body/body.schema.ts';
import { figure, paragraph } from '#tests/helpers/body-nodes.ts';
import { reopened, tempNewsroom } from '#tests/helpers/temp-newsroom.ts';

async function newsroomWith(...headlines: readonly string[]): Promise<Newsroom> {
  const newsroom = await tempNewsroom();
  for (const headline of headlines) await newsroom.articles.create({ headline });
  return newsroom;
}

function found(newsroom: Newsroom, text: string, more: object = {}): readonly string[] {
  return newsroom.articles.list(ArticleQuery.parse({ text, ...more })).map(({ headline }) => headline);
}

function indexFile(newsroom: Newsroom): string {
  return join(newsroom.folder.path, '.galley/index.sqlite');
}

describe('search', () => {
  test.each([
    ['a word of the text', 'engineer'],
    ['the beginning of one', 'engin'],
    ['two letters that are a word of the text', 'EU'],
    ['without its accents', 'cafe'],
    ['in capitals', 'ENGINEERS'],
    ['a tag', 'drought'],
    ['a name in the byline', 'prado'],
    ['a caption', 'lighthouse'],
    ['an alt text', 'gulls'],
    ['the private note', 'embargo'],
    ['the standfirst', 'sandbags'],
    ['two words in two places', 'drought engineers'],
    ['Japanese, from the middle of a run', '曜日に話'],
    ['two characters of it', '市長'],
    ['Thai', 'นายกเทศ'],
    ['Arabic', 'مكتبة'],
    ['Greek without its accents', 'αθηνα'],
  ])('finds %s', async (_name, text) => {
    const newsroom = await newsroomWith('Another');
    const { slug } = await newsroom.authors.create({ name: 'Inês Prado' });
    await newsroom.articles.create({
      headline: 'The one',
      standfirst: 'Sandbags are out.',
      tags: ['Drought'],
      byline: [{ author: slug, role: 'by' }],
      note: 'Embargo until six.',
      body: bodyOf([
        paragraph('EU engineers met in the Café by the مكتبة of Αθήνα.'),
        paragraph('市長は水曜日に話した。นายกเทศมนตรีพูด'),
        figure('a'.repeat(64), { alt: 'Gulls', caption: ['The lighthouse.'] }),
      ]),
    });
    expect(found(newsroom, text)).toEqual(['The one']);
  });

  test.each(['engineers AND', '"', '*', 'head*line:x', '(', "o'", 'NEAR(a b)', '-dam', ''])(
    'takes %s for what it is, and does not fail',
    async (text) => {
      const newsroom = await newsroomWith('Another');
      expect(() => found(newsroom, text)).not.toThrow();
    },
  );

  test('puts a word of the headline before one of the text, and marks where it stands', async () => {
    const newsroom = await newsroomWith('Nothing');
    await newsroom.articles.create({ headline: 'Rain', body: bodyOf([paragraph('The harbour is full.')]) });
    await newsroom.articles.create({ headline: 'The harbour' });
    const [first, second] = newsroom.articles.list(ArticleQuery.parse({ text: 'harbour' }));
    expect(first?.headline).toBe('The harbour');
    expect(second?.headline).toBe('Rain');
    expect(await newsroom.foundIn(second?.id ?? ('' as never), 'harbour')).toEqual([
      { text: 'The ', isHit: false },
      { text: 'harbour', isHit: true },
      { text: ' is full.', isHit: false },
    ]);
  });

  test('of more than are asked for has those with it in the headline first, the last before the others', async () => {
    const newsroom = await newsroomWith('Rain early');
    await newsroom.articles.create({ headline: 'Sun', tags: ['Rain'] });
    await newsroom.articles.create({ headline: 'Rain, and more of it' });
    await newsroom.articles.create({ headline: 'Wind', tags: ['Rain'] });
    await newsroom.articles.create({ headline: 'Fog', body: bodyOf([paragraph('No rain.')]) });
    const names = new Map(newsroom.articles.allSummaries().map(({ id, headline }) => [id, headline]));
    await newsroom.close();
    const path = indexFile(newsroom);
    const index = await openArticleIndex({
      ...{ path, log: createLogger(systemClock, () => {}), nameOf: (slug) => slug, onEmptied: () => {} },
    });
    onTestFinished(() => index?.close());
    const first = (limit: number) => index?.find('rai', limit).map((id) => names.get(id));
    expect(first(2)).toEqual(['Rain, and more of it', 'Rain early']);
    expect(first(3)).toEqual(['Rain, and more of it', 'Rain early', 'Wind']);
    expect(first(10)).toHaveLength(5);
    expect([first(4)?.[0], first(10)?.at(-1)]).toEqual(['Rain early', 'Fog']);
  });

  test('goes with the filters and with the trash', async () => {
    const newsroom = await newsroomWith('Rain one', 'Rain two');
    const [one] = newsroom.articles.list(ArticleQuery.parse({ text: 'one' }));
    await newsroom.articles.trash(one?.id ?? ('' as never));
    expect(found(newsroom, 'rain')).toEqual(['Rain two']);
    expect(found(newsroom, 'rain', { trashed: true })).toEqual(['Rain one']);
    expect(found(newsroom, 'rain', { status: 'ready' })).toEqual([]);
  });

  test('finds what was saved as soon as it is saved, and no longer what it replaced', async () => {
    const newsroom = await newsroomWith('Rain');
    const [{ id }] = newsroom.articles.list(ArticleQuery.parse({})) as unknown as [{ id: never }];
    const content = ArticleContent.parse((await newsroom.articles.get(id)).article);
    await newsroom.articles.record(id, { ...content, body: bodyOf([paragraph('A seldom word.')]) });
    await newsroom.articles.flush(id);
    expect(found(newsroom, 'seldom')).toEqual(['Rain']);
    await newsroom.articles.record(id, { ...content, body: bodyOf([paragraph('Gone.')]) });
    await newsroom.articles.flush(id);
    expect(found(newsroom, 'seldom')).toEqual([]);
  });

  test('knows an author’s new name', async () => {
    const newsroom = await newsroomWith('Other');
    const author = await newsroom.authors.create({ name: 'Ana Lima' });
    await newsroom.articles.create({ headline: 'Hers', byline: [{ author: author.slug, role: 'by' }] });
    await newsroom.authors.save({ ...author, name: 'Ana Quelhas' });
    await newsroom.indexing.settled();
    expect(found(newsroom, 'quelhas')).toEqual(['Hers']);
  });
});

describe('the index', () => {
  async function again(newsroom: Newsroom): Promise<Newsroom> {
    const next = await reopened(newsroom.folder.path);
    await next.indexing.settled();
    return next;
  }

  test('is there at the next start, with what changed while the newsroom was closed', async () => {
    const newsroom = await newsroomWith('Rain', 'Sun', 'Wind');
    const [wind, , rain] = newsroom.articles.list(ArticleQuery.parse({}));
    await newsroom.close();
    const file = join(newsroom.folder.path, 'articles', wind?.id ?? '', 'article.json');
    await writeFile(file, (await readFile(file, 'utf8')).replace('"Wind"', '"Storm"'));
    await rm(join(newsroom.folder.path, 'articles', rain?.id ?? ''), { recursive: true });
    const next = await again(newsroom);
    expect((await next.articles.checked()).notIndexed).toEqual([wind?.id]);
    expect(found(next, '').toSorted()).toEqual(['Storm', 'Sun']);
    expect(found(next, 'storm')).toEqual(['Storm']);
    expect(found(next, 'rain')).toEqual([]);
  });

  test.each<[string, (bytes: Buffer) => Buffer | null]>([
    ['deleted', () => null],
    ['emptied', () => Buffer.alloc(0)],
    ['cut in half', (bytes) => bytes.subarray(0, bytes.length / 2)],
    ['with zeros in its first page', (bytes) => Buffer.concat([Buffer.alloc(100), bytes.subarray(100)])],
    ['with zeros in its middle', (bytes) => bytes.fill(0, 4096, bytes.length / 2)],
    ['another program’s', () => Buffer.from('This is no database. '.repeat(500))],
  ])('that is %s loses nothing and is whole again', async (_name, damage) => {
    const newsroom = await newsroomWith('Rain', 'Sun');
    await newsroom.close();
    const path = indexFile(newsroom);
    const damaged = damage(await readFile(path));
    if (damaged === null) await rm(path);
    else await writeFile(path, damaged);
    const next = await again(newsroom);
    expect(found(next, '').toSorted()).toEqual(['Rain', 'Sun']);
    found(next, 'rain');
    await next.indexing.settled();
    expect(found(next, 'rain')).toEqual(['Rain']);
    expect(next.folder.problems.all()).toEqual([]);
  });

  test.each([
    ['a headline', 'Rainfall', 'Painfall'],
    ['a tag', '["Weather"]', '["Leather"]'],
    ['what holds the tags together', '["Weather"]', '["Weather"}'],
    ['its state', 'draft2', 'ready2'],
  ])('never shows what a flipped bit made of %s', async (_of, from, to) => {
    const newsroom = await newsroomWith();
    await newsroom.articles.create({ headline: 'Rainfall', tags: ['Weather'] });
    await newsroom.close();
    const bytes = await readFile(indexFile(newsroom));
    expect(bytes.indexOf(from)).toBeGreaterThan(0);
    for (let at = bytes.indexOf(from); at >= 0; at = bytes.indexOf(from, at + 1)) bytes.write(to, at);
    await writeFile(indexFile(newsroom), bytes);
    const next = await again(newsroom);
    expect(found(next, '')).toEqual(['Rainfall']);
    expect(next.articles.allSummaries()).toMatchObject([
      { headline: 'Rainfall', standfirst: '', tags: ['Weather'], status: 'draft' },
    ]);
  });

  test('takes up text that a crash left in a journal', async () => {
    const newsroom = await newsroomWith('Rain');
    const [{ id }] = newsroom.articles.list(ArticleQuery.parse({})) as unknown as [{ id: never }];
    const content = ArticleContent.parse((await newsroom.articles.get(id)).article);
    await newsroom.close();
    const crashed = await reopened(newsroom.folder.path);
    await crashed.articles.record(id, { ...content, headline: 'Typed last' });
    const journal = await readFile(join(newsroom.folder.path, 'articles', id, 'journal'));
    await crashed.close();
    await writeFile(join(newsroom.folder.path, 'articles', id, 'journal'), journal);
    const article = join(newsroom.folder.path, 'articles', id, 'article.json');
    await writeFile(
      article,
      (await readFile(article, 'utf8'))
        .replace('Typed last', 'Rain')
        .replace(/"updatedAt": "20/, '"updatedAt": "19'),
    );
    const next = await again(newsroom);
    expect((await next.articles.checked()).recovered).toMatchObject([{ headline: 'Typed last' }]);
    expect(found(next, 'typed')).toEqual(['Typed last']);
  });
});
