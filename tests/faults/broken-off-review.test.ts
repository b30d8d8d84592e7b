import { cp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { type Newsroom, openNewsroom } from '#main/compose-newsroom.ts';
import { ArticleContent } from '#shared/articles/article.schema.ts';
import { bodyOf } from '#shared/body/body.schema.ts';
import { stableJson } from '#shared/compare/stable-json.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { SuggestedContent } from '#shared/suggestions/proposal.schema.ts';
import { figure, paragraph } from '#tests/helpers/body-nodes.ts';
import { picture } from '#tests/helpers/pictures.ts';
import { tempFolder } from '#tests/helpers/temp-folder.ts';
import { tempNewsroom, testPorts } from '#tests/helpers/temp-newsroom.ts';
import { withFault } from './failing-files.ts';

vi.mock('node:fs/promises', async (original) => {
  const { failingFiles } = await import('./failing-files.ts');
  return failingFiles(await original());
});
vi.mock('node:fs', async (original) => {
  const { failingSyncFiles } = await import('./failing-files.ts');
  return failingSyncFiles(await original());
});

/** GALLEY_FAULTS=all: broken off at every call; else at some of them. */
const step = process.env['GALLEY_FAULTS'] === 'all' ? 1 : 5;
const ana = { name: 'Ana Lima', initials: 'AL' };
const bo = { name: 'Bo Reyes', initials: 'BR', roles: ['writer', 'editor', 'copy', 'legal'] as const };

interface Sent {
  /** The library that the file comes back to, not open. */
  readonly library: string;
  readonly file: string;
  readonly id: ArticleId;
}

const bodyBefore = [paragraph('The crane moved at six.'), paragraph('Nobody had expected it to move.')];

/** An article that both sides have worked on, with all that a review file can bring. */
async function sentBack(): Promise<Sent> {
  const [desk, other, folder] = [await tempNewsroom(), await tempNewsroom(), await tempFolder()];
  const { id } = await desk.articles.create({ headline: 'The crane', body: bodyOf(bodyBefore) });
  await desk.exchange.send(id, join(folder, '1'), ana);
  await other.exchange.take(join(folder, '1'));
  const { slug } = await other.authors.create({ name: 'Ilse Brandt' });
  const { item } = await other.media.import('crane.png', new Uint8Array(await picture('png')));
  if (item === null) throw new Error('no picture');
  await other.media.update(item.id, { ...item.details, caption: 'A crane at dawn' });
  await other.articles.change(id, () => ({
    standfirst: 'At last',
    headline: 'Their crane',
    byline: [{ author: slug, role: 'by' }],
    body: bodyOf([...bodyBefore, figure(item.id, { alt: 'A crane', caption: ['At dawn'] })]),
  }));
  await other.history.keep(id, { kind: 'saved', note: 'With a picture' });
  const base = SuggestedContent.parse((await other.articles.get(id)).article);
  const body = JSON.parse(JSON.stringify(base.body).replace('at six', 'at seven'));
  await other.suggestions.propose(id, { base, proposed: { ...base, body } }, bo);
  await other.review.change(id, { kind: 'comment', anchor: { kind: 'article' }, text: 'Who says so?' }, bo);
  await other.review.change(id, { kind: 'approve', role: 'legal' }, bo);
  await other.exchange.send(id, join(folder, '2'), bo);
  await desk.articles.change(id, () => ({ headline: 'Our crane', dateline: 'LISBON' }));
  await desk.review.change(id, { kind: 'comment', anchor: { kind: 'article' }, text: 'Nice.' }, bo);
  await desk.close();
  return { library: desk.folder.path, file: join(folder, '2'), id };
}

/** The same file for a library that doesn't have the article. */
async function sentNew(): Promise<Sent> {
  const { file, id } = await sentBack();
  const empty = await tempNewsroom();
  await empty.close();
  return { library: empty.folder.path, file, id };
}

/** All that a review file changes; times that a take notes of itself are left out. */
async function stateOf({ articles, review, suggestions, media, authors, history }: Newsroom, id: ArticleId) {
  const isHere = articles.allSummaries().some((one) => one.id === id);
  const own = async () => {
    const { versions } = await history.list(id);
    const proposal = await suggestions.get(id);
    return {
      content: ArticleContent.parse((await articles.get(id)).article),
      review: await review.get(id),
      proposal: proposal && { ...proposal, of: '' },
      // One comes with the first change after each start.
      versions: versions
        .filter(({ kind }) => kind !== 'autosave')
        .map(({ kind, note, by }) => `${kind} ${note} ${by}`)
        .toSorted(),
    };
  };
  return {
    article: isHere ? await own() : null,
    pictures: media.list().map(({ id: picture, details, fileName }) => ({ picture, details, fileName })),
    authors: authors.list(),
  };
}

async function copyOf({ library }: Sent): Promise<string> {
  const path = join(await tempFolder(), 'copy');
  await cp(library, path, { recursive: true });
  return path;
}

async function stateIn(path: string, id: ArticleId): Promise<string> {
  const newsroom = await openNewsroom(path, testPorts);
  const state = await stateOf(newsroom, id);
  await newsroom.close();
  return JSON.stringify(JSON.parse(stableJson(state)), null, 1);
}

describe.each([
  ['that is merged', sentBack],
  ['that is new', sentNew],
])('a review file %s', (_name, prepare) => {
  test('broken off anywhere is in the library as a whole at the next start, or not at all', async () => {
    const sent = await prepare();
    const { file, id } = sent;
    const nothing = await stateIn(await copyOf(sent), id);
    const whole = await copyOf(sent);
    const taker = await openNewsroom(whole, testPorts);
    const calls = await withFault(null, () => taker.exchange.take(file));
    await taker.close();
    const all = await stateIn(whole, id);
    expect(all).not.toBe(nothing);
    expect(all).toContain('Who says so?');
    const found = new Set<string>();
    for (let at = 1; at <= calls; at += step) {
      const path = await copyOf(sent);
      const newsroom = await openNewsroom(path, testPorts);
      const take = (): Promise<unknown> => newsroom.exchange.take(file).catch(() => null);
      await withFault({ at, kind: 'EIO', lasts: true }, take);
      // As a crash leaves it: the lock of a process that is no more is ours to give back here.
      await newsroom.folder.close();
      const after = await stateIn(path, id);
      found.add(after);
      expect(after === nothing ? nothing : after, `broken off at call ${at} of ${calls}`).toBe(
        after === nothing ? nothing : all,
      );
      expect((await readdir(join(path, '.galley'))).filter((name) => /review|tmp/.test(name))).toEqual([]);
    }
    expect(found).toEqual(new Set([nothing, all]));
  }, 600_000);
});
