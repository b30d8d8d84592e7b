import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { articlesHandlers } from '#main/articles/articles-handlers.ts';
import { piecesHandlers } from '#main/pieces/pieces-handlers.ts';
import { bodyOf } from '#shared/body/body.schema.ts';
import { Slug } from '#shared/library/ids.ts';
import { paragraph } from '#tests/helpers/body-nodes.ts';
import { reopened, tempNewsroom } from '#tests/helpers/temp-newsroom.ts';

const body = bodyOf([paragraph('Call TK for comment.')]);
const another = bodyOf([paragraph('Call nobody.')]);

describe('snippets', () => {
  it('are plain files, each under its name: kept, replaced, renamed and removed', async () => {
    const newsroom = await tempNewsroom();
    const handlers = piecesHandlers({ newsroom: () => newsroom });
    const { slug } = await handlers['snippets.save']({ slug: null, name: ' For comment ', body });
    expect(slug).toBe('for-comment');
    const file = join(newsroom.folder.path, 'snippets/for-comment.json');
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ schemaVersion: 1, name: 'For comment' });
    await handlers['snippets.save']({ slug: null, name: 'For comment', body: another });
    expect(await handlers['snippets.list'](null)).toMatchObject([{ slug, body: another }]);
    await handlers['snippets.save']({ slug, name: 'Contact', body });
    await newsroom.close();
    const again = await reopened(newsroom.folder.path);
    expect(await again.snippets.list()).toMatchObject([{ slug, name: 'Contact', body }]);
  });

  it('that are removed lie aside, and come back where nothing else has their place', async () => {
    const newsroom = await tempNewsroom();
    const handlers = piecesHandlers({ newsroom: () => newsroom });
    const { slug } = await newsroom.snippets.save({ slug: null, name: 'Contact', body });
    const { aside } = await handlers['snippets.remove']({ slug });
    expect(await newsroom.snippets.list()).toEqual([]);
    expect(JSON.parse(await readFile(join(newsroom.folder.path, aside), 'utf8'))).toMatchObject({ body });
    await expect(newsroom.snippets.remove(slug)).rejects.toMatchObject({ code: 'piece-unknown' });
    await newsroom.snippets.save({ slug: null, name: 'Contact', body: another });
    const putBack = (): Promise<null> => handlers['snippets.putBack']({ slug, aside });
    await expect(putBack()).rejects.toMatchObject({ code: 'piece-unknown' });
    await newsroom.snippets.remove(slug);
    await putBack();
    expect(await newsroom.snippets.list()).toMatchObject([{ slug, name: 'Contact', body }]);
    await expect(newsroom.templates.putBack(slug, aside)).rejects.toMatchObject({ code: 'piece-unknown' });
  });

  it('whose files are damaged are reported, and never written over', async () => {
    const newsroom = await tempNewsroom();
    const file = join(newsroom.folder.path, 'snippets/contact.json');
    await mkdir(join(newsroom.folder.path, 'snippets'));
    await writeFile(file, '{"schemaVersion":1,');
    const { slug } = await newsroom.snippets.save({ slug: null, name: 'Contact', body });
    expect(slug).toBe('contact-2');
    expect(await readFile(file, 'utf8')).toBe('{"schemaVersion":1,');
    expect(newsroom.folder.problems.all()).toMatchObject([{ file: 'snippets/contact.json' }]);
  });
});

describe('templates', () => {
  it('begin an article with fields and text, and without what is one article’s own', async () => {
    const newsroom = await tempNewsroom();
    const section = Slug.parse('city');
    const wanted = { headline: 'Minutes of TK', section, tags: ['Council'], slug: Slug.parse('minutes') };
    const made = await newsroom.articles.create({ ...wanted, body, status: 'ready' });
    const pieces = piecesHandlers({ newsroom: () => newsroom });
    const { slug } = await pieces['templates.save']({ name: 'Council meeting', article: made.id });
    expect(await pieces['templates.list'](null)).toMatchObject([{ name: 'Council meeting' }]);
    const handlers = articlesHandlers({ newsroom: () => newsroom, person: () => ({}) as never });
    const article = await handlers['articles.create']({ headline: '', template: slug });
    expect(article).toMatchObject({ headline: 'Minutes of TK', section, tags: ['Council'], body });
    expect(article).toMatchObject({ slug: null, status: 'draft', publication: null });
    expect(article.id).not.toBe(made.id);
    await pieces['templates.rename']({ slug, name: 'Meeting' });
    expect(await pieces['templates.list'](null)).toMatchObject([{ slug, name: 'Meeting' }]);
  });
});
