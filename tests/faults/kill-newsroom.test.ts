import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openNewsroom } from '#main/compose-newsroom.ts';
import { ArticleQuery } from '#shared/articles/article-query.ts';
import { tempNewsroom, testPorts } from '#tests/helpers/temp-newsroom.ts';

/** GALLEY_KILLS asks for more. */
const rounds = Number(process.env['GALLEY_KILLS'] ?? 4);

test(
  'a kill while articles are made, changed, kept, restored and thrown away loses nothing that was acknowledged',
  async () => {
    const newsroom = await tempNewsroom();
    const { path } = newsroom.folder;
    await newsroom.close();
    for (let round = 0; round < rounds; round += 1) {
      const child = spawn(process.execPath, [join(import.meta.dirname, 'newsroom-loop.ts'), path], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      let printed = '';
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        printed += text;
      });
      await once(child.stdout, 'data');
      await wait(Math.random() * 400);
      child.kill('SIGKILL');
      await once(child, 'close');
      // What follows the last line feed was being printed.
      const lines = printed.slice(0, printed.lastIndexOf('\n')).split('\n');
      const done = lines.map((line) => JSON.parse(line));

      const again = await openNewsroom(path, testPorts);
      expect(again.folder.problems.all()).toEqual([]);
      for (const { id, headline, versions, isTrashed } of lastOfEach(done)) {
        const { article } = await again.articles.get(id);
        expect(Number(article.headline)).toBeGreaterThanOrEqual(headline);
        if (isTrashed !== null && Number(article.headline) === headline) {
          expect(typeof article.trashedAt).toBe(isTrashed ? 'string' : 'object');
        }
        expect((await again.history.list(id)).versions.length).toBeGreaterThanOrEqual(versions);
      }
      const listed = again.articles.list(ArticleQuery.parse({})).length;
      const trashed = again.articles.list(ArticleQuery.parse({ trashed: true })).length;
      const folders = await readdir(join(path, 'articles'));
      await again.close();
      expect(listed + trashed).toBe(folders.length);
      for (const id of folders) {
        const names = await readdir(join(path, 'articles', id));
        expect(names.filter((name) => name.endsWith('.galley-tmp') || name === 'journal')).toEqual([]);
      }
    }
  },
  rounds * 30_000,
);

interface Done {
  readonly id: never;
  readonly headline: number;
  readonly versions: number;
  /** `null`: being changed when it was printed. */
  readonly isTrashed: boolean | null;
}

function lastOfEach(done: readonly Done[]): readonly Done[] {
  return [...new Map(done.map((one) => [one.id, one])).values()];
}
