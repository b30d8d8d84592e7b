import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Newsroom } from '#main/compose-newsroom.ts';
import type { Article } from '#shared/articles/article.schema.ts';
import { bodyOf } from '#shared/body/body.schema.ts';
import type { Profile } from '#shared/review/person.schema.ts';
import { SuggestedContent } from '#shared/suggestions/proposal.schema.ts';
import { paragraph } from '#tests/helpers/body-nodes.ts';
import { tempFolder } from '#tests/helpers/temp-folder.ts';
import { reopened, tempNewsroom } from '#tests/helpers/temp-newsroom.ts';

const ana = { name: 'Ana Lima', initials: 'AL' };
const bo = { name: 'Bo Chen', initials: 'BC' };

async function newsroomWithArticle(): Promise<{ readonly newsroom: Newsroom; readonly article: Article }> {
  const newsroom = await tempNewsroom();
  const article = await newsroom.articles.create({
    headline: 'The ferry',
    status: 'ready',
    publication: { at: '2026-01-01T10:00:00Z', timeZone: 'UTC' },
    body: bodyOf([paragraph('It left at six.')]),
  });
  return { newsroom, article };
}

function withText(article: Article, text: string): SuggestedContent {
  return { ...SuggestedContent.parse(article), body: bodyOf([paragraph(text)]) };
}

test('what is proposed outlives the program, keeps its authors, and goes once nothing is open', async () => {
  const { newsroom, article } = await newsroomWithArticle();
  const base = SuggestedContent.parse(article);
  const file = join(newsroom.folder.path, 'articles', article.id, 'suggestions.json');
  const { propose } = newsroom.suggestions;
  await propose(article.id, { base, proposed: withText(article, 'It sailed at six.') }, ana);
  await propose(article.id, { base, proposed: withText(article, 'It sailed at seven.') }, bo);
  await newsroom.close();

  const { suggestions } = await reopened(newsroom.folder.path);
  const open = await suggestions.get(article.id);
  expect(open?.authors.map(({ by }) => by.initials)).toEqual(['AL', 'BC']);
  expect((await suggestions.propose(article.id, { base, proposed: base }, bo)).proposal).toBeNull();
  expect(existsSync(file)).toBe(false);
  expect(await suggestions.get(article.id)).toBeNull();
});

test('who suggested is kept by name, without what they do in this newsroom', async () => {
  const { newsroom, article } = await newsroomWithArticle();
  const draft = { base: SuggestedContent.parse(article), proposed: withText(article, 'It sailed at six.') };
  const profile: Profile = { ...ana, roles: ['editor'] };
  await newsroom.suggestions.propose(article.id, draft, profile);
  const file = join(newsroom.folder.path, 'articles', article.id, 'suggestions.json');
  expect(JSON.parse(await readFile(file, 'utf8')).authors[0].by).toEqual(ana);
});

test('an open suggestion holds the site back, and no word of it gets into one', async () => {
  const { newsroom, article } = await newsroomWithArticle();
  const out = join(await tempFolder(), 'site');
  const base = SuggestedContent.parse(article);
  await newsroom.suggestions.propose(
    article.id,
    { base, proposed: withText(article, 'It sailed at six.') },
    ana,
  );
  const { ok, problems } = await newsroom.site.build({ out });
  expect({ ok, codes: problems.map(({ code }) => code) }).toEqual({
    ok: false,
    codes: ['suggestions-open'],
  });
  const { config } = newsroom.folder;
  const levels = { 'suggestions-open': 'warn' as const };
  await newsroom.folder.updateConfig({ ...config, checks: { ...config.checks, levels } });
  const report = await newsroom.site.build({ out });
  expect(report.ok).toBe(true);
  expect(report.warnings.map(({ code }) => code)).toContain('suggestions-open');
  const page = await readFile(join(out, report.pages[0]?.path ?? ''), 'utf8');
  expect(page).toContain('It left at six.');
  expect(page).not.toContain('sailed');
});

test('what changed in the article meanwhile is taken over', async () => {
  const { newsroom, article } = await newsroomWithArticle();
  const base = SuggestedContent.parse(article);
  await newsroom.suggestions.propose(
    article.id,
    { base, proposed: withText(article, 'It sailed at six.') },
    ana,
  );
  const changed = bodyOf([paragraph('It left at seven.')]);
  await newsroom.articles.record(article.id, { ...article, headline: 'The boat', body: changed });
  const open = await newsroom.suggestions.get(article.id);
  expect(open?.base).toMatchObject({ headline: 'The boat', body: changed });
  expect(open?.proposed).toMatchObject({
    headline: 'The boat',
    body: bodyOf([paragraph('It sailed at seven.')]),
  });
});

test('a damaged file is kept, said, and holds the article back', async () => {
  const { newsroom, article } = await newsroomWithArticle();
  const file = join(newsroom.folder.path, 'articles', article.id, 'suggestions.json');
  await writeFile(file, '{"half":');
  const base = SuggestedContent.parse(article);
  const damaged = { code: 'suggestions-unreadable' };
  await expect(newsroom.suggestions.get(article.id)).rejects.toMatchObject(damaged);
  await expect(newsroom.suggestions.propose(article.id, { base, proposed: base }, ana)).rejects.toMatchObject(
    damaged,
  );
  expect(await newsroom.site.check()).toContainEqual(expect.objectContaining(damaged));
  expect(await readFile(file, 'utf8')).toBe('{"half":');
});

test('a suggestion needs a name, a decision on what others suggested needs none', async () => {
  const { newsroom, article } = await newsroomWithArticle();
  const base = SuggestedContent.parse(article);
  const draft = { base, proposed: withText(article, 'x') };
  const nobody = { name: ' ', initials: '' };
  await expect(newsroom.suggestions.propose(article.id, draft, nobody)).rejects.toMatchObject({
    code: 'profile-missing',
  });
  const { proposal: known } = await newsroom.suggestions.propose(article.id, draft, ana);
  const headline = 'The boat';
  const decided = { base: { ...draft.base, headline }, proposed: { ...draft.proposed, headline } };
  const { proposal: open } = await newsroom.suggestions.propose(article.id, decided, nobody);
  expect(open?.authors).toEqual(known?.authors);
  const none = await newsroom.suggestions.propose(article.id, { base, proposed: base }, nobody);
  expect(none.proposal).toBeNull();
});
