import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Newsroom } from '#main/compose-newsroom.ts';
import { bodyOf } from '#shared/body/body.schema.ts';
import { paragraph } from '#tests/helpers/body-nodes.ts';
import { picture } from '#tests/helpers/pictures.ts';
import { reopened, tempNewsroom } from '#tests/helpers/temp-newsroom.ts';

const signOff = { slug: null, name: 'Sign-off', body: bodyOf([paragraph('By our own')]) };

type Change = (newsroom: Newsroom) => Promise<unknown>;

/** A library in our format, in which a newer Galley has written one file. */
test.each<[what: string, make: (newsroom: Newsroom) => Promise<string>, change: Change]>([
  [
    'an author',
    async ({ authors }) => `authors/${(await authors.create({ name: 'Ana Lima' })).slug}.json`,
    async ({ authors }) => {
      const [ana] = authors.list();
      if (ana !== undefined) await authors.save({ ...ana, name: 'Another' });
    },
  ],
  [
    'words of a picture',
    async ({ media }) => {
      const { item } = await media.import('a.jpg', await picture('jpeg'));
      return `media/${item?.id.slice(0, 2)}/${item?.id}.json`;
    },
    async ({ media }) => {
      const [item] = media.list();
      if (item !== undefined) await media.update(item.id, { ...item.details, caption: 'Another' });
    },
  ],
  [
    'a snippet',
    async ({ snippets }) => `snippets/${(await snippets.save(signOff)).slug}.json`,
    async ({ snippets }) =>
      snippets.save({ ...signOff, name: 'Sign-off', body: bodyOf([paragraph('Another')]) }),
  ],
])('%s is shown, and left as it is', async (_what, make, change) => {
  const newsroom = await tempNewsroom();
  const file = join(newsroom.folder.path, await make(newsroom));
  await newsroom.close();
  const newer = { ...JSON.parse(await readFile(file, 'utf8')), schemaVersion: 2, fromTheFuture: { a: 1 } };
  await writeFile(file, JSON.stringify(newer));
  const again = await reopened(newsroom.folder.path);
  await expect(change(again)).rejects.toMatchObject({
    code: 'newer-file',
    message: expect.stringMatching(/newer Galley.*format 2.*Update Galley/),
  });
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(newer);
});
