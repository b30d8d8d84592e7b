import { expect, it } from 'vitest';
import type { Newsroom } from '#main/compose-newsroom.ts';
import { copyArticle } from '#main/export/copy/copy-article.ts';
import { folderDestination } from '#main/export/destination.ts';
import { exportArticles } from '#main/export/export-articles.ts';
import { systemClock } from '#main/platform/clock.ts';
import type { Article } from '#shared/articles/article.schema.ts';
import { bodyNodes } from '#shared/body/nodes/index.ts';
import { exportFormats } from '#shared/export/export-format.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { everyMedia, markedBody } from '../../helpers/every-block.ts';
import { newsroomWithArticle } from '../../helpers/full-article.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { writtenIn } from './written-in.ts';

const forms = [...exportFormats, 'email', 'copied html'] as const;

/** The texts that each must hold all words. */
async function writtenAs(
  form: (typeof forms)[number],
  newsroom: Newsroom,
  id: ArticleId,
): Promise<readonly string[]> {
  if (form === 'email' || form === 'copied html') {
    const copied = await copyArticle(newsroom, id, form === 'email' ? form : 'html', true);
    return copied.pieces.flatMap(({ html, text }) => [html ?? '', text]);
  }
  const out = await tempFolder();
  await exportArticles(newsroom, [id], form, folderDestination(out), { clock: systemClock, asDraft: true });
  return [await writtenIn(out)];
}

/** What a form leaves out, and says so. */
const leftOut: Partial<Record<(typeof forms)[number], RegExp>> = { text: /\/pull-quote/ };

it.each(forms)('as %s every word of every kind of block leaves', { timeout: 60_000 }, async (form) => {
  const { newsroom, article } = await newsroomWithArticle();
  const marks = new Map<string, string>();
  const mark = (path: string): string => {
    const word = `qz${marks.size}zq`;
    marks.set(word, path);
    return word;
  };
  const body = await markedBody(
    await everyMedia(newsroom, (article.hero as NonNullable<Article['hero']>).media),
    mark,
  );
  const kinds = new Set([...marks.values()].flatMap((path) => path.split('/')));
  const wordless = new Set(['article-card', 'horizontalrule', 'linebreak', 'tab']);
  expect(Object.keys(bodyNodes).filter((type) => !kinds.has(type) && !wordless.has(type))).toEqual([]);
  await newsroom.articles.record(article.id, { ...article, body });
  // A name that only tells a screen reader what an element is isn't the words themselves.
  const written = (await writtenAs(form, newsroom, article.id)).map((text) =>
    text.replace(/aria-label=\\?"[^"]*"/g, ''),
  );
  for (const text of written) {
    const missing = [...marks].filter(([word, path]) => !text.includes(word) && !leftOut[form]?.test(path));
    expect(missing.map(([, path]) => path)).toEqual([]);
  }
});
