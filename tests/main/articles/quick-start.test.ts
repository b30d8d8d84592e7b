import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openNewsroom } from '#main/compose-newsroom.ts';
import { ArticleId } from '#shared/library/ids.ts';
import { writeGeneratedLibrary } from '#tests/helpers/generate-newsroom.ts';
import { tempFolder } from '#tests/helpers/temp-folder.ts';
import { reopened, testPorts } from '#tests/helpers/temp-newsroom.ts';

test('what another program writes into an open article while all are looked at is taken over', async () => {
  const path = join(await tempFolder(), 'library');
  // So many that the last one's turn comes after it was opened.
  await writeGeneratedLibrary(path, 2000);
  const first = await reopened(path);
  await first.indexing.settled();
  await first.close();

  const newsroom = await openNewsroom(path, { ...testPorts, isQuick: true });
  onTestFinished(() => newsroom.close().catch(() => {}));
  const id = ArticleId.parse(`01k${'1999'.padStart(23, '0')}`);
  const replaced: string[] = [];
  newsroom.articles.onReplaced(({ content }) => replaced.push(content.headline));
  const { article } = await newsroom.articles.get(id);
  const file = join(path, 'articles', id, 'article.json');
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(article.headline, 'Theirs'));
  const { stamps } = await newsroom.articles.checked();
  expect(stamps.size).toBe(2000);
  await expect.poll(() => replaced, { timeout: 8000 }).toEqual(['Theirs']);
});
