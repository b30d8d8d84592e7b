import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createNewsroom, openNewsroom } from '#main/compose-newsroom.ts';
import { checkFiles } from '#main/library/doctor/doctor.ts';
import { isStrayTemp } from '#main/platform/atomic-files.ts';
import { systemClock } from '#main/platform/clock.ts';
import { plainText } from '#shared/body/plain-text.ts';
import { isWell } from '#shared/doctor/doctor-report.ts';
import { picture } from '#tests/helpers/pictures.ts';
import { tempFolder } from '#tests/helpers/temp-folder.ts';
import { testPorts } from '#tests/helpers/temp-newsroom.ts';
import { wxr, wxrItem } from '#tests/helpers/wxr.ts';
import { canKill, isLong, pointsOf, runKilled } from './kill-at-call.ts';

/** A small site with one of everything that an import writes: pictures, comments, sections, tags, authors, old addresses. */
async function writeSite(folder: string): Promise<string> {
  await mkdir(join(folder, 'wp-content/uploads'), { recursive: true });
  for (const [index, name] of ['a.png', 'b.png'].entries()) {
    const bytes = await picture('png', { width: 60, height: 40, colour: index === 0 ? '#123' : '#456' });
    await writeFile(join(folder, 'wp-content/uploads', name), bytes);
  }
  const image = (name: string): string =>
    `<figure class="wp-block-image"><img src="https://w.example/wp-content/uploads/${name}" alt="A boat"/></figure>`;
  const posts = [1, 2].map((id) =>
    wxrItem({
      id,
      title: `Post ${id}`,
      link: `https://w.example/2019/post-${id}/`,
      content: `<p>Words of ${id}.</p>${image('a.png')}`,
      terms: [
        ['category', `Section ${id}`],
        ['post_tag', `tag ${id}`],
      ],
      meta: { _thumbnail_id: '9' },
      comments: [
        { id: `${id}1`, author: 'Bo', content: `First on ${id}` },
        { id: `${id}2`, author: 'Cy', content: `Second on ${id}`, parent: `${id}1` },
      ],
    }),
  );
  const url = 'https://w.example/wp-content/uploads/b.png';
  const attachment = wxrItem({ id: 9, type: 'attachment', title: 'b', url });
  const file = join(folder, 'site.xml');
  await writeFile(file, wxr(...posts, attachment));
  return file;
}

/** All that an import brought, without what each run names anew. */
async function broughtIn(path: string): Promise<object> {
  const newsroom = await openNewsroom(path, testPorts);
  await newsroom.indexing.settled();
  const { config, problems } = newsroom.folder;
  const [all, { addresses }] = [await newsroom.articles.all(), await newsroom.snapshot()];
  const articles = await Promise.all(
    all.map(async ({ id, headline, origin, section, tags, byline, hero, slug, status, body }) => ({
      ...{ headline, origin, section, tags, byline, slug, status, hero: hero?.media, words: plainText(body) },
      pictures: JSON.stringify(body).match(/"media":"\w+"/g),
      addresses: addresses?.get(id),
      comments: (await newsroom.comments.of(id)).map(({ name, text }) => `${name}: ${text}`),
    })),
  );
  const found = {
    problems: problems.all(),
    articles: articles.toSorted((a, b) => (a.origin ?? '').localeCompare(b.origin ?? '')),
    sections: config.sections,
    authors: newsroom.authors.list().map(({ slug, name }) => `${slug}: ${name}`),
    media: newsroom.media
      .list()
      .map(({ id }) => id)
      .toSorted(),
  };
  await newsroom.close();
  return found;
}

test.skipIf(!canKill)(
  'an import that is killed at a system call and run again brings the same as one that nobody killed',
  async () => {
    const site = await writeSite(await tempFolder());
    const library = async (): Promise<string> => {
      const folder = join(await mkdtemp(join(tmpdir(), 'galley-points-')), 'library');
      const wanted = { title: 'The Harbour', language: 'en', timeZone: 'Europe/Lisbon', sections: [] };
      await (await createNewsroom({ folder, ...wanted }, testPorts)).close();
      return folder;
    };
    const program = (path: string): readonly string[] => ['main/cli.ts', 'import', site, '--library', path];
    const whole = await library();
    const { made } = await runKilled(program(whole), null);
    const expected = await broughtIn(whole);
    expect(expected).toMatchObject({
      problems: [],
      articles: [{ headline: 'Post 1' }, { headline: 'Post 2' }],
    });
    await rm(join(whole, '..'), { recursive: true });

    const points = pointsOf(made, 7);
    for (const point of points) {
      const about = `killed at ${point.call} ${point.count}`;
      const path = await library();
      await runKilled(program(path), point);
      await runKilled(program(path), null);
      expect(await broughtIn(path), about).toEqual(expected);
      const files = await readdir(path, { recursive: true });
      const strays = files.filter((file) => isStrayTemp(file.split('/').at(-1) ?? ''));
      expect(strays, about).toEqual([]);
      expect(isWell(await checkFiles({ libraryPath: path, clock: systemClock })), about).toBe(true);
      await rm(join(path, '..'), { recursive: true });
    }
    if (isLong) console.log(`import: ${points.length} points, 0 bad`);
  },
  isLong ? 7_200_000 : 120_000,
);
