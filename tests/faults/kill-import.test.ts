import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openNewsroom } from '#main/compose-newsroom.ts';
import { writeLargeWxr } from '#tests/helpers/large-wxr.ts';
import { tempFolder } from '#tests/helpers/temp-folder.ts';
import { tempNewsroom, testPorts } from '#tests/helpers/temp-newsroom.ts';

/** GALLEY_KILLS asks for more: each has a hundred posts to come to, and goes through those that are here already. */
const kills = Math.min(Number(process.env['GALLEY_KILLS'] ?? 3), 300);
const posts = 100 * kills;

test(
  'an import of a site that is killed goes on with what is missing, and knows every old address',
  async () => {
    const newsroom = await tempNewsroom();
    const { path } = newsroom.folder;
    await newsroom.close();
    const file = join(await tempFolder(), 'site.xml');
    await writeLargeWxr(file, posts, 60);
    const start = () =>
      spawn(process.execPath, ['main/cli.ts', 'import', file, '--library', path], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
    for (let kill = 0; kill < kills; kill += 1) {
      const child = start();
      await Promise.race([once(child.stdout, 'data'), once(child, 'close')]);
      child.stdout.resume();
      await wait(Math.random() * 600);
      child.kill('SIGKILL');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
    }
    const last = start();
    last.stdout.resume();
    const [code] = await once(last, 'close');
    expect(code).toBe(0);

    const again = await openNewsroom(path, testPorts);
    expect(again.folder.problems.all()).toEqual([]);
    const articles = await again.articles.all();
    expect(new Set(articles.map(({ origin }) => origin)).size).toBe(posts);
    expect(articles).toHaveLength(posts);
    const { addresses } = await again.snapshot();
    for (const { id, headline } of articles) {
      const number = headline.split(' ').at(-1);
      expect(addresses?.get(id)).toEqual([`2019/06/post-number-${number}/index.html`]);
    }
    await again.close();
  },
  120_000 + kills * 30_000,
);
