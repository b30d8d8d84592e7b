import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reopened, tempNewsroom } from '#tests/helpers/temp-newsroom.ts';

const ana = { name: 'Ana Lima', initials: 'AL' };
const onArticle = { kind: 'article' } as const;

test('what is said in a review is in review.json and nowhere else, also after a restart', async () => {
  const { articles, review, folder, close } = await tempNewsroom();
  const { id } = await articles.create({ headline: 'Ferry' });
  const before = await readFile(join(folder.path, `articles/${id}/article.json`), 'utf8');
  const { comments } = await review.change(
    id,
    { kind: 'comment', anchor: onArticle, text: 'Who says so?' },
    ana,
  );
  await review.change(id, { kind: 'reply', comment: comments[0]?.id ?? '', text: 'The captain.' }, ana);
  await review.change(id, { kind: 'assign', assignee: 'Bo', due: '2026-12-01' }, ana);
  await close();

  const again = await reopened(folder.path);
  const kept = await again.review.get(id);
  expect(kept).toMatchObject({ assignee: 'Bo', due: '2026-12-01' });
  expect(kept.comments[0]).toMatchObject({ by: ana, replies: [{ text: 'The captain.' }], resolved: null });
  expect(await again.review.all([id])).toEqual([{ article: id, review: kept }]);
  expect(await readFile(join(folder.path, `articles/${id}/article.json`), 'utf8')).toBe(before);
});

test('changes made at once are all kept', async () => {
  const { articles, review } = await tempNewsroom();
  const { id } = await articles.create({ headline: 'Ferry' });
  const texts = ['1', '2', '3', '4', '5'];
  await Promise.all(
    texts.map((text) => review.change(id, { kind: 'comment', anchor: onArticle, text }, ana)),
  );
  expect((await review.get(id)).comments.map(({ text }) => text)).toEqual(texts);
});

test.each([
  ['cut off', '{"schemaVersion": 1, "comm'],
  ['of another shape', '{"schemaVersion": 1, "article": 7}'],
  ['of another article', '{"schemaVersion": 1, "article": "01jdg0000000000000000000zz"}'],
])('a review that is %s is left as it is, and said so', async (_name, text) => {
  const { articles, review, folder, desk, snapshot } = await tempNewsroom();
  const { id } = await articles.create({ headline: 'Ferry' });
  const path = join(folder.path, `articles/${id}/review.json`);
  await writeFile(path, text);
  const change = review.change(id, { kind: 'comment', anchor: onArticle, text: 'x' }, ana);
  await expect(change).rejects.toMatchObject({ code: 'review-unreadable' });
  await expect(review.get(id)).rejects.toThrow(`articles/${id}/review.json`);
  expect(await readFile(path, 'utf8')).toBe(text);
  const bare = await articles.create({ headline: 'Quay' });
  expect(await review.all([id, bare.id])).toMatchObject([
    { article: id, error: { code: 'review-unreadable' } },
  ]);
  expect(await desk()).toMatchObject([
    { id: bare.id, isReviewUnreadable: false },
    { id, isReviewUnreadable: true },
  ]);
  const { reviews, problems } = await snapshot();
  expect(problems).toMatchObject([{ article: id, code: 'review-unreadable' }]);
  expect(reviews.size).toBe(0);
});

test('nobody comments without a name, or on an article that isn’t there', async () => {
  const { articles, review } = await tempNewsroom();
  const { id } = await articles.create({ headline: 'Ferry' });
  const change = { kind: 'comment', anchor: onArticle, text: 'x' } as const;
  await expect(review.change(id, change, { name: ' ', initials: '' })).rejects.toMatchObject({
    code: 'profile-missing',
  });
  const unknown = `${id.slice(0, -1)}${id.endsWith('0') ? '1' : '0'}` as typeof id;
  await expect(review.change(unknown, change, ana)).rejects.toMatchObject({ code: 'article-unknown' });
});

test('an approval keeps the text that it is of: what changed since can be shown, whatever else was kept', async () => {
  const { articles, review, history } = await tempNewsroom();
  const { id } = await articles.create({ headline: 'Ferry' });
  const editor = { ...ana, roles: ['editor' as const] };
  await review.change(id, { kind: 'approve', role: 'editor' }, editor);
  await articles.change(id, () => ({ headline: 'Ferry sinks', note: 'Ask the harbour' }));
  await history.keep(id, { kind: 'saved' });

  const { review: stale, contentHash } = await review.view(id);
  expect(stale.approvals[0]?.contentHash).not.toBe(contentHash);
  const version = await review.approvedVersion(id, 'editor');
  expect(version).not.toBeNull();
  const approved = await history.get(id, version as NonNullable<typeof version>);
  expect(approved.version).toMatchObject({ kind: 'approved', note: 'editor' });
  expect(approved.content.headline).toBe('Ferry');
  expect(await review.approvedVersion(id, 'legal')).toBeNull();

  await articles.change(id, () => ({ headline: 'Ferry' }));
  // Back at what was approved: the note and the stage are no part of it.
  expect((await review.view(id)).contentHash).toBe(stale.approvals[0]?.contentHash);
  const withdraw = { kind: 'withdraw', role: 'editor' } as const;
  await expect(review.change(id, withdraw, ana)).rejects.toMatchObject({ code: 'role-missing' });
  expect((await review.change(id, withdraw, editor)).approvals).toEqual([]);
});
