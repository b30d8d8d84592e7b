import { openNewsroom } from '#main/compose-newsroom.ts';
import { systemClock } from '#main/platform/clock.ts';
import { sharpCodec } from '#main/platform/image-codec-sharp.ts';
import { ArticleContent } from '#shared/articles/article.schema.ts';
import { bodyOf } from '#shared/body/body.schema.ts';
import { ArticleId } from '#shared/library/ids.ts';
import { paragraph } from '#tests/helpers/body-nodes.ts';
import { silentLogger } from '../helpers/silent-logger.ts';

/** Does one thing to the article of a library, says so once it is done, and closes the library. */
const [operation = '', path = '', article = ''] = process.argv.slice(2);
const id = ArticleId.parse(article);
const ports = { clock: systemClock, log: silentLogger, codec: sharpCodec, program: 'once' };
const newsroom = await openNewsroom(path, ports);
if (newsroom.folder.readOnly !== null) throw new Error(newsroom.folder.readOnly);
const { articles, history } = newsroom;
const content = ArticleContent.parse((await articles.get(id)).article);
const changed = { ...content, body: bodyOf([paragraph('What was typed.')]) };

const operations: Readonly<Record<string, () => Promise<unknown>>> = {
  record: () => articles.record(id, changed),
  save: async () => {
    await articles.record(id, changed);
    await articles.flush(id);
  },
  'keep a version': async () => {
    await articles.record(id, changed);
    await history.keep(id, { kind: 'saved' });
  },
  'bring a version back': async () => {
    await articles.change(id, () => changed);
    const [oldest] = (await history.list(id)).versions.slice(-1);
    if (oldest) await history.restore(id, oldest.id, null);
    await articles.change(id, () => changed);
  },
  make: () => articles.create({ headline: 'Made', body: changed.body }),
  'throw away': () => articles.trash(id),
  'delete for good': () => articles.remove(id),
};
await operations[operation]?.();
process.stdout.write('done\n');
await newsroom.close();
