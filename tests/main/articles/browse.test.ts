import { describe, expect, test } from 'vitest';
import { articlesHandlers } from '#main/articles/articles-handlers.ts';
import { ArticleQuery } from '#shared/articles/article-query.ts';
import { bodyOf } from '#shared/body/body.schema.ts';
import { ArticleId } from '#shared/library/ids.ts';
import { Profile } from '#shared/review/person.schema.ts';
import { paragraph } from '#tests/helpers/body-nodes.ts';
import { tempNewsroom } from '#tests/helpers/temp-newsroom.ts';

async function handlersOf(count: number): Promise<ReturnType<typeof articlesHandlers>> {
  const newsroom = await tempNewsroom();
  for (let at = 0; at < count; at += 1) {
    await newsroom.articles.create({ headline: `Rain ${at}`, body: bodyOf([paragraph(`Word${at} falls.`)]) });
  }
  return articlesHandlers({ newsroom: () => newsroom, person: () => Profile.parse({}) });
}

const listed = (ids: string): ArticleId[] => ids.split(' ').map((id) => ArticleId.parse(id));

describe('a list on screen', () => {
  test('is which articles there are, with what is shown of the first alone', async () => {
    const handlers = await handlersOf(65);
    const { ids, rows } = await handlers['articles.browse'](ArticleQuery.parse({}));
    const all = listed(ids);
    expect(all).toHaveLength(65);
    expect(rows.map(({ id }) => id)).toEqual(all.slice(0, 30));
    const more = await handlers['articles.rows']({ ids: all.slice(30), text: '' });
    expect(more).toMatchObject(all.slice(30).map((id) => ({ id, found: null })));
    const none = await handlers['articles.browse'](ArticleQuery.parse({ tag: 'none' }));
    expect(none).toEqual({ ids: '', rows: [] });
  });

  test('to pick from is the best fifty by their headlines, and how many there are', async () => {
    const handlers = await handlersOf(65);
    const named = (text: string) => handlers['articles.named']({ text, untitled: 'Untitled article' });
    const all = await named('');
    expect([all.rows.length, all.found, all.text]).toEqual([50, 65, '']);
    const { rows, found } = await named('RAIN 6');
    expect([rows.length, found]).toEqual([11, 11]);
    // What begins so comes before what only has both words.
    expect(rows.map(({ headline }) => headline.startsWith('Rain 6'))).toEqual([
      ...Array.from({ length: 6 }, () => true),
      ...Array.from({ length: 5 }, () => false),
    ]);
    // The text isn't looked at, and what has no headline goes by the window's name for it.
    expect((await named('falls')).found).toBe(0);
    await handlers['articles.create']({ headline: '' });
    expect(await named('untit')).toMatchObject({ rows: [{ headline: '' }], found: 1 });
    const { ids } = await handlers['articles.browse'](ArticleQuery.parse({ text: 'rain' }));
    await handlers['articles.trash']({ id: listed(ids)[0] as never });
    expect((await named('rain')).found).toBe(64);
  });

  test('shows where the words of a search are in those on screen, and passes over what is gone', async () => {
    const handlers = await handlersOf(3);
    const { ids } = await handlers['articles.browse'](ArticleQuery.parse({ text: 'word1' }));
    const gone = ArticleId.parse('0'.repeat(26));
    expect(await handlers['articles.rows']({ ids: [...listed(ids), gone], text: 'word1' })).toMatchObject([
      {
        headline: 'Rain 1',
        found: [
          { text: 'Word1', isHit: true },
          { text: ' falls.', isHit: false },
        ],
      },
    ]);
  });
});
