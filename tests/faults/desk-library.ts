import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { takeComments } from '#main/comments/comment-handlers.ts';
import { ArticleContent } from '#shared/articles/article.schema.ts';
import { bodyOf } from '#shared/body/body.schema.ts';
import { Slug } from '#shared/library/ids.ts';
import { SuggestedContent } from '#shared/suggestions/proposal.schema.ts';
import { figure, paragraph } from '#tests/helpers/body-nodes.ts';
import { picture } from '#tests/helpers/pictures.ts';
import { tempFolder } from '#tests/helpers/temp-folder.ts';
import { tempNewsroom } from '#tests/helpers/temp-newsroom.ts';
import { ana } from './ana.ts';

/** A library, closed, in which everything lies that a person at a desk changes: the operations of `change-once.ts` find it there. */
export async function deskLibrary(): Promise<string> {
  const newsroom = await tempNewsroom();
  const { articles, authors, folder, history, media, review, snippets, suggestions, templates } = newsroom;
  const { slug } = await authors.create({ name: 'Ines Prado' });
  await authors.create({ name: 'Nobody' });
  const { item } = await media.import(
    'boat.png',
    await picture('png', { width: 60, height: 40, colour: '#123' }),
  );
  await media.import('quay.png', await picture('png', { width: 60, height: 40, colour: '#456' }));
  if (item === null) throw new Error('no picture');
  for (const headline of ['Rain', 'Sun', 'Wind', 'Fog']) {
    const { id } = await articles.create({
      headline,
      section: Slug.parse('sea'),
      tags: ['boats', headline],
      byline: [{ author: slug, role: 'by' }],
      body: bodyOf([paragraph(`${headline} falls.`), figure(item.id, { alt: 'A boat' })]),
    });
    await history.keep(id, { kind: 'saved' });
    await articles.change(id, () => ({ standfirst: 'As it is now' }));
    await review.change(id, { kind: 'comment', anchor: { kind: 'article' }, text: 'Who says so?' }, ana);
    const base = SuggestedContent.parse((await articles.get(id)).article);
    if (headline === 'Sun')
      await suggestions.propose(id, { base, proposed: { ...base, headline: 'Sunshine' } }, ana);
    if (headline === 'Fog') await articles.trash(id);
  }
  const [rain] = articles.allSummaries().filter(({ headline }) => headline === 'Rain');
  const file = join(await tempFolder(), 'comments.json');
  const said = ['One', 'Two'].map((comment, at) => ({
    ...{ id: `c${at}`, article: rain?.id, name: 'Bo', comment, date: '2026-01-01T10:00:00Z' },
  }));
  await writeFile(file, JSON.stringify(said));
  const taken = await takeComments(newsroom, file);
  if (taken.taken !== 2) throw new Error(taken.problems.join());
  await snippets.save({ slug: null, name: 'Contact', body: bodyOf([paragraph('Write to us.')]) });
  const content = ArticleContent.parse({ headline: '', section: 'sea', body: bodyOf([]) });
  await templates.save({ slug: null, name: 'Report', content });
  await newsroom.site.build({ out: join(await tempFolder(), 'site') });
  await newsroom.close();
  return folder.path;
}
