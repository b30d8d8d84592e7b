import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listComments, takeComments } from '#main/comments/comment-handlers.ts';
import type { Newsroom } from '#main/compose-newsroom.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { tempFolder } from '#tests/helpers/temp-folder.ts';
import { tempNewsroom } from '#tests/helpers/temp-newsroom.ts';

async function newsroomWithComments(): Promise<{
  readonly newsroom: Newsroom;
  readonly article: ArticleId;
  readonly file: string;
}> {
  const newsroom = await tempNewsroom();
  const { id: article } = await newsroom.articles.create({ headline: 'The ferry is late' });
  const file = join(await tempFolder(), 'export.json');
  const page = (await newsroom.articlePaths()).get(article)?.replace('index.html', '') ?? '';
  const rows = [
    { id: 1, article, comment: 'First <b>', name: 'Ana', date: '2026-03-01T08:00:00Z' },
    {
      id: 2,
      parent: 1,
      page: `https://harbour.example/news/${page}`,
      comment: 'Second',
      name: 'Ben',
      date: '2026-03-01T09:00:00Z',
    },
    { id: 3, page: '/nowhere/', comment: 'Third', name: 'Cem', date: '2026-03-01T10:00:00Z' },
  ];
  await writeFile(file, JSON.stringify(rows));
  return { newsroom, article, file };
}

const statesOf = async (newsroom: Newsroom): Promise<readonly string[]> =>
  (await listComments(newsroom)).map(({ comment }) => `${comment.name} ${comment.state}`);

describe('readers’ comments', () => {
  it('come in from a file once, to the articles that they name, and wait', async () => {
    const { newsroom, file } = await newsroomWithComments();
    expect(await takeComments(newsroom, file)).toEqual({
      taken: 2,
      known: 0,
      notes: [],
      problems: ['Cem, 2026-03-01T10:00:00.000Z: there is no article /nowhere/'],
    });
    expect(await statesOf(newsroom)).toEqual(['Ben pending', 'Ana pending']);
    expect(await takeComments(newsroom, file)).toMatchObject({ taken: 0, known: 2 });
  });

  it('that stand twice in a file are taken once', async () => {
    const { newsroom, article } = await newsroomWithComments();
    const file = join(await tempFolder(), 'export.csv');
    const row = `${article},Twice,Ana,2026-03-01T08:00:00Z`;
    await writeFile(
      file,
      `article,comment,name,date\n${row}\n${row}\n${article},Once,Ben,2026-03-01T09:00:00Z\n`,
    );
    expect(await takeComments(newsroom, file)).toMatchObject({ taken: 2, known: 1 });
    expect(await statesOf(newsroom)).toEqual(['Ben pending', 'Ana pending']);
  });

  it('that an earlier Galley kept twice under one id are one, and two where their words differ', async () => {
    const { newsroom, article, file } = await newsroomWithComments();
    await takeComments(newsroom, file);
    const path = join(newsroom.folder.path, `articles/${article}/comments.json`);
    const { comments, ...rest } = JSON.parse(await readFile(path, 'utf8'));
    const [ana, ben] = comments;
    const other = { ...ana, text: 'Other words' };
    await writeFile(path, JSON.stringify({ ...rest, comments: [ana, ana, other, ben, other] }));
    const read = await newsroom.comments.of(article);
    expect(read.map(({ text }) => text)).toEqual(['First <b>', 'Other words', 'Second']);
    expect(new Set(read.map(({ id }) => id)).size).toBe(3);
    expect(await newsroom.comments.of(article)).toEqual(read);
    await newsroom.comments.decide(article, [read[1]?.id ?? ''], 'spam', 'Editor');
    expect((await newsroom.comments.of(article)).map(({ state }) => state)).toEqual([
      'pending',
      'spam',
      'pending',
    ]);
  });

  it('are for readers once somebody approves them, and their words stay', async () => {
    const { newsroom, article, file } = await newsroomWithComments();
    await takeComments(newsroom, file);
    const [ben, ana] = (await listComments(newsroom)).map(({ comment }) => comment.id);
    expect((await newsroom.snapshot()).comments).toEqual(new Map());
    await newsroom.comments.decide(article, [ana ?? ''], 'approved', 'Editor');
    await newsroom.comments.decide(article, [ben ?? ''], 'spam', 'Editor');
    const reply = await newsroom.comments.reply(article, ana ?? '', 'Editor', 'Thank you.');
    const shown = (await newsroom.snapshot()).comments?.get(article);
    expect(shown?.map(({ name, text, parent, decided }) => [name, text, parent, decided?.by])).toEqual([
      ['Ana', 'First <b>', null, 'Editor'],
      ['Editor', 'Thank you.', ana, 'Editor'],
    ]);
    expect(reply.state).toBe('approved');
    expect(await takeComments(newsroom, file)).toMatchObject({ taken: 0, known: 2 });
    expect(await statesOf(newsroom)).toContain('Ben spam');

    const { url } = await newsroom.preview.open(article);
    const { body } = await newsroom.preview.respond(article, new URL(url).pathname);
    expect(String(body)).toContain('<p>First &lt;b&gt;</p>');
    expect(String(body)).toContain('<p>Thank you.</p>');
    expect(String(body)).not.toContain('Second');
  });

  it('that aren’t there, or an answer without words, are refused', async () => {
    const { newsroom, article, file } = await newsroomWithComments();
    await takeComments(newsroom, file);
    const [one] = await listComments(newsroom);
    const unknown = '00000000-0000-4000-8000-000000000000';
    await expect(newsroom.comments.decide(article, [unknown], 'spam', 'E')).rejects.toMatchObject({
      code: 'comment-unknown',
    });
    await expect(newsroom.comments.reply(article, one?.comment.id ?? '', 'E', ' ')).rejects.toMatchObject({
      code: 'comment-invalid',
    });
  });

  it('in a damaged file keep the site from losing them unseen', async () => {
    const { newsroom, article, file } = await newsroomWithComments();
    await takeComments(newsroom, file);
    await writeFile(join(newsroom.folder.path, `articles/${article}/comments.json`), '{');
    const { problems } = await newsroom.snapshot();
    expect(problems).toMatchObject([
      { code: 'comments-unreadable', file: `articles/${article}/comments.json` },
    ]);
  });
});
