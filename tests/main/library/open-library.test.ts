import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createNewsroom, openNewsroom } from '#main/compose-newsroom.ts';
import { tempPathFor } from '#main/platform/atomic-files.ts';
import { LibraryConfig } from '#shared/library/library.schema.ts';
import { picture } from '#tests/helpers/pictures.ts';
import { tempFolder } from '#tests/helpers/temp-folder.ts';
import { reopened, tempNewsroom, testPorts } from '#tests/helpers/temp-newsroom.ts';

const config = (fields: object): string =>
  JSON.stringify({ schemaVersion: 1, title: 'The Harbour', ...fields });

describe('what is no library is refused and left as it was', () => {
  test.each([
    ['an empty folder', {}, '', 'not-a-library', /holds no galley\.json.*make a new newsroom/],
    ['a folder of other files', { 'notes.txt': 'hello' }, '', 'not-a-library', /holds no galley\.json/],
    ['a path that is not there', {}, 'gone', 'not-a-library', /there is no such folder/],
    ['a file', { 'galley.json': config({}) }, 'galley.json', 'not-a-library', /is a file.*Choose the folder/],
    [
      'an empty galley.json',
      { 'galley.json': '' },
      '',
      'library-damaged',
      /galley\.json.*it is empty.*left as it is/,
    ],
    [
      'half a galley.json',
      { 'galley.json': config({}).slice(0, 20) },
      '',
      'library-damaged',
      /cut off or damaged/,
    ],
    [
      'bytes for a galley.json',
      { 'galley.json': Buffer.from([0xff, 0xfe, 0x41]) },
      '',
      'library-damaged',
      /not UTF-8/,
    ],
    [
      'a wrong field',
      { 'galley.json': config({ timeZone: 'Mars/Base' }) },
      '',
      'library-damaged',
      /timeZone: not a time zone/,
    ],
    [
      'no title',
      { 'galley.json': config({ title: '' }) },
      '',
      'library-damaged',
      /title: the site needs a title/,
    ],
  ])('%s', async (_name, files, sub, code, message) => {
    const folder = await tempFolder();
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
    const before = await fingerprint(folder);
    const error = await openNewsroom(join(folder, sub), testPorts).catch((reason) => reason);
    expect(error).toMatchObject({ name: 'ExpectedError', code });
    expect(error.message).toMatch(message);
    expect(await fingerprint(folder)).toEqual(before);
  });
});

test('a library of a newer Galley is shown, read-only, and not touched', async () => {
  const newsroom = await tempNewsroom();
  const { path } = newsroom.folder;
  const { id } = await newsroom.articles.create({ headline: 'Kept' });
  await newsroom.close();
  for (const file of ['galley.json', `articles/${id}/article.json`]) {
    const newer = {
      ...JSON.parse(await readFile(join(path, file), 'utf8')),
      schemaVersion: 2,
      hologram: true,
    };
    await writeFile(join(path, file), JSON.stringify(newer));
  }
  const before = await fingerprint(path);

  const opened = await reopened(path);
  expect(opened.folder.readOnly).toMatch(/newer Galley.*format 2.*Update Galley/);
  expect((await opened.articles.get(id)).article.headline).toBe('Kept');
  expect((await opened.articles.get(id)).readOnly).not.toBeNull();
  await expect(opened.articles.create({ headline: 'New' })).rejects.toMatchObject({ code: 'read-only' });
  await expect(opened.folder.updateConfig(opened.folder.config)).rejects.toMatchObject({ code: 'read-only' });
  await opened.close();
  expect(await fingerprint(path)).toEqual(before);
});

test('galley.json keeps the keys that this Galley does not know', async () => {
  const folder = await tempFolder();
  await writeFile(
    join(folder, 'galley.json'),
    config({ podcast: { feed: 'x' }, comments: { moderator: 'Ana' } }),
  );
  const newsroom = await reopened(folder);
  const changed = LibraryConfig.parse({ schemaVersion: 1, title: 'The Pier' });
  await newsroom.folder.updateConfig(changed);
  expect(JSON.parse(await readFile(join(folder, 'galley.json'), 'utf8'))).toMatchObject({
    title: 'The Pier',
    podcast: { feed: 'x' },
  });
});

test('what a section has that this Galley does not know stays, and one without a subject opens untouched', async () => {
  const folder = await tempFolder();
  const sections = [{ slug: 'sea', name: 'Sea', colour: 'blue' }];
  await writeFile(join(folder, 'galley.json'), config({ sections }));
  const before = await readFile(join(folder, 'galley.json'), 'utf8');
  const newsroom = await reopened(folder);
  expect(newsroom.folder.config.sections).toEqual([{ ...sections[0], subject: null, description: '' }]);
  expect(await readFile(join(folder, 'galley.json'), 'utf8')).toBe(before);
  const [sea] = newsroom.folder.config.sections;
  if (sea === undefined) throw new Error('no section');
  const renamed = { ...newsroom.folder.config, sections: [{ ...sea, subject: 'medtop:1' }] };
  await newsroom.folder.updateConfig(renamed);
  expect(JSON.parse(await readFile(join(folder, 'galley.json'), 'utf8'))).toMatchObject({
    sections: [{ ...sections[0], subject: 'medtop:1' }],
  });
});

describe('settings that another program writes meanwhile', () => {
  const write = (path: string, fields: object): Promise<void> =>
    writeFile(join(path, 'galley.json'), config(fields));

  test('stay where nothing else was wanted here', async () => {
    const { folder } = await tempNewsroom();
    const before = folder.config;
    await write(folder.path, { ...before, tagline: 'From elsewhere', title: 'Theirs' });
    await folder.updateConfig({ ...before, title: 'Ours' });
    const saved = JSON.parse(await readFile(join(folder.path, 'galley.json'), 'utf8'));
    expect(saved).toMatchObject({ title: 'Ours', tagline: 'From elsewhere' });
    expect(folder.config).toMatchObject({ title: 'Ours', tagline: 'From elsewhere' });
  });

  test('are taken over, and told of', async () => {
    const { folder } = await tempNewsroom();
    const told: string[] = [];
    folder.onConfigChanged(({ tagline }) => told.push(tagline));
    await folder.refresh();
    await write(folder.path, { ...folder.config, tagline: 'From elsewhere' });
    await folder.refresh();
    expect(told).toEqual(['From elsewhere']);
  });

  test('are left as they are where they can’t be used', async () => {
    const { folder } = await tempNewsroom();
    await writeFile(join(folder.path, 'galley.json'), '{ "half');
    await folder.refresh();
    const wanted = { ...folder.config, title: 'Ours' };
    await expect(folder.updateConfig(wanted)).rejects.toMatchObject({
      code: 'not-saved',
      message: expect.stringMatching(/changed by another program.*left as it is/),
    });
    expect(await readFile(join(folder.path, 'galley.json'), 'utf8')).toBe('{ "half');
  });
});

describe('words of authors and pictures that another program writes meanwhile', () => {
  const rewrite = async (path: string, change: (value: Record<string, object>) => object): Promise<void> =>
    writeFile(path, JSON.stringify(change(JSON.parse(await readFile(path, 'utf8')))));

  test('stay where nothing else was wanted here', async () => {
    const { folder, authors, media } = await tempNewsroom();
    const ana = await authors.create({ name: 'Ana Lima', bio: 'Old.' });
    const { item } = await media.import('a.jpg', await picture('jpeg'));
    if (item === null) throw new Error('not taken');
    await rewrite(join(folder.path, 'authors/ana-lima.json'), (one) => ({ ...one, bio: 'New.' }));
    await rewrite(join(folder.path, `media/${item.id.slice(0, 2)}/${item.id}.json`), (one) => ({
      ...one,
      details: { ...one['details'], caption: 'From elsewhere' },
    }));
    expect(await authors.save({ ...ana, place: 'Alvane' })).toMatchObject({ bio: 'New.', place: 'Alvane' });
    const { details } = await media.update(item.id, { ...item.details, credit: 'Ours' });
    expect(details).toMatchObject({ caption: 'From elsewhere', credit: 'Ours' });
    expect([authors.list()[0]?.bio, media.get(item.id)?.details.caption]).toEqual(['New.', 'From elsewhere']);
  });

  test('are left as they are where they can’t be used', async () => {
    const { folder, authors } = await tempNewsroom();
    const ana = await authors.create({ name: 'Ana Lima' });
    await writeFile(join(folder.path, 'authors/ana-lima.json'), '{ "half');
    await expect(authors.save({ ...ana, place: 'Alvane' })).rejects.toMatchObject({ code: 'not-saved' });
    expect(await readFile(join(folder.path, 'authors/ana-lima.json'), 'utf8')).toBe('{ "half');
  });
});

test('temporary files of killed writes are gone after opening', async () => {
  const newsroom = await tempNewsroom();
  const { path } = newsroom.folder;
  const { id } = await newsroom.articles.create({ headline: 'One' });
  await newsroom.close();
  const folders = [
    ...['', 'authors', `articles/${id}`, 'media/ab', 'snippets', 'templates'],
    ...['publish/receipts', '.galley', '.galley/published'],
  ];
  for (const folder of folders) {
    await mkdir(join(path, folder), { recursive: true });
    await writeFile(tempPathFor(join(path, folder, 'x.json')), 'half');
  }
  await reopened(path);
  const names = await readdir(path, { recursive: true });
  expect(names.filter((name) => name.endsWith('.galley-tmp'))).toEqual([]);
});

describe('a new library', () => {
  test('has a slug of its own for each section', async () => {
    const folder = join(await tempFolder(), 'deep/new');
    const sections = ['City', 'city', '!!!', 'Économie'];
    const newsroom = await createNewsroom(
      { folder, title: 'T', language: 'fr', timeZone: 'UTC', sections },
      testPorts,
    );
    await newsroom.close();
    expect(newsroom.folder.config.sections.map((section) => section.slug)).toEqual([
      'city',
      'city-2',
      'section-3',
      'economie',
    ]);
  });

  test.each([
    ['a file of the person', 'letter.odt', 'folder-not-empty', /holds “letter\.odt”/],
    ['a newsroom', 'galley.json', 'folder-not-empty', /holds a newsroom already: open it/],
  ])('is not made over %s', async (_name, name, code, message) => {
    const folder = await tempFolder();
    await writeFile(join(folder, name), 'mine');
    const wanted = { folder, title: 'T', language: 'en', timeZone: 'UTC', sections: [] };
    const error = await createNewsroom(wanted, testPorts).catch((reason) => reason);
    expect(error).toMatchObject({ code });
    expect(error.message).toMatch(message);
    expect(await readFile(join(folder, name), 'utf8')).toBe('mine');
  });

  test('may be made where the system has left its own files', async () => {
    const folder = await tempFolder();
    await writeFile(join(folder, '.DS_Store'), '');
    const wanted = { folder, title: 'T', language: 'en', timeZone: 'UTC', sections: [] };
    await (await createNewsroom(wanted, testPorts)).close();
  });
});

/** Every file with its content. */
async function fingerprint(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const hash = async (file: string) =>
    `${file} ${createHash('sha256')
      .update(await readFile(file))
      .digest('hex')}`;
  return (await Promise.all(files.map(hash))).toSorted();
}
