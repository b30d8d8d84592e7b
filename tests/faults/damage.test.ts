import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { type Newsroom, openNewsroom } from '#main/compose-newsroom.ts';
import { ArticleContent } from '#shared/articles/article.schema.ts';
import { ArticleQuery } from '#shared/articles/article-query.ts';
import { bodyOf } from '#shared/body/body.schema.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import { paragraph } from '#tests/helpers/body-nodes.ts';
import { seeded } from '#tests/helpers/generate-newsroom.ts';
import { tempFolder } from '#tests/helpers/temp-folder.ts';
import { tempNewsroom, testPorts } from '#tests/helpers/temp-newsroom.ts';

/** GALLEY_DAMAGES asks for more: five thousand take a quarter of an hour. */
const damages = Number(process.env['GALLEY_DAMAGES'] ?? 60);

/** Caches: these may be made anew. */
const isCache = (file: string): boolean => file.startsWith('.galley');

const damage: readonly ((bytes: Buffer, random: () => number) => Buffer)[] = [
  (bytes, random) => bytes.subarray(0, Math.floor(random() * bytes.length)),
  (bytes, random) => {
    const from = Math.floor(random() * bytes.length);
    return Buffer.from(bytes).fill(0, from, Math.min(bytes.length, from + 1 + Math.floor(random() * 4096)));
  },
  (bytes, random) => {
    const copy = Buffer.from(bytes);
    const at = Math.floor(random() * bytes.length);
    copy[at] = (copy[at] ?? 0) ^ (1 << Math.floor(random() * 8));
    return copy;
  },
];

/** A library with every kind of file: articles with a journal, versions, archives and a review, authors, the index. */
async function libraryWithEverything(): Promise<{ readonly path: string; readonly ids: readonly string[] }> {
  const newsroom = await tempNewsroom();
  const { slug } = await newsroom.authors.create({ name: 'Ines Prado' });
  const ids: string[] = [];
  for (const headline of ['Rain', 'Sun', 'Wind']) {
    const body = bodyOf([paragraph(`${headline} falls on the harbour.`)]);
    const { id } = await newsroom.articles.create({ headline, byline: [{ author: slug, role: 'by' }], body });
    const content = ArticleContent.parse((await newsroom.articles.get(id)).article);
    for (let n = 0; n < 70; n += 1) {
      await newsroom.articles.record(id, { ...content, note: `Note ${n}` });
      await newsroom.history.keep(id, { kind: 'saved' });
    }
    const person = { name: 'Ana Lima', initials: 'AL' };
    const said = { kind: 'comment', anchor: { kind: 'article' }, text: 'Who says so?' } as const;
    await newsroom.review.change(id, said, { ...person, roles: ['editor'] } as never);
    ids.push(id);
  }
  await newsroom.close();
  return { path: newsroom.folder.path, ids };
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .toSorted();
}

test(
  'a damaged file of any kind keeps no other from being read, is named, and is never written over',
  async () => {
    const { path, ids } = await libraryWithEverything();
    const files = await filesBelow(path);
    const random = seeded(Number(process.env['GALLEY_SEED'] ?? 1));
    for (let round = 0; round < damages; round += 1) {
      const file = files[Math.floor(random() * files.length)] ?? '';
      const kind = Math.floor(random() * damage.length);
      const about = `round ${round}: ${file}, damage ${kind}`;
      const copy = join(await tempFolder(), 'library');
      await cp(path, copy, { recursive: true, preserveTimestamps: true });
      const damaged = damage[kind]?.(await readFile(join(copy, file)), random) ?? Buffer.alloc(0);
      await writeFile(join(copy, file), damaged);

      let newsroom: Newsroom;
      try {
        newsroom = await openNewsroom(copy, testPorts);
      } catch (error) {
        expect(error, about).toBeInstanceOf(ExpectedError);
        expect(file, about).toBe('galley.json');
        continue;
      }
      await newsroom.indexing.settled();
      for (const id of ids.filter((one) => !file.includes(one))) {
        const { article } = await newsroom.articles.get(id as never);
        expect(article.note, about).toBe('Note 69');
        expect((await newsroom.history.list(id as never)).damaged, about).toBe(0);
      }
      const own = ids.find((id) => file === `articles/${id}/article.json`);
      if (own !== undefined) {
        const isListed = newsroom.articles.list(ArticleQuery.parse({})).some(({ id }) => id === own);
        const isNamed = newsroom.folder.problems.all().some((problem) => problem.file === file);
        expect(isListed !== isNamed || isListed, about).toBe(true);
        // Its last version is there to be brought back.
        expect((await newsroom.history.list(own as never)).versions.length, about).toBeGreaterThan(60);
      }
      await newsroom.close();
      if (!isCache(file)) expect(await readFile(join(copy, file)), about).toEqual(damaged);
      await rm(copy, { recursive: true });
    }
  },
  damages * 5000 + 60_000,
);
