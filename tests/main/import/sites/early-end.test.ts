import { readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Newsroom } from '#main/compose-newsroom.ts';
import type { SiteItem } from '#main/import/sites/site-post.ts';
import { takeSite } from '#main/import/sites/take-site.ts';
import { wordPressPosts } from '#main/import/sites/wordpress/wxr-post.ts';
import { systemClock } from '#main/platform/clock.ts';
import { bodyReferences } from '#shared/body/find-references.ts';
import { readBody } from '#shared/body/walk-body.ts';
import type { FileImport } from '#shared/ipc/import.contract.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { picture } from '#tests/helpers/pictures.ts';
import { tempFolder } from '#tests/helpers/temp-folder.ts';
import { tempNewsroom } from '#tests/helpers/temp-newsroom.ts';
import { wxr, wxrItem } from '#tests/helpers/wxr.ts';

const old = 'https://w.example';
const post = (id: number, title: string, content: string): string =>
  wxrItem({ id, title, link: `${old}/${title.toLowerCase()}/`, content });

/** The reports of an import of four posts; `end` comes after them. */
async function* taking(newsroom: Newsroom, end = async () => {}): AsyncGenerator<FileImport> {
  const folder = await tempFolder();
  const path = join(folder, 'export.xml');
  const items = [
    post(1, 'Linker', `<p><a href="${old}/plain/">words</a></p>`),
    post(2, 'Plain', '<p>Text.</p>'),
    post(4, 'Second', `<p><a href="${old}/plain/">words</a></p>`),
    post(3, 'Last', `<p>More.</p><img src="${old}/wp-content/uploads/a.png" alt="A">`),
  ];
  await writeFile(path, wxr(...items));
  await writeFile(join(folder, 'a.png'), await picture('png'));
  async function* posts(): AsyncGenerator<SiteItem> {
    yield* wordPressPosts(path, newsroom.folder.config, undefined);
    await end();
  }
  const parts = { ...newsroom, clock: systemClock };
  yield* takeSite(parts, path, posts(), { status: 'ready', media: null });
}

async function reportsOf(imported: AsyncIterable<FileImport>): Promise<readonly FileImport[]> {
  const reports: FileImport[] = [];
  for await (const report of imported) reports.push(report);
  return reports;
}

/** How many articles one leads to. */
async function articlesLinked(newsroom: Newsroom, from = 'Linker'): Promise<number> {
  const linker = (await newsroom.articles.all()).find(({ headline }) => headline === from);
  return bodyReferences(linker === undefined ? [] : readBody(linker.body).nodes).articles.length;
}

async function makeUnwritable(newsroom: Newsroom, name: string): Promise<void> {
  const path = join(newsroom.folder.path, name);
  await rm(path, { recursive: true, force: true });
  await symlink(join(newsroom.folder.path, 'gone'), path);
}

/** Another machine's Galley took articles meanwhile: they can be read, and no longer written to. */
async function makeNewer(newsroom: Newsroom, only?: ArticleId): Promise<void> {
  for (const { id } of await newsroom.articles.all()) {
    if (only !== undefined && id !== only) continue;
    const path = join(newsroom.folder.path, 'articles', id, 'article.json');
    await writeFile(path, JSON.stringify({ ...JSON.parse(await readFile(path, 'utf8')), schemaVersion: 99 }));
  }
}

describe('an import that ends early', () => {
  it('leads the posts that it took to each other where somebody stops it', async () => {
    const newsroom = await tempNewsroom();
    for await (const { headline } of taking(newsroom)) if (headline === 'Plain') break;
    expect((await newsroom.articles.all()).map(({ headline }) => headline).toSorted()).toEqual([
      'Linker',
      'Plain',
    ]);
    expect(await articlesLinked(newsroom)).toBe(1);
  });

  it.each([
    ['a file that can’t be read further', new ExpectedError('unreadable-file', 'It is cut off.')],
    ['an error of our own', new Error('Never.')],
  ])('does so for %s, which is what is said', async (_what, error) => {
    const newsroom = await tempNewsroom();
    const whole = reportsOf(
      taking(newsroom, async () => {
        throw error;
      }),
    );
    await expect(whole).rejects.toBe(error);
    expect(await articlesLinked(newsroom)).toBe(1);
  });

  it('says what ended it, and not what could no more be done then', async () => {
    const newsroom = await tempNewsroom();
    const first = new Error('The first.');
    const whole = reportsOf(
      taking(newsroom, async () => {
        await makeNewer(newsroom);
        throw first;
      }),
    );
    await expect(whole).rejects.toBe(first);
  });

  it('writes no more where the disk takes no more', async () => {
    const newsroom = await tempNewsroom();
    await makeUnwritable(newsroom, 'media');
    const reports = await reportsOf(taking(newsroom));
    expect(reports.map(({ isEnd = false }) => isEnd)).toEqual([false, false, false, true]);
    expect(await articlesLinked(newsroom)).toBe(0);
  });

  it('leads what an earlier run took once the rest is there', async () => {
    const newsroom = await tempNewsroom();
    for await (const { headline } of taking(newsroom)) if (headline === 'Linker') break;
    expect(await articlesLinked(newsroom)).toBe(0);
    await reportsOf(taking(newsroom));
    expect(await articlesLinked(newsroom)).toBe(1);
    // Somebody may have read or changed it in between.
    const linker = newsroom.articles.allSummaries().find(({ headline }) => headline === 'Linker');
    expect((await newsroom.history.list(linker?.id as never)).versions).toHaveLength(1);
  });

  it('goes on past an article that can’t be changed, and names it', async () => {
    const newsroom = await tempNewsroom();
    const reports = await reportsOf(
      taking(newsroom, async () => {
        const { id } = newsroom.articles
          .allSummaries()
          .find(({ headline }) => headline === 'Linker') as never;
        await makeNewer(newsroom, id);
      }),
    );
    expect(reports.slice(4)).toEqual([
      expect.objectContaining({
        headline: 'Linker',
        isFollowUp: true,
        problems: [expect.stringMatching(/^its links to other articles lead to their old addresses still: /)],
      }),
    ]);
    expect(await articlesLinked(newsroom, 'Second')).toBe(1);
  });
});
