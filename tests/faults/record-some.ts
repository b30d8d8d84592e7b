import { createArticleService } from '#main/articles/article-service.ts';
import { openLibrary } from '#main/library/open-library.ts';
import { systemClock } from '#main/platform/clock.ts';
import { ArticleContent } from '#shared/articles/article.schema.ts';
import { ArticleId } from '#shared/library/ids.ts';
import { silentLogger } from '../helpers/silent-logger.ts';

/** Records ten changes that only the journal gets, prints what each came to, and ends as a crash would. */
const [path = '', article = ''] = process.argv.slice(2);
const id = ArticleId.parse(article);
const folder = await openLibrary(path, { clock: systemClock, log: silentLogger, program: 'some' });
const delays = { quiet: 60_000, longest: 60_000, retry: 60_000 };
const articles = await createArticleService({ folder, clock: systemClock, log: silentLogger, delays });
const content = ArticleContent.parse((await articles.get(id)).article);
const states: string[] = [];
for (let number = 1; number <= 10; number += 1) {
  states.push((await articles.record(id, { ...content, headline: String(number) })).state);
}
process.stdout.write(JSON.stringify(states));
process.exit();
