import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createImportService, tryImport } from '#main/import/import-service.ts';
import { hashOf } from '#main/library/versioned-file.ts';
import { systemClock } from '#main/platform/clock.ts';
import type { FileImport } from '#shared/ipc/import.contract.ts';
import { isFile, isPicture } from '#shared/media/media-kind.ts';
import { picture } from '../../helpers/pictures.ts';
import { recording } from '../../helpers/recordings.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { tempNewsroom } from '../../helpers/temp-newsroom.ts';
import { wxr, wxrItem } from '../../helpers/wxr.ts';

const posts = wxr(
  wxrItem({ id: 1, title: 'One', content: 'x [poll]', terms: [['category', 'Quays']] }),
  wxrItem({ id: 2, title: 'One', content: 'y', terms: [['category', 'Quays']] }),
  wxrItem({ id: 3, title: 'Planned', status: 'draft', content: '<img src="/wp-content/uploads/q.jpg">z' }),
);
const ghost = JSON.stringify({
  data: { posts: [{ id: '1', title: 'A', slug: 'a', html: '<p>B</p>', status: 'published' }] },
});

describe('a dry run says what the import then says, and writes nothing, of', () => {
  it.each([
    ['a WordPress export', 'a.xml', posts],
    ['a damaged one', 'a.xml', posts.slice(0, -200)],
    ['a Ghost export', 'a.json', ghost],
    ['a feed', 'a.rss', '<rss version="2.0"><channel><item><title>A</title></item></channel></rss>'],
    ['Markdown with a picture', 'a.md', '---\ntitle: A\nauthor: Ona\n---\n![Q](q.jpg)\n\n![Gone](gone.jpg)'],
    [
      'a page with recordings',
      'a.html',
      '<title>A</title><article><h1>A</h1><p>Words.</p><audio src="bell.mp3"></audio><audio src="bell.mp3"></audio><video src="gone.mp4"></video><video src="q.jpg"></video></article>',
    ],
    ['a page', 'a.html', '<title>A</title><article><h1>A</h1><p>Words.</p></article>'],
    ['a folder', '.', '---\ntitle: A\n---\nWords'],
  ])('%s', async (_what, name, content) => {
    const folder = await tempFolder();
    await writeFile(join(folder, name === '.' ? 'a.md' : name), content);
    await writeFile(join(folder, 'q.jpg'), await picture('jpeg'));
    await writeFile(join(folder, 'bell.mp3'), await recording('sound.mp3'));
    const newsroom = await tempNewsroom();
    const parts = { ...newsroom, clock: systemClock };
    const before = await contentsOf(newsroom.folder.path);
    const trial = tryImport(parts);
    const tried = await reportsOf(trial.imports, join(folder, name));
    expect(await contentsOf(newsroom.folder.path)).toEqual(before);
    expect(newsroom.folder.config.sections).toHaveLength(2);

    const taken = await reportsOf(createImportService(parts).imports, join(folder, name));
    const alike = ({ file, headline, isKnown, problems }: FileImport) => ({
      file,
      headline,
      isKnown,
      problems,
    });
    expect(tried.map(alike)).toEqual(taken.map(alike));
    expect(tried.map(({ planned }) => planned !== null)).toEqual(
      taken.map(({ article }) => article !== null),
    );
    const articles = await newsroom.articles.all();
    expect(tried.flatMap(({ planned }) => planned?.status ?? []).toSorted()).toEqual(
      articles.map(({ status }) => status).toSorted(),
    );
    expect(trial.news()).toEqual({
      sections: newsroom.folder.config.sections.slice(2).map((section) => section.name),
      authors: newsroom.authors.list().map((author) => author.name),
      pictures: newsroom.media.list().filter(isPicture).length,
      files: newsroom.media.list().filter(isFile).length,
      comments: 0,
      elsewhere: expect.any(Number),
      unplaced: expect.any(Number),
    });

    const again = await reportsOf(tryImport(parts).imports, join(folder, name));
    const isSite = !['a.md', 'a.html'].includes(name);
    if (isSite && articles.length > 0) expect(again.every(({ isKnown }) => isKnown)).toBe(true);
  });
});

async function reportsOf(
  imports: ReturnType<typeof createImportService>['imports'],
  path: string,
): Promise<readonly FileImport[]> {
  const reports: FileImport[] = [];
  for await (const report of imports(path, { status: 'ready', media: null })) reports.push(report);
  return reports;
}

/** Every file's name and content but those of the cache. */
async function contentsOf(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.parentPath.includes('.galley'));
  const named = files.map(async ({ parentPath, name }) => {
    const path = join(parentPath, name);
    return `${path} ${hashOf(await readFile(path))}`;
  });
  return (await Promise.all(named)).toSorted();
}
