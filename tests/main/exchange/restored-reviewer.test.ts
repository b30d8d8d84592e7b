import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Newsroom } from '#main/compose-newsroom.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { reopened, tempNewsroom } from '../../helpers/temp-newsroom.ts';

const ana = { name: 'Ana Lima', initials: 'AL' };
const bo = { name: 'Bo Reyes', initials: 'BR', roles: ['writer', 'editor'] as const };

interface Sent {
  readonly desk: Newsroom;
  readonly id: ArticleId;
  /** The reviewer's library as it was when it had taken the article: what a backup holds, and a copy. */
  readonly backup: () => Promise<Newsroom>;
}

async function sentToReviewer(): Promise<Sent> {
  const desk = await tempNewsroom();
  const { id } = await desk.articles.create({ headline: 'The crane' });
  const file = join(await tempFolder(), 'sent.galley-review');
  await desk.exchange.send(id, file, ana);
  const reviewer = await tempNewsroom();
  await reviewer.exchange.take(file);
  await reviewer.close();
  const backup = async (): Promise<Newsroom> => {
    const path = join(await tempFolder(), 'library');
    await cp(reviewer.folder.path, path, { recursive: true });
    return reopened(path);
  };
  return { desk, id, backup };
}

const withoutTimes = (key: string, value: unknown): unknown =>
  key === 'sentAt' || key === 'sendings' ? undefined : value;

/** What a reviewer does, and the file of it. */
async function reviewed(reviewer: Newsroom, id: ArticleId, change: object, text: string): Promise<string> {
  await reviewer.articles.change(id, () => change);
  await reviewer.review.change(id, { kind: 'comment', anchor: { kind: 'article' }, text }, bo);
  const file = join(await tempFolder(), `${text}.galley-review`);
  await reviewer.exchange.send(id, file, bo);
  return file;
}

async function standOf({ articles, review }: Newsroom, id: ArticleId): Promise<readonly string[]> {
  const { headline, standfirst, dateline } = (await articles.get(id)).article;
  const comments = (await review.get(id)).comments.map(({ text }) => text);
  return [headline, standfirst, dateline, ...comments.toSorted()];
}

describe('a review from a library', () => {
  it.each([
    ['as often as before', 1, 1],
    ['less often than before', 2, 1],
    ['more often than before', 1, 2],
  ])('that was restored, sent %s, adds to what had come of it', async (_name, times, again) => {
    const { desk, id, backup } = await sentToReviewer();
    const first = await backup();
    await desk.exchange.take(await reviewed(first, id, { standfirst: 'Before' }, 'one'));
    if (times > 1) await desk.exchange.take(await reviewed(first, id, { dateline: 'Alvane' }, 'two'));
    const second = await backup();
    if (again > 1) await second.exchange.send(id, join(await tempFolder(), 'lost.galley-review'), bo);
    const file = await reviewed(second, id, { headline: 'The crane moves' }, 'three');
    expect(await desk.exchange.take(file)).toMatchObject({ outcome: 'merged', conflicts: [] });
    expect(await standOf(desk, id)).toEqual([
      'The crane moves',
      'Before',
      ...(times > 1 ? ['Alvane', 'one', 'three', 'two'] : ['', 'one', 'three']),
    ]);
    expect(await desk.exchange.take(file)).toMatchObject({ outcome: 'known' });
  });

  it.each([
    ['in the order in which they were sent', [0, 1], false],
    ['the other way round', [1, 0], false],
    ['where the first was sent once more', [0, 1], true],
    ['where the second was sent once more', [1, 0], true],
  ])('and from its copy both come in, %s', async (_name, order, isAhead) => {
    const { desk, id, backup } = await sentToReviewer();
    const one = await backup();
    if (isAhead) await one.exchange.send(id, join(await tempFolder(), 'first.galley-review'), bo);
    const files = [
      await reviewed(one, id, { standfirst: 'One’s' }, 'one'),
      await reviewed(await backup(), id, { headline: 'The other’s' }, 'two'),
    ];
    for (const at of order)
      expect(await desk.exchange.take(files[at] ?? '')).toMatchObject({ outcome: 'merged', conflicts: [] });
    expect(await standOf(desk, id)).toEqual(['The other’s', 'One’s', '', 'one', 'two']);
  });

  it.each([
    ['this Galley', false],
    ['an older Galley', true],
  ])('is known where that file, or a later one, was taken by %s', async (_name, isOlder) => {
    const { desk, id, backup } = await sentToReviewer();
    const reviewer = await backup();
    const one = await reviewed(reviewer, id, { standfirst: 'Once' }, 'one');
    const two = await reviewed(reviewer, id, { standfirst: 'Twice' }, 'two');
    await desk.exchange.take(two);
    if (isOlder) {
      const record = join(desk.folder.path, 'articles', id, 'exchange.json');
      await writeFile(record, JSON.stringify(JSON.parse(await readFile(record, 'utf8'), withoutTimes)));
    }
    for (const file of [one, two]) expect(await desk.exchange.take(file)).toMatchObject({ outcome: 'known' });
    expect(await standOf(desk, id)).toEqual(['The crane', 'Twice', '', 'one', 'two']);
  });
});
