import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Newsroom } from '#main/compose-newsroom.ts';
import { findCorrections } from '#shared/body/find-corrections.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { tempFolder } from '#tests/helpers/temp-folder.ts';
import { tempNewsroom } from '#tests/helpers/temp-newsroom.ts';
import { bodyFromHtml } from '../../helpers/body-from-html.ts';

const by = { name: 'Ana Lima', initials: 'AL' };

async function published(): Promise<{
  newsroom: Newsroom;
  id: ArticleId;
  publish: () => Promise<void>;
  write: (html: string) => Promise<void>;
}> {
  const newsroom = await tempNewsroom();
  const { id } = await newsroom.articles.create({
    headline: 'The boats',
    status: 'ready',
    section: newsroom.folder.config.sections[0]?.slug ?? null,
    publication: { at: '2026-01-01T10:00:00Z', timeZone: 'Europe/Lisbon' },
    body: bodyFromHtml('<p>Five boats left the harbour.</p>'),
  });
  const target = { kind: 'folder', path: join(await tempFolder(), 'www') } as const;
  const publish = async (): Promise<void> => {
    const report = await newsroom.publish.publish({ target, by });
    expect(report.problems.filter(({ level }) => level === 'block')).toEqual([]);
    expect(report.ok).toBe(true);
  };
  const write = (html: string): Promise<void> =>
    newsroom.articles.change(id, () => ({ body: bodyFromHtml(html) }));
  return { newsroom, id, publish, write };
}

it('drafts from the text that readers have, however often it was edited since', async () => {
  const { newsroom, id, publish, write } = await published();
  const { corrections, history } = newsroom;
  expect(await corrections.draft(id, null)).toEqual({ since: null, changes: null });
  await publish();
  expect((await history.list(id)).versions.map(({ kind }) => kind)).toContain('published');
  expect(await corrections.draft(id, null)).toEqual({ since: null, changes: [] });
  await write('<p>Seven boats left the harbour.</p>');
  await history.keep(id, { kind: 'saved' });
  await write('<p>Six boats left the harbour.</p>');
  const first = await corrections.draft(id, null);
  expect(first.changes).toEqual(['“Five boats left the” is now “Six boats left the”.']);
  expect(first.since).toBe((await history.list(id)).versions.find(({ kind }) => kind === 'published')?.at);

  await publish();
  expect(await corrections.draft(id, null)).toEqual({ since: null, changes: [] });
  const saved = (await history.list(id)).versions.find(({ kind }) => kind === 'saved');
  expect((await corrections.draft(id, saved?.id ?? null)).changes).toEqual([
    '“Seven boats left the” is now “Six boats left the”.',
  ]);
});

it('puts a note of today at the end, which is no change to be told itself', async () => {
  const { newsroom, id, publish, write } = await published();
  const { corrections, articles } = newsroom;
  await publish();
  await write('<p>Six boats left the harbour.</p>');
  const { changes } = await corrections.draft(id, null);
  await corrections.add(id, {
    kind: 'correction',
    words: 'We can’t\ncount.\n\nSorry.',
    changes: changes ?? [],
  });
  const { article } = await articles.get(id);
  expect(Date.parse(article.revisedAt ?? '')).toBeGreaterThan(Date.parse('2026-01-01T10:00:00Z'));
  const [note] = findCorrections(article.body);
  expect(note).toEqual({
    kind: 'correction',
    date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    text: 'We can’t count.\nSorry.',
    changes: ['“Five boats left the” is now “Six boats left the”.'],
  });
  expect((await corrections.draft(id, null)).changes).toEqual(changes);
  await publish();
  await expect(corrections.add(id, { kind: 'update', words: ' ', changes: [] })).rejects.toMatchObject({
    code: 'note-empty',
  });
});
