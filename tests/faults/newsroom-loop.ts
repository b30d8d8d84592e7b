import { openNewsroom } from '#main/compose-newsroom.ts';
import { systemClock } from '#main/platform/clock.ts';
import { sharpCodec } from '#main/platform/image-codec-sharp.ts';
import { ArticleContent } from '#shared/articles/article.schema.ts';
import { bodyOf } from '#shared/body/body.schema.ts';
import { paragraph } from '#tests/helpers/body-nodes.ts';
import { silentLogger } from '../helpers/silent-logger.ts';

/** Makes, changes, keeps, restores and throws away articles without end, and prints what is certain after each step. */
const [path = ''] = process.argv.slice(2);
const ports = { clock: systemClock, log: silentLogger, codec: sharpCodec, program: 'loop' };
const newsroom = await openNewsroom(path, ports);
if (newsroom.folder.readOnly !== null) throw new Error(newsroom.folder.readOnly);
const { articles, history } = newsroom;

for (;;) {
  const { id } = await articles.create({ headline: '0', body: bodyOf([paragraph('Text.')]) });
  let [headline, versions] = [0, 0];
  const say = (isTrashed: boolean | null): void => {
    process.stdout.write(`${JSON.stringify({ id, headline, versions, isTrashed })}\n`);
  };
  say(false);
  for (let step = 1; step <= 6; step += 1) {
    const content = ArticleContent.parse((await articles.get(id)).article);
    const body = bodyOf([paragraph(`Text of step ${step}.`)]);
    await articles.record(id, { ...content, headline: String(headline + 1), body });
    headline += 1;
    say(null);
    if (step % 2 === 0) await articles.flush(id);
    if (await history.keep(id, { kind: 'saved' })) versions += 1;
    say(null);
  }
  await articles.trash(id);
  say(true);
  say(null);
  await articles.restore(id);
  say(false);
}
