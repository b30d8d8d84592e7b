import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createNewsroom, type Newsroom, openNewsroom } from '#main/compose-newsroom.ts';
import { appendDurable, writeFileAtomic } from '#main/platform/atomic-files.ts';
import { ArticleContent } from '#shared/articles/article.schema.ts';
import { bodyOf } from '#shared/body/body.schema.ts';
import type { SaveState } from '#shared/ipc/articles.contract.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { paragraph } from '#tests/helpers/body-nodes.ts';
import { testPorts } from '#tests/helpers/temp-newsroom.ts';
import { canMount, mountDiskAt, type SmallDisk, smallDisk } from './small-disk.ts';

const kilobyte = 1024;

describe.skipIf(!canMount)('on a nearly full disk', () => {
  test.each([4, 64, 100, 400])(
    'a file that is too large by far leaves the old one whole (%i kB free)',
    async (free) => {
      const disk = await smallDisk(1024);
      const path = join(disk.path, 'article.json');
      await writeFileAtomic(path, 'the old text');
      await disk.fillTo(free * kilobyte);
      await expect(writeFileAtomic(path, 'x'.repeat(900 * kilobyte))).rejects.toMatchObject({
        code: 'ENOSPC',
      });
      expect(await readFile(path, 'utf8')).toBe('the old text');
      expect((await readdir(disk.path)).toSorted()).toEqual(['article.json', 'filler']);
      await rm(join(disk.path, 'filler'));
      await writeFileAtomic(path, 'x'.repeat(900 * kilobyte));
      expect((await stat(path)).size).toBe(900 * kilobyte);
    },
  );

  test('what could not be appended whole is cut off again', async () => {
    const disk = await smallDisk(512);
    const path = join(disk.path, 'journal');
    await appendDurable(path, 'first\n');
    await disk.fillTo(20 * kilobyte);
    await expect(appendDurable(path, 'x'.repeat(100 * kilobyte))).rejects.toMatchObject({ code: 'ENOSPC' });
    expect(await readFile(path, 'utf8')).toBe('first\n');
  });
});

describe.skipIf(!canMount)('an article on a full disk', () => {
  test('is kept in memory, says so, and is saved once there is room', async () => {
    const { newsroom, disk, id, content, states } = await articleOn(await smallDisk(2048));
    await disk.fillTo(8 * kilobyte);
    const text = {
      ...content,
      headline: 'Typed on a full disk',
      body: bodyOf([paragraph('x'.repeat(100 * kilobyte))]),
    };
    const state = await newsroom.articles.record(id, text);
    expect(state).toMatchObject({
      state: 'failed',
      message: expect.stringMatching(/the disk is full.*memory only.*make room/),
    });
    expect((await newsroom.articles.get(id)).article.headline).toBe('Typed on a full disk');
    await expect(newsroom.articles.flush(id)).rejects.toMatchObject({
      code: 'not-saved',
      message: expect.stringMatching(/disk is full/),
    });
    await expect(newsroom.close()).rejects.toMatchObject({ code: 'not-saved' });
    expect(await savedHeadline(disk, id)).toBe('Before');

    await rm(join(disk.path, 'filler'));
    // By itself: nobody presses a key.
    await expect.poll(() => states.at(-1)?.state, { timeout: 10_000 }).toBe('saved');
    expect(await savedHeadline(disk, id)).toBe('Typed on a full disk');
    await newsroom.close();
  });

  test('that another program wrote meanwhile keeps what it wrote, where a change is refused', async () => {
    const { newsroom, disk, id, content } = await articleOn(await smallDisk(2048));
    await newsroom.articles.record(id, { ...content, standfirst: 'Typed here' });
    const path = join(disk.path, 'newsroom/articles', id, 'article.json');
    const theirs = { ...JSON.parse(await readFile(path, 'utf8')), dateline: 'TYPED ELSEWHERE' };
    await writeFile(path, JSON.stringify(theirs));
    await disk.fillTo(0);
    await expect(newsroom.articles.trash(id)).rejects.toMatchObject({ code: 'not-saved' });
    await rm(join(disk.path, 'filler'));
    await newsroom.articles.flush(id);
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({
      standfirst: 'Typed here',
      dateline: 'TYPED ELSEWHERE',
      trashedAt: null,
    });
    await newsroom.close();
  });

  test('whose journal still fits is safe there when article.json does not', async () => {
    const { newsroom, disk, id, content, states } = await articleOn(await smallDisk(2048));
    const text = {
      ...content,
      headline: 'In the journal',
      body: bodyOf([paragraph('x'.repeat(100 * kilobyte))]),
    };
    await disk.fillTo(140 * kilobyte);
    expect(await newsroom.articles.record(id, text)).toMatchObject({ state: 'recorded' });
    await expect(newsroom.articles.flush(id)).rejects.toMatchObject({ code: 'not-saved' });
    expect(states.at(-1)).toMatchObject({
      state: 'failed',
      message: expect.stringMatching(/safe in the journal/),
    });
    expect(await savedHeadline(disk, id)).toBe('Before');
    await newsroom.close();

    await rm(join(disk.path, 'filler'));
    const again = await openNewsroom(newsroom.folder.path, testPorts);
    expect(await again.articles.get(id)).toMatchObject({
      recovered: true,
      article: { headline: 'In the journal' },
    });
    await again.close();
    expect(await savedHeadline(disk, id)).toBe('In the journal');
  });

  test('can not be made, and leaves nothing', async () => {
    const { newsroom, disk } = await articleOn(await smallDisk(2048));
    await disk.fillTo(0);
    await expect(newsroom.articles.create({ headline: 'Another' })).rejects.toMatchObject({
      code: 'not-saved',
    });
    await expect(newsroom.authors.create({ name: 'Ana' })).rejects.toMatchObject({ code: 'not-saved' });
    await rm(join(disk.path, 'filler'));
    expect(await readdir(join(newsroom.folder.path, 'articles'))).toHaveLength(1);
    await newsroom.close();
  });
});

describe.skipIf(!canMount)('a disk that turns read-only', () => {
  test('keeps the text in memory until it can be written', async () => {
    const { newsroom: first, disk, id, content } = await articleOn(await smallDisk(2048));
    await first.close();
    // Linux makes no disk read-only on demand while a file on it is open for writing, as the search index is.
    mountDiskAt(join(first.folder.path, '.galley'), 2048);
    const newsroom = await openNewsroom(first.folder.path, testPorts);
    disk.setReadOnly(true);
    const state = await newsroom.articles.record(id, { ...content, headline: 'Typed meanwhile' });
    expect(state).toMatchObject({ state: 'failed', message: expect.stringMatching(/can only be read/) });
    disk.setReadOnly(false);
    await newsroom.articles.flush(id);
    expect(await savedHeadline(disk, id)).toBe('Typed meanwhile');
    await newsroom.close();
  });

  test('lets a library be opened, to read', async () => {
    const { newsroom, disk, id } = await articleOn(await smallDisk(2048));
    await newsroom.close();
    disk.setReadOnly(true);
    const again = await openNewsroom(newsroom.folder.path, testPorts);
    expect(again.folder.readOnly).toMatch(/can't be written to: the disk can only be read/);
    expect((await again.articles.get(id)).article.headline).toBe('Before');
    await again.close();
    disk.setReadOnly(false);
  });
});

interface ArticleOnDisk {
  readonly newsroom: Newsroom;
  readonly disk: SmallDisk;
  readonly id: ArticleId;
  readonly content: ArticleContent;
  readonly states: readonly SaveState[];
}

async function articleOn(disk: SmallDisk): Promise<ArticleOnDisk> {
  const folder = join(disk.path, 'newsroom');
  const wanted = { folder, title: 'The Harbour', language: 'en', timeZone: 'UTC', sections: [] };
  const newsroom = await createNewsroom(wanted, testPorts);
  const article = await newsroom.articles.create({ headline: 'Before' });
  const states: SaveState[] = [];
  newsroom.articles.onSaved((state) => states.push(state));
  return { newsroom, disk, id: article.id, content: ArticleContent.parse(article), states };
}

async function savedHeadline(disk: SmallDisk, id: ArticleId): Promise<unknown> {
  const path = join(disk.path, 'newsroom/articles', id, 'article.json');
  return JSON.parse(await readFile(path, 'utf8')).headline;
}
