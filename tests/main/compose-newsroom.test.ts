import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createNewsroom, openNewsroom } from '#main/compose-newsroom.ts';
import { systemClock } from '#main/platform/clock.ts';
import { sharpCodec } from '#main/platform/image-codec-sharp.ts';
import { ArticleContent } from '#shared/articles/article.schema.ts';
import { silentLogger } from '../helpers/silent-logger.ts';

const ports = { clock: systemClock, log: silentLogger, codec: sharpCodec };
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'galley-newsroom-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('what is written in one session is there in the next', async () => {
  const wanted = {
    folder,
    title: 'The Harbour',
    language: 'en',
    timeZone: 'Europe/Lisbon',
    sections: ['City'],
  };
  const first = await createNewsroom(wanted, ports);
  const author = await first.authors.create({ name: 'Inês Duarte' });
  const article = await first.articles.create({ headline: 'Ferries run late' });
  const content = ArticleContent.parse({
    ...article,
    standfirst: 'A strike at the pier',
    byline: [{ author: author.slug, role: 'by' }],
  });
  expect((await first.articles.record(article.id, content)).state).toBe('recorded');
  await first.close();

  const second = await openNewsroom(folder, ports);
  expect(second.folder.state()).toMatchObject({
    readOnly: null,
    problems: [],
    config: { title: 'The Harbour' },
  });
  expect((await second.articles.get(article.id)).article.standfirst).toBe('A strike at the pier');
  const snapshot = await second.snapshot();
  expect(snapshot.articles.map((one) => one.headline)).toEqual(['Ferries run late']);
  await expect(second.authors.remove(author.slug)).rejects.toThrow(/byline of “Ferries run late”/);
  await second.close();
});
