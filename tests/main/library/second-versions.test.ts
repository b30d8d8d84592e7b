import { randomUUID } from 'node:crypto';
import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lineOf } from '#main/articles/journal-lines.ts';
import type { Newsroom } from '#main/compose-newsroom.ts';
import { checkFiles } from '#main/library/doctor/doctor.ts';
import { systemClock } from '#main/platform/clock.ts';
import { ArticleContent } from '#shared/articles/article.schema.ts';
import { isWell } from '#shared/doctor/doctor-report.ts';
import { hashesIn } from '#tests/helpers/folder-hashes.ts';
import { picture } from '#tests/helpers/pictures.ts';
import { reopened, tempNewsroom } from '#tests/helpers/temp-newsroom.ts';

/** As each program names the second of two versions. */
const programs: readonly (readonly [program: string, name: (stem: string, ending: string) => string])[] = [
  ['Dropbox', (stem, ending) => `${stem} (Ana's conflicted copy 2026-11-25)${ending}`],
  ['OneDrive', (stem, ending) => `${stem}-DESKTOP-7K2${ending}`],
  ['Syncthing', (stem, ending) => `${stem}.sync-conflict-20261125-101500-ABCDEFG${ending}`],
];

interface Laid {
  readonly newsroom: Newsroom;
  readonly id: string;
  /** Files within the library, one of each kind but texts; those of the article can't be read. */
  readonly files: readonly string[];
  /** Files of an author and of a picture. */
  readonly filledIn: readonly [author: string, media: string];
}

async function lay(): Promise<Laid> {
  const newsroom = await tempNewsroom();
  const { id } = await newsroom.articles.create({ headline: 'High water' });
  await newsroom.authors.create({ name: 'Ana Lima' });
  await newsroom.authors.create({ name: 'Ana Lima Costa' });
  const { item } = await newsroom.media.import('a.jpg', await picture('jpeg'));
  if (item === null) throw new Error('not taken');
  await newsroom.close();
  const path = newsroom.folder.path;
  const beside = ['review.json', 'suggestions.json', 'comments.json', 'journal'];
  for (const name of beside) await writeFile(join(path, 'articles', id, name), '').catch(() => {});
  const media = `media/${item.id.slice(0, 2)}/${item.id}.json`;
  return {
    newsroom,
    id,
    files: beside.map((name) => `articles/${id}/${name}`),
    filledIn: ['authors/ana-lima.json', media],
  };
}

describe.each(programs)('second versions as %s names them', (_program, named) => {
  it('are each said when the newsroom is opened, every time, and by a check; none is touched', async () => {
    const { newsroom, files } = await lay();
    const path = newsroom.folder.path;
    const copies: string[] = [];
    for (const file of files) {
      const [, stem = '', ending = ''] = /^(.*?)(\.json)?$/.exec(file) ?? [];
      const copy = named(stem, ending);
      await rename(join(path, file), join(path, copy));
      copies.push(copy);
    }
    const before = await hashesIn(path);
    for (const time of [1, 2]) {
      const again = await reopened(path);
      await again.articles.checked();
      const said = again.folder.state().problems.filter(({ code }) => code === 'conflict-copy');
      expect(said.map(({ file }) => file).toSorted(), `opened ${time}`).toEqual(copies.toSorted());
      expect(again.folder.state().problems.filter(({ code }) => code !== 'conflict-copy')).toEqual([]);
      expect(again.authors.list().map(({ name }) => name)).toEqual(['Ana Lima', 'Ana Lima Costa']);
      await again.close();
    }
    const report = await checkFiles({ libraryPath: path, clock: systemClock });
    expect(report.findings.map(({ file, code, level }) => [file, code, level]).toSorted()).toEqual(
      copies.map((file) => [file, 'left-beside', 'note']).toSorted(),
    );
    expect(isWell(report)).toBe(true);
    const after = await hashesIn(path);
    for (const copy of copies) expect(after.get(copy)).toBe(before.get(copy));
  });

  it('of an author and of a picture are taken in where the first says nothing, said where both do, and set aside', async () => {
    const { newsroom, filledIn } = await lay();
    const path = newsroom.folder.path;
    const change = async (
      file: string,
      to: string,
      edit: (json: Record<string, unknown>) => object,
    ): Promise<void> =>
      writeFile(join(path, to), JSON.stringify(edit(JSON.parse(await readFile(join(path, file), 'utf8')))));
    const [author, media] = filledIn;
    const details = (more: object) => (json: Record<string, unknown>) => ({
      ...json,
      details: { ...(json['details'] as object), ...more },
    });
    await change(author, author, (json) => ({ ...json, bio: 'Here.' }));
    await change(media, media, details({ alt: 'A boat here', credit: 'Ida' }));
    const copyOf = (file: string): string => named(file.slice(0, -'.json'.length), '.json');
    await change(author, copyOf(author), (json) => ({ ...json, bio: 'There.', place: 'Porto' }));
    await change(media, copyOf(media), details({ alt: 'A boat there', caption: 'The harbour' }));

    const again = await reopened(path);
    expect(again.authors.list().find(({ slug }) => slug === 'ana-lima')).toMatchObject({
      bio: 'Here.',
      place: 'Porto',
    });
    expect(again.media.list()[0]?.details).toMatchObject({
      alt: 'A boat here',
      credit: 'Ida',
      caption: 'The harbour',
    });
    const said = again.folder.state().problems;
    expect(said.map(({ code }) => code)).toEqual(['changed-elsewhere', 'changed-elsewhere']);
    // Which of the two is looked at first isn't settled.
    const messages = said.map(({ message }) => message).toSorted();
    expect(messages.join()).toMatch(/“Ana Lima” .*\(bio\).*“a\.jpg” .*\(alt\)/);
    for (const { file } of said)
      expect(JSON.parse(await readFile(join(path, file ?? ''), 'utf8'))).toBeDefined();
    expect(await readdir(join(path, 'authors'))).toEqual(['ana-lima-costa.json', 'ana-lima.json']);

    // While the newsroom is open, too.
    await change(author, copyOf(author), (json) => ({
      ...json,
      links: [{ label: 'Site', url: 'https://ana.example/' }],
    }));
    await again.watch.lookAtAll();
    expect(again.authors.list().find(({ slug }) => slug === 'ana-lima')).toMatchObject({
      bio: 'Here.',
      place: 'Porto',
      links: [{ label: 'Site' }],
    });
    await change(media, copyOf(media), details({ creator: 'Ida Lund' }));
    await again.watch.lookAtAll();
    expect(again.media.list()[0]?.details).toMatchObject({ alt: 'A boat here', creator: 'Ida Lund' });
    expect(again.folder.state().problems).toHaveLength(2);
    await again.close();
  });

  it('of a text are merged, and its history has them', async () => {
    const { newsroom, id } = await lay();
    const folder = join(newsroom.folder.path, 'articles', id);
    const article = JSON.parse(await readFile(join(folder, 'article.json'), 'utf8'));
    const copy = {
      ...article,
      standfirst: 'From the other machine',
      updatedAt: new Date(Date.now() + 1000).toISOString(),
    };
    await writeFile(join(folder, named('article', '.json')), JSON.stringify(copy));
    const again = await reopened(newsroom.folder.path);
    await again.articles.checked();
    await expect.poll(() => readdir(folder)).not.toContain(named('article', '.json'));
    const { versions } = await again.history.list(id as never);
    const contents = await Promise.all(versions.map((version) => again.history.get(id as never, version.id)));
    const { article: now } = await again.articles.get(id as never);
    expect([now.standfirst, ...contents.map(({ content }) => content.standfirst)]).toContain(
      'From the other machine',
    );
  });

  it('of settings are taken in where the first says nothing, said where both do, and set aside', async () => {
    const { newsroom } = await lay();
    const { path } = newsroom.folder;
    const file = join(path, 'galley.json');
    const read = async () => JSON.parse(await readFile(file, 'utf8'));
    const copyTo = async (copy: object) =>
      writeFile(join(path, named('galley', '.json')), JSON.stringify({ ...(await read()), ...copy }));
    const sections = [{ slug: 'city', name: 'City' }];
    await writeFile(file, JSON.stringify({ ...(await read()), sections, rights: '© Here' }));
    await copyTo({
      sections: [
        { slug: 'city', name: 'Town', description: 'All of it.' },
        { slug: 'sea', name: 'Sea' },
      ],
      rights: '© There',
      tagline: 'Since 1901',
    });
    const again = await reopened(path);
    const { config } = again.folder;
    expect(config).toMatchObject({ rights: '© Here', tagline: 'Since 1901' });
    expect(config.sections).toMatchObject([
      { slug: 'city', name: 'City', description: 'All of it.' },
      { slug: 'sea', name: 'Sea' },
    ]);
    expect(await read()).toMatchObject({ tagline: 'Since 1901' });
    const [said, ...others] = again.folder.state().problems;
    expect(others).toEqual([]);
    expect(said?.message).toMatch(/has got from galley.*\.json what it lacked \(tagline, sections\)/);
    expect(said?.message).toMatch(/\(rights, sections: city\)\. This one's version stands/);
    expect(JSON.parse(await readFile(join(path, said?.file ?? ''), 'utf8'))).toMatchObject({
      rights: '© There',
    });

    // While the newsroom is open, too; one that says the same goes without a word.
    await copyTo({ contactEmail: 'desk@ledger.example' });
    await again.watch.lookAtAll();
    expect(again.folder.config.contactEmail).toBe('desk@ledger.example');
    await copyTo({});
    await again.watch.lookAtAll();
    expect(await readdir(path)).not.toContain(named('galley', '.json'));
    expect(
      again.folder
        .state()
        .problems.map(({ message }) => message)
        .toSorted(),
    ).toEqual([expect.stringMatching(/what it lacked \(contactEmail\)\.$/), said?.message].toSorted());
  });

  it('of the addresses of articles are joined: no link to either machine’s site dies', async () => {
    const { newsroom, id } = await lay();
    const { path } = newsroom.folder;
    const book = (more: object) => JSON.stringify({ schemaVersion: 1, ...more });
    await writeFile(
      join(path, 'addresses.json'),
      book({
        articles: { [id]: ['news/old/', 'news/high-water/'] },
        tags: { quay: 'harbour' },
        laterPages: { news: 2 },
      }),
    );
    await writeFile(
      join(path, named('addresses', '.json')),
      book({
        articles: { [id]: ['news/old/', 'news/tide/'], other: ['sea/other/'] },
        tags: { harbour: 'quay', boats: 'ships' },
        laterPages: { news: 3, sea: 1 },
      }),
    );
    await reopened(path);
    expect(JSON.parse(await readFile(join(path, 'addresses.json'), 'utf8'))).toMatchObject({
      articles: { [id]: ['news/tide/', 'news/old/', 'news/high-water/'], other: ['sea/other/'] },
      tags: { quay: 'harbour', boats: 'ships' },
      laterPages: { news: 3, sea: 1 },
    });
    expect(await readdir(path)).not.toContain(named('addresses', '.json'));
  });

  it('of what was typed and not yet saved are merged, and its history has them', async () => {
    const { newsroom, id } = await lay();
    const folder = join(newsroom.folder.path, 'articles', id);
    const { schemaVersion: _, ...article } = JSON.parse(await readFile(join(folder, 'article.json'), 'utf8'));
    const content = ArticleContent.parse({ ...article, standfirst: 'Typed on the other machine' });
    const at = new Date(Date.now() + 1000).toISOString();
    await writeFile(join(folder, named('journal', '')), lineOf({ schemaVersion: 1, at, content }).text);
    const again = await reopened(newsroom.folder.path);
    await again.articles.checked();
    await expect.poll(() => readdir(folder)).not.toContain(named('journal', ''));
    const { versions } = await again.history.list(id as never);
    const contents = await Promise.all(versions.map((version) => again.history.get(id as never, version.id)));
    const { article: now } = await again.articles.get(id as never);
    expect([now.standfirst, ...contents.map((one) => one.content.standfirst)]).toContain(
      'Typed on the other machine',
    );
    expect(again.folder.state().problems.filter(({ code }) => code === 'conflict-copy')).toEqual([]);
  });

  it('of a review and of readers’ comments are merged, and set aside', async () => {
    const { newsroom, id } = await lay();
    const path = newsroom.folder.path;
    const folder = join(path, 'articles', id);
    const at = '2026-11-25T10:00:00Z';
    const by = { name: 'Ana', initials: 'A' };
    const said = { by, at, anchor: { kind: 'article' } };
    const reader = { name: 'A reader', at, state: 'pending' };
    const versions = {
      review: ['First here', 'Then there'].map((text) => ({ comments: [{ ...said, id: text, text }] })),
      comments: ['Well said', 'Too long'].map((text) => ({
        comments: [{ ...reader, id: randomUUID(), text }],
      })),
    };
    const head = { schemaVersion: 1, article: id };
    for (const [stem, [mine, theirs]] of Object.entries(versions)) {
      await writeFile(join(folder, `${stem}.json`), JSON.stringify({ ...head, ...mine }));
      await writeFile(join(folder, named(stem, '.json')), JSON.stringify({ ...head, ...theirs }));
    }
    const again = await reopened(path);
    await again.articles.checked();
    await expect.poll(() => readdir(folder)).not.toContain(named('comments', '.json'));
    const review = await again.review.get(id as never);
    expect(review.comments.map(({ text }) => text)).toEqual(['First here', 'Then there']);
    const comments = await again.comments.of(id as never);
    expect(comments.map(({ text }) => text)).toEqual(['Well said', 'Too long']);
    expect(
      [...(await hashesIn(join(path, 'set-aside'))).keys()].map((file) => basename(file)).toSorted(),
    ).toEqual([named('comments', '.json'), named('review', '.json')].toSorted());
    expect(again.folder.state().problems).toMatchObject([]);
  });
});
