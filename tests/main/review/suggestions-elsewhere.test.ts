import { existsSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Newsroom } from '#main/compose-newsroom.ts';
import { createVersionStore } from '#main/history/version-store.ts';
import { systemClock } from '#main/platform/clock.ts';
import { createSuggestionsService, type SuggestionsService } from '#main/review/suggestions-service.ts';
import type { Article } from '#shared/articles/article.schema.ts';
import { bodyOf } from '#shared/body/body.schema.ts';
import { plainText } from '#shared/body/plain-text.ts';
import type { OpenSuggestions } from '#shared/ipc/review.contract.ts';
import { type Proposal, SuggestedContent } from '#shared/suggestions/proposal.schema.ts';
import { paragraph } from '#tests/helpers/body-nodes.ts';
import { reopened, tempNewsroom } from '#tests/helpers/temp-newsroom.ts';

const [ana, bo] = ['Ana', 'Bo'].map((name) => ({ name, initials: name })) as [
  { name: string; initials: string },
  { name: string; initials: string },
];

interface Both {
  readonly newsroom: Newsroom;
  readonly article: Article;
  /** The other machine's, which knows only the files. */
  readonly other: SuggestionsService;
  readonly base: SuggestedContent;
}

async function bothMachines(): Promise<Both> {
  const newsroom = await tempNewsroom();
  const { folder, articles } = newsroom;
  const body = bodyOf([paragraph('It left at six from the old pier.'), paragraph('Nobody waved.')]);
  const article = await articles.create({ headline: 'The ferry', body });
  const versions = createVersionStore({
    libraryPath: folder.path,
    clock: systemClock,
    by: () => '',
    readOnly: null,
  });
  const other = createSuggestionsService({
    ...{ folder, clock: systemClock, versions, getArticle: articles.get },
    fallback: null,
  });
  return { newsroom, article, other, base: SuggestedContent.parse(article) };
}

function withWords(base: SuggestedContent, from: string, to: string): SuggestedContent {
  return JSON.parse(JSON.stringify(base).replace(from, to));
}

const textOf = (proposal: Proposal | null): string =>
  proposal === null ? 'nothing' : plainText(proposal.proposed.body);

const bylines = ({ proposal }: Pick<OpenSuggestions, 'proposal'>): readonly string[] =>
  (proposal?.authors ?? []).map(({ by }) => by.name).toSorted();

test('what another machine suggests meanwhile is merged, word by word, and signed by whoever did', async () => {
  const { newsroom, article, other, base } = await bothMachines();
  const { id } = article;
  const { revision } = await newsroom.suggestions.open(id);
  const mine = withWords(base, 'six', 'seven');
  const first = await newsroom.suggestions.propose(id, { base, proposed: mine }, ana, revision);
  expect(first).toMatchObject({ revision, conflicts: [] });

  const seen = (await other.get(id)) as Proposal;
  const theirs = { ...withWords(seen.proposed, 'old', 'new'), headline: 'The boat' };
  await other.propose(id, { base, proposed: theirs }, bo);

  const more = withWords(mine, 'Nobody', 'Everybody');
  const kept = await newsroom.suggestions.propose(id, { base, proposed: more }, ana, first.revision);
  expect(textOf(kept.proposal)).toBe('It left at seven from the new pier.\n\nEverybody waved.');
  expect(kept).toMatchObject({ revision: revision + 1, conflicts: [] });
  expect(kept.proposal?.proposed.headline).toBe('The boat');
  expect(bylines(kept)).toEqual(['Ana', 'Ana', 'Bo', 'Bo']);

  // From here on the window knows them, and what it takes back is taken back.
  const back = withWords(kept.proposal?.proposed ?? base, 'new', 'old');
  const last = await newsroom.suggestions.propose(id, { base, proposed: back }, ana, kept.revision);
  expect(textOf(last.proposal)).toBe('It left at seven from the old pier.\n\nEverybody waved.');
});

test('of what both suggest otherwise ours stands, and theirs is in the history', async () => {
  const { newsroom, article, other, base } = await bothMachines();
  const { id } = article;
  const { revision } = await newsroom.suggestions.open(id);
  await other.propose(id, { base, proposed: withWords(base, 'six', 'eight') }, bo);
  const mine = withWords(base, 'six', 'seven');
  const kept = await newsroom.suggestions.propose(id, { base, proposed: mine }, ana, revision);
  expect(kept.conflicts).toEqual(['body']);
  expect(textOf(kept.proposal)).toContain('at seven');
  const [version] = (await newsroom.history.list(id)).versions;
  expect(version).toMatchObject({ kind: 'elsewhere' });
  const { content } = await newsroom.history.get(id, version?.id ?? ('' as never));
  expect(plainText(content.body)).toContain('at eight');
});

test('what another machine decided on is decided, and what is new here stays', async () => {
  const { newsroom, article, other, base } = await bothMachines();
  const { id } = article;
  const { revision } = await newsroom.suggestions.open(id);
  const mine = withWords(base, 'six', 'seven');
  await newsroom.suggestions.propose(id, { base, proposed: mine }, ana, revision);
  await other.propose(id, { base, proposed: base }, bo);
  const more = withWords(mine, 'Nobody', 'Everybody');
  const kept = await newsroom.suggestions.propose(id, { base, proposed: more }, ana, revision);
  expect(textOf(kept.proposal)).toBe('It left at six from the old pier.\n\nEverybody waved.');
  const same = await newsroom.suggestions.propose(id, { base, proposed: base }, ana, kept.revision);
  expect(same).toMatchObject({ proposal: null, revision: kept.revision });
});

test('where nothing is left open after a merge the file is gone', async () => {
  const { newsroom, article, other, base } = await bothMachines();
  const { id } = article;
  const { revision } = await newsroom.suggestions.open(id);
  const mine = withWords(base, 'six', 'seven');
  await newsroom.suggestions.propose(id, { base, proposed: mine }, ana, revision);
  await other.propose(id, { base, proposed: base }, bo);
  const kept = await newsroom.suggestions.propose(id, { base, proposed: mine }, ana, revision);
  expect(kept).toMatchObject({ proposal: null, revision: revision + 1 });
  expect(existsSync(join(newsroom.folder.path, 'articles', id, 'suggestions.json'))).toBe(false);
});

test('a second version that a sync program left is merged and set aside', async () => {
  const { newsroom, article, other, base } = await bothMachines();
  const { id } = article;
  const folder = join(newsroom.folder.path, 'articles', id);
  const file = join(folder, 'suggestions.json');
  const copy = join(folder, 'suggestions.sync-conflict-20261125-101500-ABCDEFG.json');
  await other.propose(id, { base, proposed: withWords(base, 'old', 'new') }, bo);
  await rename(file, copy);
  await newsroom.suggestions.propose(id, { base, proposed: withWords(base, 'six', 'seven') }, ana);
  await newsroom.watch.lookAtAll();
  expect(existsSync(copy)).toBe(false);
  const open = await newsroom.suggestions.open(id);
  expect(textOf(open.proposal)).toBe('It left at seven from the new pier.\n\nNobody waved.');
  expect(bylines(open)).toEqual(['Ana', 'Bo']);
});

test('one that is signed by nobody, and beside no other, becomes the first', async () => {
  const { newsroom, article, base } = await bothMachines();
  const { id } = article;
  const copy = join(newsroom.folder.path, 'articles', id, 'suggestions (1).json');
  await newsroom.suggestions.propose(id, { base, proposed: withWords(base, 'six', 'seven') }, ana);
  const file = join(newsroom.folder.path, 'articles', id, 'suggestions.json');
  const unsigned = { ...JSON.parse(await readFile(file, 'utf8')), authors: [] };
  await rename(file, copy);
  await writeFile(copy, JSON.stringify(unsigned));
  await newsroom.close();
  const again = await reopened(newsroom.folder.path);
  expect(textOf(await again.suggestions.get(id))).toContain('at seven');
});
