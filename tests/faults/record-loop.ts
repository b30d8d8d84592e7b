import { createArticleService } from '#main/articles/article-service.ts';
import { openLibrary } from '#main/library/open-library.ts';
import { systemClock } from '#main/platform/clock.ts';
import { ArticleContent } from '#shared/articles/article.schema.ts';
import { ArticleId } from '#shared/library/ids.ts';
import { silentLogger } from '../helpers/silent-logger.ts';

/**
 * Records one change after the other in an article, and prints the number of each once it is recorded. The document
 * follows every few changes, so that a kill meets every moment of the two stores.
 */
const [path = '', article = '', first = '1'] = process.argv.slice(2);
const id = ArticleId.parse(article);
const folder = await openLibrary(path, { clock: systemClock, log: silentLogger, program: 'loop' });
if (folder.readOnly !== null) throw new Error(folder.readOnly);
const delays = { quiet: 3, longest: 8, retry: 5 };
const articles = await createArticleService({ folder, clock: systemClock, log: silentLogger, delays });
const content = ArticleContent.parse((await articles.get(id)).article);
for (let number = Number(first); ; number += 1) {
  const { state } = await articles.record(id, {
    ...content,
    headline: String(number),
    note: 'n'.repeat(number % 5000),
  });
  if (state !== 'recorded') throw new Error(state);
  process.stdout.write(`${number}\n`);
}
