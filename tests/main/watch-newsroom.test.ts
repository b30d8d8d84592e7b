import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Newsroom } from '#main/compose-newsroom.ts';
import { libraryFiles } from '#main/library/library-layout.ts';
import { noDetails } from '#main/media/read-metadata.ts';
import { Author } from '#shared/authors/author.schema.ts';
import { Slug } from '#shared/library/ids.ts';
import type { MediaItem } from '#shared/media/media.schema.ts';
import { picture } from '#tests/helpers/pictures.ts';
import { tempNewsroom } from '#tests/helpers/temp-newsroom.ts';

/** As git or a sync folder would. */
async function rewrite(newsroom: Newsroom, file: string, change: object): Promise<void> {
  const path = join(newsroom.folder.path, file);
  await writeFile(path, JSON.stringify({ ...JSON.parse(await readFile(path, 'utf8')), ...change }));
}

async function takenPicture({ media }: Newsroom): Promise<MediaItem> {
  const { item } = await media.import('pier.png', await picture('png'));
  if (item === null) throw new Error('not taken in');
  return item;
}

/** What is told of while everything is looked at twice. */
async function changedIn<Value>(
  { watch }: Newsroom,
  listen: (listener: (value: Value) => void) => () => void,
): Promise<readonly Value[]> {
  const changed: Value[] = [];
  const stop = listen((value) => changed.push(value));
  await watch.lookAtAll();
  await watch.lookAtAll();
  stop();
  return changed;
}

describe('what another program does with', () => {
  test('an author is taken over, and told of once', async () => {
    const newsroom = await tempNewsroom();
    const { authors, folder } = newsroom;
    for (const name of ['Ana', 'Bo', 'Cy']) await authors.create({ name });
    await newsroom.watch.lookAtAll();
    await rewrite(newsroom, 'authors/ana.json', { bio: 'Covers the sea.' });
    await rm(join(folder.path, 'authors/bo.json'));
    const di = Author.parse({ schemaVersion: 1, slug: 'di', name: 'Di' });
    await writeFile(join(folder.path, 'authors/di.json'), JSON.stringify(di));
    expect((await changedIn(newsroom, authors.onChanged)).toSorted()).toEqual(['ana', 'bo', 'di']);
    expect(authors.list().map(({ name, bio }) => `${name}: ${bio}`)).toEqual([
      'Ana: Covers the sea.',
      'Cy: ',
      'Di: ',
    ]);
    // The slug of one that came isn't given to another.
    expect((await authors.create({ name: 'Di' })).slug).toBe('di-2');
  });

  test('an author in the moment of the start is seen too', async () => {
    const newsroom = await tempNewsroom();
    const ana = Author.parse({ schemaVersion: 1, slug: 'ana', name: 'Ana' });
    await writeFile(join(newsroom.folder.path, 'authors/ana.json'), JSON.stringify(ana));
    expect(await changedIn(newsroom, newsroom.authors.onChanged)).toEqual(['ana']);
  });

  test('the words of a picture is taken over, and what is changed here goes on from there', async () => {
    const newsroom = await tempNewsroom();
    const { media, watch } = newsroom;
    const { id } = await takenPicture(newsroom);
    await watch.lookAtAll();
    const file = libraryFiles.mediaItem(id);
    await rewrite(newsroom, file, { details: { ...noDetails, credit: 'Agency' } });
    expect(await changedIn(newsroom, media.onChanged)).toEqual([id]);
    expect(media.get(id)?.details.credit).toBe('Agency');
    await media.update(id, { ...noDetails, credit: 'Agency', alt: 'A pier' });
    expect(await changedIn(newsroom, media.onChanged)).toEqual([]);
  });

  test('a picture, whose two files may come in any order and go', async () => {
    const newsroom = await tempNewsroom();
    const { media, watch, folder } = newsroom;
    const { id, format } = await takenPicture(newsroom);
    const [original, elsewhere] = [libraryFiles.original(id, format), 'elsewhere'].map((file) =>
      join(folder.path, file),
    ) as [string, string];
    await watch.lookAtAll();
    const json = await readFile(join(folder.path, libraryFiles.mediaItem(id)));
    await rm(join(folder.path, libraryFiles.mediaItem(id)));
    expect(await changedIn(newsroom, media.onChanged)).toEqual([id]);
    expect(media.list()).toEqual([]);

    await rename(original, elsewhere);
    await writeFile(join(folder.path, libraryFiles.mediaItem(id)), json);
    expect(await changedIn(newsroom, media.onChanged)).toEqual([]);
    expect(folder.problems.all().map(({ code }) => code)).toEqual(['missing-file']);
    await rename(elsewhere, original);
    expect(await changedIn(newsroom, media.onChanged)).toEqual([id]);
    expect(folder.problems.all()).toEqual([]);
  });

  test('the newsroom’s settings is taken over', async () => {
    const newsroom = await tempNewsroom();
    await rewrite(newsroom, 'galley.json', { title: 'The Quay' });
    const configs = await changedIn(newsroom, newsroom.folder.onConfigChanged);
    expect(configs.map(({ title }) => title)).toEqual(['The Quay']);
  });

  test.each(['review', 'comments', 'suggestions'] as const)(
    'an article’s %s is told of once',
    async (kind) => {
      const newsroom = await tempNewsroom();
      const { id } = await newsroom.articles.create({ headline: 'Rain' });
      await newsroom.watch.lookAtAll();
      await writeFile(join(newsroom.folder.path, libraryFiles[kind](id)), '{}');
      expect(await changedIn(newsroom, newsroom[kind].onChanged)).toEqual([id]);
    },
  );
});

describe('nothing is forgotten', () => {
  test('while a file is damaged, and it is looked at again', async () => {
    const newsroom = await tempNewsroom();
    const { authors, folder } = newsroom;
    await authors.create({ name: 'Ana' });
    await newsroom.watch.lookAtAll();
    const path = join(folder.path, 'authors/ana.json');
    const whole = await readFile(path);
    await writeFile(path, whole.subarray(0, 20));
    expect(await changedIn(newsroom, authors.onChanged)).toEqual([]);
    expect(authors.list()).toHaveLength(1);
    expect(folder.problems.all().map(({ file }) => file)).toEqual(['authors/ana.json']);
    await writeFile(path, whole);
    await newsroom.watch.lookAtAll();
    expect(folder.problems.all()).toEqual([]);
  });

  test('while the whole folder is gone', async () => {
    const newsroom = await tempNewsroom();
    const { authors, media, folder } = newsroom;
    await authors.create({ name: 'Ana' });
    await takenPicture(newsroom);
    await rename(folder.path, `${folder.path}-away`);
    await newsroom.watch.lookAtAll();
    await rename(`${folder.path}-away`, folder.path);
    expect([authors.list().length, media.list().length]).toEqual([1, 1]);
  });
});

test('an author’s slug of a file that can’t be used is still taken', async () => {
  const newsroom = await tempNewsroom();
  await writeFile(join(newsroom.folder.path, 'authors/ana.json'), '{');
  await newsroom.watch.lookAtAll();
  expect((await newsroom.authors.create({ name: 'Ana' })).slug).toBe(Slug.parse('ana-2'));
});
