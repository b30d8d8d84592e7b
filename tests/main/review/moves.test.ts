import { expect, test } from 'vitest';
import { articlesHandlers } from '#main/articles/articles-handlers.ts';
import { ArticleContent } from '#shared/articles/article.schema.ts';
import { tempNewsroom } from '#tests/helpers/temp-newsroom.ts';

const ana = { name: 'Ana Lima', initials: 'AL', roles: ['editor' as const] };
const bo = { name: 'Bo Reis', initials: 'BR', roles: ['writer' as const] };

async function guarded() {
  const newsroom = await tempNewsroom();
  const stages = [
    { id: 'draft', name: '', movers: [], approvals: [] },
    { id: 'copy', name: '', movers: ['editor' as const], approvals: [] },
    { id: 'ready', name: '', movers: [], approvals: ['editor' as const] },
  ];
  await newsroom.folder.updateConfig({ ...newsroom.folder.config, workflow: { stages } });
  const { id } = await newsroom.articles.create({ headline: 'Ferry' });
  return { ...newsroom, id, status: async () => (await newsroom.articles.get(id)).article.status };
}

test('an article goes where its stage lets it, and says why where not', async () => {
  const { moves, review, articles, id, status } = await guarded();
  const move = async (to: string, by: typeof ana | typeof bo) =>
    (await moves.move([id], to, by)).failed.map(({ message }) => message).join();

  expect(await move('copy', bo)).toMatch(/“Ferry” was not moved: the newsroom leaves this to an editor/);
  expect(await move('nowhere', ana)).toMatch(/no such stage/);
  expect(await move('copy', ana)).toBe('');
  expect(await status()).toBe('copy');
  expect(await move('ready', ana)).toMatch(/needs the approval of an editor, of the text as it is now/);

  await review.change(id, { kind: 'approve', role: 'editor' }, ana);
  await articles.change(id, () => ({ headline: 'Ferries' }));
  expect(await move('ready', ana)).toMatch(/of the text as it is now/);
  await review.change(id, { kind: 'approve', role: 'editor' }, ana);
  await review.change(id, { kind: 'hold', reason: 'Libel?' }, bo);
  expect(await move('ready', ana)).toMatch(/held back for legal reasons/);
  await review.change(id, { kind: 'hold', reason: null }, ana);
  expect(await move('ready', ana)).toBe('');
  expect(await status()).toBe('ready');
});

test('what becomes ready without a date gets the present one; one that is there stays', async () => {
  const { articles, moves, bulk } = await tempNewsroom();
  const publication = { at: '2026-01-01T10:00:00+00:00', timeZone: 'Europe/Lisbon' };
  const dated = await articles.create({ headline: 'Dated', publication });
  const undated = await articles.create({ headline: 'Undated' });
  const { change, changed } = await moves.move([dated.id, undated.id], 'ready', bo);
  expect(changed).toHaveLength(2);
  expect((await articles.get(dated.id)).article.publication).toEqual(publication);
  expect((await articles.get(undated.id)).article.publication?.timeZone).toBe('Europe/Lisbon');

  await bulk.undo(change);
  expect((await articles.get(undated.id)).article).toMatchObject({ status: 'draft', publication: null });
});

test('typing moves no article, whatever status it comes with', async () => {
  const newsroom = await tempNewsroom();
  const { id } = await newsroom.articles.create({ headline: 'Ferry' });
  const handlers = articlesHandlers({ newsroom: () => newsroom, person: () => ana });
  const content = ArticleContent.parse((await newsroom.articles.get(id)).article);
  await handlers['articles.record']({
    id,
    content: { ...content, headline: 'X', status: 'ready' },
    revision: null,
  });
  expect((await newsroom.articles.get(id)).article).toMatchObject({ headline: 'X', status: 'draft' });
});
