import { access, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createFallbackJournals } from '#main/articles/fallback-journals.ts';
import { removeArticles } from '#main/articles/remove-articles.ts';
import { openNewsroom } from '#main/compose-newsroom.ts';
import { createFallbackFolder } from '#main/library/fallback-folder.ts';
import { ArticleQuery } from '#shared/articles/article-query.ts';
import { bodyOf } from '#shared/body/body.schema.ts';
import { ArticleId } from '#shared/library/ids.ts';
import { contentOf, fileOf } from '#tests/helpers/article-files.ts';
import { paragraph } from '#tests/helpers/body-nodes.ts';
import { tempFolder } from '#tests/helpers/temp-folder.ts';
import { reopened, tempNewsroom, testPorts } from '#tests/helpers/temp-newsroom.ts';

const trashed = ArticleQuery.parse({ trashed: true });
const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

describe('an article that is deleted for good', () => {
  test('is in no file, list, search or tag any more, nor is what was set aside of it', async () => {
    const newsroom = await tempNewsroom();
    const { articles, history, folder } = newsroom;
    const text = bodyOf([paragraph('The source is called Zyxqvu.')]);
    const { id } = await articles.create({ headline: 'Rain', tags: ['weather'], body: text });
    const { id: other } = await articles.create({ headline: 'Sun', body: text });
    await history.keep(id, { kind: 'saved' });
    const aside = join(folder.path, 'set-aside/20260101-000000/articles', id, 'review.json');
    await mkdir(dirname(aside), { recursive: true });
    await writeFile(aside, 'Zyxqvu');
    await articles.record(id, { ...(await contentOf(newsroom, id)), headline: 'Rain, Zyxqvu says' });
    await articles.trash(id);
    const told: ArticleId[] = [];
    articles.onChanged((ids) => told.push(...ids));

    expect(await removeArticles(articles, [id])).toEqual({ removed: [id], failed: [] });
    await newsroom.indexing.settled();
    expect(told).toContain(id);
    expect(articles.list(trashed)).toEqual([]);
    expect(articles.list(ArticleQuery.parse({ text: 'Zyxqvu' })).map((one) => one.id)).toEqual([other]);
    expect(articles.tags()).toEqual([]);
    await expect(articles.get(id)).rejects.toMatchObject({ code: 'article-unknown' });
    expect(await readdir(join(folder.path, 'articles'))).toEqual([other]);
    const files = await readdir(folder.path, { recursive: true });
    expect(files.filter((file) => file.includes(id) || file.includes('removed'))).toEqual([]);

    await newsroom.close();
    const again = await reopened(folder.path);
    expect(again.articles.allSummaries().map((one) => one.id)).toEqual([other]);
    expect(again.folder.problems.all()).toEqual([]);
  });

  test('must be in the trash: any other is refused and stays as it is, and the rest goes', async () => {
    const newsroom = await tempNewsroom();
    const { articles } = newsroom;
    const { id: kept } = await articles.create({ headline: 'Rain' });
    const { id: gone } = await articles.create({ headline: 'Sun' });
    const unknown = ArticleId.parse('0'.repeat(26));
    await articles.trash(gone);
    const before = await readFile(fileOf(newsroom, kept), 'utf8');
    expect(await removeArticles(articles, [kept, unknown, gone])).toEqual({
      removed: [gone],
      failed: [
        {
          id: kept,
          headline: 'Rain',
          message: '“Rain” isn’t in the trash, and stays. Move it there first.',
        },
        { id: unknown, headline: '', message: expect.stringContaining('has no article') },
      ],
    });
    expect(await readFile(fileOf(newsroom, kept), 'utf8')).toBe(before);
    expect(articles.list(ArticleQuery.parse({})).map(({ id }) => id)).toEqual([kept]);
  });

  test('takes text along that the app’s own folder kept, and what comes too late makes nothing anew', async () => {
    const made = await tempNewsroom();
    const { id } = await made.articles.create({ headline: 'Rain' });
    await made.articles.trash(id);
    const content = await contentOf(made, id);
    await made.close();
    const dataFolder = await tempFolder();
    const newsroom = await openNewsroom(made.folder.path, { ...testPorts, dataFolder });
    const unsaved = createFallbackJournals(createFallbackFolder(dataFolder, made.folder.path)).journalOf(id);
    const at = new Date().toISOString();
    await unsaved.append({ schemaVersion: 1, at, content: { ...content, note: 'Zyxqvu' } });
    const kept = async (): Promise<readonly string[]> =>
      (await readdir(dataFolder, { recursive: true })).filter((file) => file.includes(id));
    expect(await kept()).toHaveLength(1);

    await newsroom.articles.remove(id);
    expect(await kept()).toEqual([]);
    await expect(newsroom.articles.record(id, content)).rejects.toMatchObject({ code: 'article-unknown' });
    expect(await readdir(join(newsroom.folder.path, 'articles'))).toEqual([]);
    await newsroom.close();
  });

  test('leaves its addresses to the site, as gone for good', async () => {
    const newsroom = await tempNewsroom();
    const { articles, site, folder } = newsroom;
    const at = '2026-03-01T08:00:00Z';
    const wanted = {
      slug: 'rain',
      section: 'city',
      status: 'ready',
      publication: { at, timeZone: 'UTC' },
    } as const;
    const body = bodyOf([paragraph('It rains.')]);
    const { id } = await articles.create({ headline: 'Rain', ...wanted, body });
    const out = join(await tempFolder(), 'out');
    expect(await site.build({ out })).toMatchObject({ ok: true });
    await articles.trash(id);
    await site.build({ out });
    const whenTrashed = await readFile(join(out, '_redirects'), 'utf8');
    expect(whenTrashed).toContain('410');
    await articles.remove(id);
    await site.build({ out });
    expect(await readFile(join(out, '_redirects'), 'utf8')).toBe(whenTrashed);
    expect(await isThere(join(folder.path, 'addresses.json'))).toBe(true);
  });
});
