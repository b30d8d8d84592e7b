import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { factsOf } from '#main/articles/article-facts.ts';
import type { Newsroom } from '#main/compose-newsroom.ts';
import { ArticleContent } from '#shared/articles/article.schema.ts';
import { bodyOf } from '#shared/body/body.schema.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { link, paragraph } from '#tests/helpers/body-nodes.ts';
import { reopened, tempNewsroom } from '#tests/helpers/temp-newsroom.ts';

/** A newsroom that was closed and opened again: its article is in the index, and nobody has it open. */
async function withClosedArticle(
  text = 'The tide is late.',
): Promise<{ readonly newsroom: Newsroom; readonly id: ArticleId }> {
  const first = await tempNewsroom();
  const standfirst = 'High water comes two hours late today, and nobody knows why.';
  const body = bodyOf([paragraph(text, link('https://quay.example/', 'the quay'))]);
  const { id } = await first.articles.create({ headline: 'The tide', standfirst, body });
  await first.close();
  return { newsroom: await reopened(first.folder.path), id };
}

const fileOf = (newsroom: Newsroom, id: ArticleId): string =>
  join(newsroom.folder.path, 'articles', id, 'article.json');

/** As another program would. */
async function replaceInFile(file: string, from: string, to: string): Promise<void> {
  await writeFile(file, (await readFile(file, 'utf8')).replaceAll(from, to));
}

describe('what is known of articles without their text', () => {
  test('comes from the index, and is what reading the article gives', async () => {
    const { newsroom, id } = await withClosedArticle();
    const { facts, known, texts } = await newsroom.articles.snapshot();
    expect([...known.keys()]).toEqual([id]);
    expect(texts.bodies.size).toBe(0);
    const article = await newsroom.articles.read(id);
    expect(facts).toEqual(article && [JSON.parse(JSON.stringify(factsOf(article)))]);
    expect(facts[0]?.text.references.links.map(({ url }) => url)).toEqual(['https://quay.example/']);
  });

  test.each<[string, (newsroom: Newsroom, id: ArticleId) => Promise<void>]>([
    ['another program', (newsroom, id) => replaceInFile(fileOf(newsroom, id), 'The tide', 'A flood')],
    [
      'a writer whose words are not in the file yet',
      async (newsroom, id) => {
        const { article } = await newsroom.articles.get(id);
        const body = bodyOf([paragraph('A flood is late.')]);
        await newsroom.articles.record(id, { ...ArticleContent.parse(article), headline: 'A flood', body });
      },
    ],
  ])('is read anew after a change by %s', async (_who, change) => {
    const { newsroom, id } = await withClosedArticle();
    await change(newsroom, id);
    const snapshot = await newsroom.snapshot();
    expect(snapshot.articles.map(({ headline, text }) => [headline, text.opening.slice(0, 15)])).toEqual([
      ['A flood', 'A flood is late'],
    ]);
    expect(JSON.stringify(snapshot.bodyOf(id))).toContain('A flood is late.');
  });

  test('is the very same object from one snapshot to the next, of an article that stayed the same', async () => {
    const { newsroom: first, id } = await withClosedArticle();
    await first.articles.create({ headline: 'The quay', body: bodyOf([paragraph('Empty.')]) });
    await first.close();
    const newsroom = await reopened(first.folder.path);
    const [before, after] = [await newsroom.articles.snapshot(), await newsroom.articles.snapshot()];
    expect(before.facts).toHaveLength(2);
    for (const [at, facts] of before.facts.entries()) expect(after.facts[at]).toBe(facts);
    await replaceInFile(fileOf(newsroom, id), 'The tide', 'A flood');
    const changed = await newsroom.articles.snapshot();
    const same = changed.facts.filter((facts) => before.facts.includes(facts));
    expect(same.map(({ headline }) => headline)).toEqual(['The quay']);
    expect(changed.facts.map(({ headline }) => headline).toSorted()).toEqual(['A flood', 'The quay']);
  });

  test('is read anew where the index was damaged', async () => {
    const { newsroom, id } = await withClosedArticle();
    const database = new DatabaseSync(join(newsroom.folder.path, '.galley/index.sqlite'));
    database.exec("UPDATE facts SET facts = replace(facts, 'The tide', 'The ride')");
    database.close();
    const { facts, known } = await newsroom.articles.snapshot();
    expect(known.has(id)).toBe(false);
    expect(facts.map(({ headline }) => headline)).toEqual(['The tide']);
    // And is whole again.
    expect((await newsroom.articles.snapshot()).known.has(id)).toBe(true);
  });
});

describe('a text of a snapshot', () => {
  test('is no other than the snapshot’s', async () => {
    const { newsroom, id } = await withClosedArticle();
    const { bodyOf: read } = await newsroom.snapshot();
    expect(JSON.stringify(read(id))).toContain('The tide is late.');
    await replaceInFile(fileOf(newsroom, id), 'The tide', 'The flood');
    expect(() => read(id)).toThrow('was changed by another program meanwhile');
  });
});

describe('what is wrong with the words of an article', () => {
  const codes = async (newsroom: Newsroom): Promise<readonly string[]> =>
    (await newsroom.site.check())
      .map(({ code }) => code)
      .filter((code) => !['field-missing', 'address-missing'].includes(code));

  test('is asked once, and again when the words or the rules change', async () => {
    const { newsroom: first, id } = await withClosedArticle('TK: when is high water?');
    let newsroom = first;
    expect(await codes(newsroom)).toEqual(['placeholder-left']);
    // Written when everything has been asked.
    await setImmediate();
    await newsroom.close();
    newsroom = await reopened(newsroom.folder.path);
    const kept = (await newsroom.articles.snapshot()).known.get(id);
    expect(kept?.findings()?.map(({ code }) => code)).toEqual(['placeholder-left']);
    expect(await codes(newsroom)).toEqual(['placeholder-left']);

    await replaceInFile(fileOf(newsroom, id), 'TK: when is high water?', 'At six.');
    expect(await codes(newsroom)).toEqual([]);

    const { config } = newsroom.folder;
    await newsroom.folder.updateConfig({ ...config, checks: { ...config.checks, longestDescription: 50 } });
    expect(await codes(newsroom)).toEqual(['description-length']);
  });
});
