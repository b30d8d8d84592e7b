import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { type Newsroom, openNewsroom } from '#main/compose-newsroom.ts';
import { createFallbackFolder } from '#main/library/fallback-folder.ts';
import { createUnsavedSuggestions } from '#main/review/unsaved-suggestions.ts';
import type { Article } from '#shared/articles/article.schema.ts';
import { bodyOf } from '#shared/body/body.schema.ts';
import { SuggestedContent } from '#shared/suggestions/proposal.schema.ts';
import { paragraph } from '#tests/helpers/body-nodes.ts';
import { tempFolder } from '#tests/helpers/temp-folder.ts';
import { tempNewsroom, testPorts } from '#tests/helpers/temp-newsroom.ts';

const ana = { name: 'Ana Lima', initials: 'AL' };
const bo = { name: 'Bo Chen', initials: 'BC' };

/** A newsroom on a share, and the app's own folder on this machine. */
async function onShare(): Promise<{
  readonly path: string;
  readonly article: Article;
  readonly dataFolder: string;
  readonly open: () => Promise<Newsroom>;
  /** Where it has been moved to. */
  readonly openAt: (path: string) => Promise<Newsroom>;
  readonly left: () => Promise<readonly string[]>;
}> {
  const made = await tempNewsroom();
  const body = bodyOf([paragraph('It left at six.')]);
  const article = await made.articles.create({ headline: 'The ferry', body });
  await made.close();
  const dataFolder = await tempFolder();
  const { path } = made.folder;
  const openAt = (place: string): Promise<Newsroom> => openNewsroom(place, { ...testPorts, dataFolder });
  return {
    path,
    article,
    dataFolder,
    open: () => openAt(path),
    openAt,
    left: async () =>
      (await readdir(dataFolder, { recursive: true })).filter((name) => name.endsWith('.suggestions.json')),
  };
}

function draft(article: Article, text: string): { base: SuggestedContent; proposed: SuggestedContent } {
  const base = SuggestedContent.parse(article);
  return { base, proposed: { ...base, body: bodyOf([paragraph(text)]) } };
}

const textOf = (proposal: { readonly proposed: SuggestedContent } | null): string =>
  JSON.stringify(proposal?.proposed.body ?? null);

test('what is suggested while the newsroom’s folder is away is on this computer, and there once it is back', async () => {
  const { path, article, open, left } = await onShare();
  const newsroom = await open();
  const { propose } = newsroom.suggestions;
  await propose(article.id, draft(article, 'It sailed at six.'), ana);
  expect(await left()).toEqual([]);
  await rename(path, `${path}-away`);
  await expect(propose(article.id, draft(article, 'It sailed at seven.'), ana)).rejects.toThrow();
  await expect(propose(article.id, draft(article, 'It sailed at eight.'), ana)).rejects.toThrow();
  expect(await left()).toHaveLength(1);
  await rename(`${path}-away`, path);
  // As after a crash: nobody tries again.
  await newsroom.close();

  const again = await open();
  const { proposal } = await again.suggestions.open(article.id);
  expect(textOf(proposal)).toContain('It sailed at eight.');
  expect(new Set(proposal?.authors.map(({ by }) => by.initials))).toEqual(new Set(['AL']));
  expect(await left()).toEqual([]);
  await again.close();
});

test('a next try that succeeds leaves nothing behind', async () => {
  const { path, article, open, left } = await onShare();
  const newsroom = await open();
  await newsroom.suggestions.open(article.id);
  await rename(path, `${path}-away`);
  await expect(newsroom.suggestions.propose(article.id, draft(article, 'It sailed.'), ana)).rejects.toThrow();
  await rename(`${path}-away`, path);
  await newsroom.suggestions.propose(article.id, draft(article, 'It sailed at six.'), ana);
  expect(await left()).toEqual([]);
  expect(textOf(await newsroom.suggestions.get(article.id))).toContain('It sailed at six.');
  await newsroom.close();
});

test('what somebody else suggested meanwhile stands beside it', async () => {
  const { path, article, open, left } = await onShare();
  const newsroom = await open();
  const both = (one: string, two: string) => ({
    base: { ...SuggestedContent.parse(article), standfirst: '' },
    proposed: { ...draft(article, one).proposed, standfirst: two },
  });
  await newsroom.suggestions.open(article.id);
  await rename(path, `${path}-away`);
  await expect(
    newsroom.suggestions.propose(article.id, draft(article, 'It sailed at six.'), ana),
  ).rejects.toThrow();
  await rename(`${path}-away`, path);
  await newsroom.close();
  const elsewhere = await openNewsroom(path, { ...testPorts, dataFolder: await tempFolder() });
  await elsewhere.suggestions.propose(article.id, both('It left at six.', 'From the quay'), bo);
  await elsewhere.close();

  const again = await open();
  const { proposal } = await again.suggestions.open(article.id);
  expect(textOf(proposal)).toContain('It sailed at six.');
  expect(proposal?.proposed.standfirst).toBe('From the quay');
  expect(proposal?.authors.map(({ by }) => by.initials).toSorted()).toEqual(['AL', 'BC']);
  expect(await left()).toEqual([]);
  await again.close();
});

test('what was left is found at the place that the newsroom has moved to, and goes with its article', async () => {
  const { path, article, open, openAt, left } = await onShare();
  const newsroom = await open();
  await rename(path, `${path}-away`);
  await expect(newsroom.suggestions.propose(article.id, draft(article, 'It sailed.'), ana)).rejects.toThrow();
  await newsroom.close().catch(() => {});
  const moved = await openAt(`${path}-away`);
  const { proposal } = await moved.suggestions.open(article.id);
  expect(textOf(proposal)).toContain('It sailed.');
  expect(await left()).toEqual([]);

  await rename(`${path}-away`, path);
  await expect(moved.suggestions.propose(article.id, draft(article, 'It sank.'), ana)).rejects.toThrow();
  await moved.close().catch(() => {});
  expect(await left()).toHaveLength(1);
  const back = await open();
  await back.articles.trash(article.id);
  await back.articles.remove(article.id);
  expect(await left()).toEqual([]);
  await back.close();
});

test.each([
  ['damaged', '{"cut'],
  ['of a newer Galley', '{"schemaVersion":99,"proposal":{}}'],
])('a file that is %s is kept, also once there are other suggestions', async (_what, said) => {
  const { article, open, dataFolder, path } = await onShare();
  const folder = createFallbackFolder(dataFolder, path);
  await folder.make();
  const file = folder.fileOf(article.id, '.suggestions.json');
  await writeFile(file, said);
  expect(await createUnsavedSuggestions(folder).read(article.id)).toBeNull();
  const newsroom = await open();
  expect((await newsroom.suggestions.open(article.id)).proposal).toBeNull();
  expect(await readFile(file, 'utf8')).toBe(said);
  await newsroom.suggestions.propose(article.id, draft(article, 'It sailed.'), ana);
  await newsroom.close();
  expect(await readFile(`${file}.set-aside`, 'utf8')).toBe(said);
});
