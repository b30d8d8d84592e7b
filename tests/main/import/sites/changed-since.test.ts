import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Newsroom } from '#main/compose-newsroom.ts';
import { createImportService } from '#main/import/import-service.ts';
import type { SiteImportOptions } from '#main/import/sites/take-site.ts';
import { systemClock } from '#main/platform/clock.ts';
import { plainText } from '#shared/body/plain-text.ts';
import { tempFolder } from '../../../helpers/temp-folder.ts';
import { tempNewsroom } from '../../../helpers/temp-newsroom.ts';

const quay = (words: string, more = ''): string =>
  `---\ntitle: The quay\nauthor: Ines Prado\ntags: [cranes]\n${more}---\n${words}\n\nSee [the crane](/posts/crane/).\n`;
const crane = '---\ntitle: The crane\n---\nIt moves again, slowly, over the old harbour.\n';
const first = 'It was built in the year of the flood, and stands.';
const second = 'It was built in the year of the flood, and fell.';

/** Takes a site's folder in, again and again. */
async function newsroomOf(post: string) {
  const folder = join(await tempFolder(), 'site');
  const newsroom = await tempNewsroom();
  const put = async (text: string): Promise<void> => {
    await mkdir(join(folder, 'content/posts'), { recursive: true });
    await writeFile(join(folder, 'content/posts/quay.md'), text);
    await writeFile(join(folder, 'content/posts/crane.md'), crane);
  };
  const take = async (updates?: SiteImportOptions['updates']) => {
    const service = createImportService({ ...newsroom, clock: systemClock });
    const reports = [];
    const options = { status: 'ready', media: null, ...(updates && { updates }) } as const;
    for await (const report of service.imports(folder, options)) reports.push(report);
    return reports;
  };
  await put(post);
  await take();
  return { newsroom, put, take, quay: () => quayOf(newsroom) };
}

async function quayOf({ articles }: Newsroom) {
  const article = (await articles.all()).find(({ headline }) => headline.startsWith('The quay'));
  if (article === undefined) throw new Error('no quay');
  return article;
}

describe('a post that is here already', { timeout: 60_000 }, () => {
  it.each<[what: string, post: string, changed: boolean]>([
    ['nothing changed of', quay(first), false],
    ['that has another section and slug', quay(first, 'section: Sea\nslug: q\n'), false],
    ['with other words', quay(second), true],
    ['with another headline', quay(first).replace('The quay', 'The quay, again'), true],
    ['by somebody else', quay(first).replace('Ines', 'Ana'), true],
    ['with a picture more', quay(`${first}\n\n![A boat](b.jpg)`), true],
  ])('%s', async (_what, post, isChanged) => {
    const { put, take } = await newsroomOf(quay(first));
    await put(post);
    const reports = await take();
    expect(reports.map(({ isKnown, changed, isUpdated }) => [isKnown, changed, isUpdated])).toEqual([
      [true, null, false],
      [true, isChanged ? { isEdited: false } : null, false],
    ]);
  });

  it('says what its source says only where that is wanted, and keeps both as versions', async () => {
    const site = await newsroomOf(quay(first));
    const { newsroom, put, take } = site;
    const before = await site.quay();
    const link = JSON.stringify(before.body);
    expect(link).toContain('"url":"galley:');
    await put(quay(second));
    await take();
    expect(await site.quay()).toEqual(before);
    const reports = await take((id) => id === before.id);
    expect(reports[1]).toMatchObject({
      article: before.id,
      changed: { isEdited: false },
      isUpdated: true,
      problems: [],
    });
    const after = await site.quay();
    expect(plainText(after.body)).toContain('and fell.');
    expect(JSON.stringify(after.body)).toContain('"url":"galley:');
    const { id, slug, section, status, publication, origin } = before;
    expect(after).toMatchObject({ id, slug, section, status, publication, origin });
    const { versions } = await newsroom.history.list(before.id);
    expect(versions.map(({ kind }) => kind)).toEqual(['saved', 'before-import']);
    const kept = await newsroom.history.get(before.id, versions[1]?.id as never);
    expect(plainText(kept.content.body)).toContain('and stands.');
    expect((await take()).map(({ changed }) => changed)).toEqual([null, null]);
  });

  it('says so where it was edited here, too, and loses nothing of that', async () => {
    const site = await newsroomOf(quay(first));
    const { newsroom, put, take } = site;
    const { id } = await site.quay();
    await newsroom.articles.change(id, () => ({ standfirst: 'By the river.' }));
    expect((await take()).map(({ changed }) => changed)).toEqual([null, null]);
    await put(quay(second));
    expect((await take((_id, { isEdited }) => !isEdited))[1]).toMatchObject({
      changed: { isEdited: true },
      isUpdated: false,
    });
    expect((await site.quay()).standfirst).toBe('By the river.');
    expect((await take(() => true))[1]).toMatchObject({ isUpdated: true });
    expect((await site.quay()).standfirst).toBe('');
    const { versions } = await newsroom.history.list(id);
    const before = versions.find(({ kind }) => kind === 'before-import');
    expect((await newsroom.history.get(id, before?.id as never)).content.standfirst).toBe('By the river.');
  });

  it('stays in the trash', async () => {
    const site = await newsroomOf(quay(first));
    await site.newsroom.articles.trash((await site.quay()).id);
    await site.put(quay(second));
    expect((await site.take(() => true))[1]).toMatchObject({
      isKnown: true,
      changed: null,
      isUpdated: false,
    });
  });
});
