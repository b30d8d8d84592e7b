import { mkdir, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createVersionStore } from '#main/history/version-store.ts';
import { systemClock } from '#main/platform/clock.ts';
import { ArticleContent } from '#shared/articles/article.schema.ts';
import { bodyOf } from '#shared/body/body.schema.ts';
import { paragraph } from '#tests/helpers/body-nodes.ts';
import { seeded } from '#tests/helpers/generate-newsroom.ts';
import { articleId, sampleArticle } from '#tests/helpers/sample-library.ts';
import { tempFolder } from '#tests/helpers/temp-folder.ts';

const id = articleId(1);

function content(...paragraphs: readonly string[]): ArticleContent {
  return ArticleContent.parse({ ...sampleArticle(1), body: bodyOf(paragraphs.map((one) => paragraph(one))) });
}

test('a thousand versions of 2,000 words take at most five times the article’s own size', async () => {
  const libraryPath = await tempFolder();
  const folder = join(libraryPath, 'articles', id, 'versions');
  // A store begins no article anew whose folder isn't there.
  await mkdir(join(libraryPath, 'articles', id), { recursive: true });
  const store = createVersionStore({ libraryPath, clock: systemClock, by: () => 'Ines Prado' });
  const random = seeded(7);
  const vocabulary = Array.from({ length: 3000 }, () => Math.floor(random() * 1e9).toString(36));
  const sentence = () =>
    `${Array.from({ length: 15 }, () => vocabulary[Math.floor(random() ** 3 * vocabulary.length)]).join(' ')}.`;
  const paragraphs = Array.from({ length: 33 }, () => Array.from({ length: 4 }, sentence));
  const article = () => content(...paragraphs.map((sentences) => sentences.join(' ')));
  for (let n = 0; n < 1000; n += 1) {
    // A sentence is written anew each time, somewhere.
    const sentences = paragraphs[(n * 11) % paragraphs.length];
    if (sentences) sentences[n % 4] = sentence();
    await store.keep(id, article(), { kind: 'saved' });
  }
  const sizes = (await readdir(folder)).map(async (name) => (await stat(join(folder, name))).size);
  const size = (await Promise.all(sizes)).reduce((sum, one) => sum + one, 0);
  const own = JSON.stringify({ ...sampleArticle(1), ...article() }, null, 2).length;
  expect(size).toBeLessThanOrEqual(5 * own);
  console.log(`a thousand versions: ${size} bytes, ${(size / own).toFixed(2)} times the article's ${own}`);
  expect((await store.list(id)).versions).toHaveLength(1000);
}, 120_000);
