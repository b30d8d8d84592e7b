import { appendFileSync, writeFileSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Newsroom } from '#main/compose-newsroom.ts';
import { hashOfFile, replaceVersionedFile } from '#main/library/versioned-file.ts';
import type { ArticleContent } from '#shared/articles/article.schema.ts';
import { ArticleQuery } from '#shared/articles/article-query.ts';
import { bodyOf } from '#shared/body/body.schema.ts';
import { plainText } from '#shared/body/plain-text.ts';
import type { ReplacedArticle } from '#shared/ipc/articles.contract.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { contentOf } from '#tests/helpers/article-files.ts';
import { paragraph } from '#tests/helpers/body-nodes.ts';
import { reopened, tempNewsroom } from '#tests/helpers/temp-newsroom.ts';

interface OpenArticle {
  readonly newsroom: Newsroom;
  readonly id: ArticleId;
  readonly content: ArticleContent;
  readonly replaced: readonly ReplacedArticle[];
}

async function openArticle(): Promise<OpenArticle> {
  const newsroom = await tempNewsroom();
  const body = bodyOf([paragraph('The dam holds.'), paragraph('The town waits.')]);
  const { id } = await newsroom.articles.create({ headline: 'Rain', body });
  const replaced: ReplacedArticle[] = [];
  newsroom.articles.onReplaced((one) => replaced.push(one));
  return { newsroom, id, content: await contentOf(newsroom, id), replaced };
}

/** As git or a sync folder would. */
async function writeElsewhere({ newsroom, id }: OpenArticle, change: object): Promise<void> {
  const path = join(newsroom.folder.path, 'articles', id, 'article.json');
  await writeFile(path, JSON.stringify({ ...JSON.parse(await readFile(path, 'utf8')), ...change }));
}

const body = (...texts: readonly string[]) => ({ body: bodyOf(texts.map((text) => paragraph(text))) });

describe('an article that another program changed', () => {
  test('is taken over while nothing waits here, and what was here is a version', async () => {
    const open = await openArticle();
    const { newsroom, id, replaced } = open;
    await writeElsewhere(open, { headline: 'Sun' });
    await newsroom.articles.refresh(id);
    expect(replaced).toMatchObject([
      { id, cause: 'elsewhere', revision: 2, conflicts: [], content: { headline: 'Sun' } },
    ]);
    expect((await newsroom.history.list(id)).versions).toMatchObject([{ kind: 'before-merge' }]);
    await newsroom.articles.refresh(id);
    expect(replaced).toHaveLength(1);
  });

  test('is merged with what was typed here in other places', async () => {
    const open = await openArticle();
    const { newsroom, id, content, replaced } = open;
    await newsroom.articles.record(id, { ...content, ...body('The dam holds still.', 'The town waits.') }, 1);
    await writeElsewhere(open, { tags: ['rain'], ...body('The dam holds.', 'The town waits.', 'Third.') });
    await newsroom.articles.flush(id);
    const merged = await contentOf(newsroom, id);
    expect(plainText(merged.body)).toBe('The dam holds still.\n\nThe town waits.\n\nThird.');
    expect(merged.tags).toEqual(['rain']);
    expect(replaced).toMatchObject([{ cause: 'elsewhere', conflicts: [], revision: 2 }]);
    expect(newsroom.folder.problems.all()).toEqual([]);
  });

  test('in the same place keeps both: ours in the article, theirs in the history', async () => {
    const open = await openArticle();
    const { newsroom, id, content, replaced } = open;
    await newsroom.articles.record(id, { ...content, headline: 'Ours' }, 1);
    await writeElsewhere(open, { headline: 'Theirs' });
    await newsroom.articles.flush(id);
    expect((await contentOf(newsroom, id)).headline).toBe('Ours');
    expect(replaced).toMatchObject([{ conflicts: ['headline'] }]);
    const theirs = await newsroom.history.get(id, replaced[0]?.theirs ?? ('' as never));
    expect(theirs).toMatchObject({ version: { kind: 'elsewhere' }, content: { headline: 'Theirs' } });
  });

  test('is merged with what the window records on the text before', async () => {
    const open = await openArticle();
    const { newsroom, id, content, replaced } = open;
    await writeElsewhere(open, { headline: 'Theirs' });
    await newsroom.articles.refresh(id);
    const typed = { ...content, dateline: 'Alderby' };
    await newsroom.articles.record(id, typed, 1);
    expect(await contentOf(newsroom, id)).toMatchObject({ headline: 'Theirs', dateline: 'Alderby' });
    // The window has more on the old text while the news of the new one is on its way to it.
    await newsroom.articles.record(id, { ...typed, standfirst: 'Late' }, 1);
    expect(await contentOf(newsroom, id)).toMatchObject({
      headline: 'Theirs',
      dateline: 'Alderby',
      standfirst: 'Late',
    });
    expect(replaced.map(({ revision }) => revision)).toEqual([2, 3, 4]);
  });

  test('is what the window goes on from where a change came in between', async () => {
    const open = await openArticle();
    const { newsroom, id, content, replaced } = open;
    await newsroom.articles.record(id, { ...content, dateline: 'Alderby' }, 1);
    await writeElsewhere(open, { headline: 'Theirs', tags: ['there'] });
    await newsroom.articles.change(id, () => ({ status: 'filed' }));
    const last = replaced.at(-1);
    await newsroom.articles.record(
      id,
      { ...(last?.content ?? content), standfirst: 'Typed' },
      last?.revision ?? 0,
    );
    await newsroom.articles.flush(id);
    expect(await contentOf(newsroom, id)).toMatchObject({
      headline: 'Theirs',
      tags: ['there'],
      dateline: 'Alderby',
      standfirst: 'Typed',
      status: 'filed',
    });
    expect(newsroom.articles.summaryOf(id)).toMatchObject({ headline: 'Theirs' });
  });

  test('our own writes are none of it', async () => {
    const { newsroom, id, content, replaced } = await openArticle();
    for (let n = 0; n < 20; n += 1) {
      await newsroom.articles.record(id, { ...content, headline: `Edition ${n}` }, 1);
      await Promise.all([newsroom.articles.flush(id), newsroom.articles.refresh(id)]);
    }
    expect(replaced).toEqual([]);
    expect((await contentOf(newsroom, id)).headline).toBe('Edition 19');
  });

  test('is taken over once it is written whole, where it was looked at half written', async () => {
    const open = await openArticle();
    const { newsroom, id, replaced } = open;
    await newsroom.articles.get(id);
    const path = join(newsroom.folder.path, 'articles', id, 'article.json');
    const whole = await readFile(path, 'utf8');
    await writeFile(path, whole.slice(0, 200));
    await newsroom.articles.refresh(id);
    await expect(newsroom.articles.get(id)).rejects.toMatchObject({ code: 'article-unreadable' });
    expect(newsroom.folder.problems.all()).toMatchObject([{ article: id, code: 'damaged-file' }]);
    expect(newsroom.articles.open()).toEqual([id]);
    await writeFile(path, whole.replace('"Rain"', '"Sun"'));
    await newsroom.articles.refresh(id);
    expect(replaced).toMatchObject([{ id, cause: 'elsewhere', content: { headline: 'Sun' } }]);
    expect(newsroom.articles.summaryOf(id)).toMatchObject({ headline: 'Sun' });
    expect(newsroom.folder.problems.all()).toEqual([]);
  });

  test('bit by bit is waited for', async () => {
    const open = await openArticle();
    const { newsroom, id, replaced } = open;
    const path = join(newsroom.folder.path, 'articles', id, 'article.json');
    const parts = (await readFile(path, 'utf8')).replace('"Rain"', '"Sun"').match(/.{1,40}/gs) ?? [];
    writeFileSync(path, parts.shift() ?? '');
    const writing = setInterval(() => {
      const part = parts.shift();
      if (part === undefined) clearInterval(writing);
      else appendFileSync(path, part);
    }, 5);
    await newsroom.articles.refresh(id);
    expect(replaced).toMatchObject([{ id, cause: 'elsewhere', content: { headline: 'Sun' } }]);
    expect(newsroom.folder.problems.all()).toEqual([]);
  });

  test('is followed by a Galley that only reads, which writes none of it down', async () => {
    const { newsroom, id, content } = await openArticle();
    const reader = await reopened(newsroom.folder.path);
    expect(reader.folder.readOnly).not.toBeNull();
    await reader.articles.get(id);
    for (const headline of ['One', 'Two']) {
      await newsroom.articles.record(id, { ...content, headline });
      await newsroom.articles.flush(id);
      await reader.articles.refresh(id);
      expect((await reader.articles.get(id)).article.headline).toBe(headline);
    }
    expect((await newsroom.history.list(id)).versions.map(({ kind }) => kind)).not.toContain('before-merge');
  });

  test('or removed leaves the list', async () => {
    const { newsroom, id } = await openArticle();
    await rm(join(newsroom.folder.path, 'articles', id), { recursive: true });
    await newsroom.articles.refresh(id);
    expect(newsroom.articles.list(ArticleQuery.parse({}))).toEqual([]);
  });
});

describe('a copy that a sync program made', () => {
  const copyName = 'article (Ana’s conflicted copy 2026-11-25).json';

  async function copyWith(open: OpenArticle, change: object, updatedAt: string): Promise<string> {
    const path = join(open.newsroom.folder.path, 'articles', open.id, copyName);
    const file = await readFile(join(path, '../article.json'), 'utf8');
    await writeFile(path, JSON.stringify({ ...JSON.parse(file), updatedAt, ...change }));
    return path;
  }

  test('is merged from the version that both came from, and goes', async () => {
    const open = await openArticle();
    const { newsroom, id, content } = open;
    await newsroom.history.keep(id, { kind: 'saved' });
    await newsroom.articles.record(id, { ...content, headline: 'Here' });
    await newsroom.articles.flush(id);
    await copyWith(open, { headline: 'Rain', tags: ['there'] }, new Date(Date.now() + 1000).toISOString());
    await newsroom.watch.lookAtAll();
    expect(await contentOf(newsroom, id)).toMatchObject({ headline: 'Here', tags: ['there'] });
    expect(await readdir(join(newsroom.folder.path, 'articles', id))).toEqual(['article.json', 'versions']);
    expect((await newsroom.history.list(id)).versions.map(({ kind }) => kind)).toContain('elsewhere');
  });

  test('is kept in the history and named where nobody can tell who changed what', async () => {
    const open = await openArticle();
    const { newsroom, id, replaced } = open;
    await copyWith(open, { headline: 'There' }, '2026-11-25T09:00:00Z');
    await newsroom.watch.lookAtAll();
    expect((await contentOf(newsroom, id)).headline).toBe('Rain');
    expect(replaced).toMatchObject([{ conflicts: ['headline'], theirs: expect.any(String) }]);
    expect(newsroom.folder.problems.all()).toMatchObject([{ code: 'changed-elsewhere', article: id }]);
    const theirs = await newsroom.history.get(id, replaced[0]?.theirs ?? ('' as never));
    expect(theirs.content.headline).toBe('There');
  });

  test('that was there before the newsroom was opened is merged at the start', async () => {
    const open = await openArticle();
    const { newsroom, id } = open;
    await newsroom.history.keep(id, { kind: 'saved' });
    await copyWith(open, { tags: ['there'] }, new Date(Date.now() + 1000).toISOString());
    await newsroom.close();
    const again = await reopened(newsroom.folder.path);
    expect(await contentOf(again, id)).toMatchObject({ tags: ['there'] });
  });

  test('that is damaged is named and left alone', async () => {
    const open = await openArticle();
    const { newsroom, id } = open;
    const path = await copyWith(open, {}, '2026-11-25T09:00:00Z');
    await writeFile(path, '{"half":');
    await newsroom.watch.lookAtAll();
    expect(newsroom.folder.problems.all()).toMatchObject([{ code: 'conflict-copy', article: id }]);
    expect(await readFile(path, 'utf8')).toBe('{"half":');
  });
});

test('git’s changes of several articles are noticed when somebody looks', async () => {
  const open = await openArticle();
  const { newsroom } = open;
  const second = await newsroom.articles.create({ headline: 'Second' });
  await newsroom.watch.lookAtAll();
  await writeElsewhere(open, { headline: 'Pulled' });
  await rm(join(newsroom.folder.path, 'articles', second.id), { recursive: true });
  await newsroom.watch.lookAtAll();
  expect(newsroom.articles.list(ArticleQuery.parse({})).map(({ headline }) => headline)).toEqual(['Pulled']);
});

test('a file is not replaced where another program wrote it in the last moment', async () => {
  const { newsroom, id } = await openArticle();
  const path = join(newsroom.folder.path, 'articles', id, 'article.json');
  const seen = await hashOfFile(path);
  await writeElsewhere({ newsroom, id } as OpenArticle, { headline: 'Theirs' });
  const theirs = await readFile(path, 'utf8');
  expect(await replaceVersionedFile(path, { ours: true }, seen)).toBeNull();
  expect(await readFile(path, 'utf8')).toBe(theirs);
  expect(await readdir(join(path, '..'))).toEqual(['article.json']);
  expect(await replaceVersionedFile(path, { ours: true }, await hashOfFile(path))).toBe(
    await hashOfFile(path),
  );
});
