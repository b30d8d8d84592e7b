import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { type Newsroom, openNewsroom } from '#main/compose-newsroom.ts';
import { ArticleContent } from '#shared/articles/article.schema.ts';
import { bodyOf } from '#shared/body/body.schema.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { paragraph } from '#tests/helpers/body-nodes.ts';
import { tempFolder } from '#tests/helpers/temp-folder.ts';
import { tempNewsroom, testPorts } from '#tests/helpers/temp-newsroom.ts';
import { type Fault, withFault } from './failing-files.ts';

vi.mock('node:fs/promises', async (original) => {
  const { failingFiles } = await import('./failing-files.ts');
  return failingFiles(await original());
});
vi.mock('node:fs', async (original) => {
  const { failingSyncFiles } = await import('./failing-files.ts');
  return failingSyncFiles(await original());
});

/** GALLEY_FAULTS=all: every kind at every call, once and lasting; else each call with one of them in turn. */
const isLong = process.env['GALLEY_FAULTS'] === 'all';
const kinds = ['ENOSPC', 'EIO', 'EROFS', 'EACCES', 'short'] as const;

function faultsAt(at: number): readonly Fault[] {
  const all = kinds.flatMap((kind) => [false, true].map((lasts) => ({ at, kind, lasts })));
  return isLong ? all : all.slice(at % all.length, (at % all.length) + 1);
}

interface Trial {
  readonly newsroom: Newsroom;
  readonly id: ArticleId;
  readonly content: ArticleContent;
}

const before = 'What was there before.';
const after = 'What was typed.';

async function prepared(): Promise<Trial> {
  const newsroom = await tempNewsroom();
  const { id } = await newsroom.articles.create({ headline: 'Rain', body: bodyOf([paragraph(before)]) });
  const content = ArticleContent.parse((await newsroom.articles.get(id)).article);
  await newsroom.history.keep(id, { kind: 'saved' });
  return { newsroom, id, content };
}

const changed = (content: ArticleContent): ArticleContent => ({
  ...content,
  body: bodyOf([paragraph(after)]),
});

/** Each resolves to whether the change was acknowledged. */
const operations: Readonly<Record<string, (trial: Trial) => Promise<boolean>>> = {
  record: async ({ newsroom, id, content }) =>
    (await newsroom.articles.record(id, changed(content))).state === 'recorded',
  save: async ({ newsroom, id, content }) => {
    const { state } = await newsroom.articles.record(id, changed(content));
    await newsroom.articles.flush(id);
    return state !== 'failed';
  },
  'change from the list': async ({ newsroom, id }) => {
    await newsroom.articles.change(id, (content) => changed(content));
    return true;
  },
  'keep a version': async ({ newsroom, id, content }) => {
    const { state } = await newsroom.articles.record(id, changed(content));
    await newsroom.history.keep(id, { kind: 'saved' });
    return state !== 'failed';
  },
};

/** What stands in the article, wherever the next start finds it. */
async function textAtNextStart(path: string, id: ArticleId): Promise<string> {
  const newsroom = await openNewsroom(path, { ...testPorts, dataFolder: await tempFolder() });
  try {
    return JSON.stringify((await newsroom.articles.get(id)).article.body).includes(after) ? after : before;
  } finally {
    await newsroom.close();
  }
}

describe.each(Object.entries(operations))('%s', (name, operation) => {
  test('with a fault at each of its calls is whole or refused, and the next one succeeds', async () => {
    const counted = await prepared();
    const calls = await withFault(null, () => operation(counted));
    expect(calls).toBeGreaterThan(3);
    for (const fault of Array.from({ length: calls }, (_, at) => faultsAt(at + 1)).flat()) {
      const about = `${name} with ${JSON.stringify(fault)}`;
      const trial = await prepared();
      const { newsroom, id } = trial;
      let isAcknowledged = false;
      await withFault(fault, async () => {
        try {
          isAcknowledged = await operation(trial);
        } catch (error) {
          expect(error, about).toBeInstanceOf(ExpectedError);
        }
      });
      const path = join(newsroom.folder.path, 'articles', id, 'article.json');
      expect(JSON.parse(await readFile(path, 'utf8')), about).toMatchObject({ headline: 'Rain' });
      // The disk is well again: what was typed is still there, and is saved.
      const now = await newsroom.articles.get(id);
      if (isAcknowledged) expect(JSON.stringify(now.article.body), about).toContain(after);
      await newsroom.articles.record(id, changed(trial.content));
      await newsroom.articles.flush(id);
      expect(await readFile(path, 'utf8'), about).toContain(after);
      await newsroom.close();
      expect(await textAtNextStart(newsroom.folder.path, id), about).toBe(after);
      const strays = (await readdir(join(path, '..'))).filter((file) => file.endsWith('.galley-tmp'));
      expect(strays, about).toEqual([]);
    }
  }, 600_000);

  test('that was acknowledged survives a crash right after it, whatever had failed', async () => {
    const calls = await withFault(null, async () => operation(await prepared()));
    for (let at = 1; at <= calls; at += isLong ? 1 : 4) {
      const trial = await prepared();
      let isAcknowledged = false;
      await withFault({ at, kind: 'EIO', lasts: false }, async () => {
        isAcknowledged = await operation(trial).catch(() => false);
      });
      if (!isAcknowledged) continue;
      // As a crash leaves it: the lock of a process that is no more is ours to give back here.
      await trial.newsroom.folder.close();
      expect(await textAtNextStart(trial.newsroom.folder.path, trial.id), `${name} at ${at}`).toBe(after);
    }
  }, 600_000);
});
