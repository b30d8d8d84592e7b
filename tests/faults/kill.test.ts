import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openNewsroom } from '#main/compose-newsroom.ts';
import { clearStrayTemps } from '#main/platform/atomic-files.ts';
import { tempFolder } from '#tests/helpers/temp-folder.ts';
import { tempNewsroom, testPorts } from '#tests/helpers/temp-newsroom.ts';

/** GALLEY_KILLS asks for more: a hundred take some minutes. */
const rounds = Number(process.env['GALLEY_KILLS'] ?? 5);

/** Starts a program that prints a number for each thing done, kills it at a random moment, and says the last number. */
async function killedAtRandom(program: string, ...input: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, [join(import.meta.dirname, program), ...input], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  await once(child.stdout, 'data');
  await wait(Math.random() * 120);
  child.kill('SIGKILL');
  await once(child, 'close');
  // What follows the last line feed was being printed.
  return Number(printed.slice(0, printed.lastIndexOf('\n')).split('\n').at(-1));
}

test(
  'a kill during saves never leaves a part of a file, nor loses one that was saved',
  async () => {
    const folder = await tempFolder();
    const path = join(folder, 'document.json');
    for (let round = 0; round < rounds; round += 1) {
      const acknowledged = await killedAtRandom('save-loop.ts', path);
      const { number, sum, text } = JSON.parse(await readFile(path, 'utf8'));
      expect(createHash('sha256').update(text).digest('hex')).toBe(sum);
      expect(number).toBeGreaterThanOrEqual(acknowledged);
      await clearStrayTemps(folder);
      expect(await readdir(folder)).toEqual(['document.json']);
    }
  },
  rounds * 20_000,
);

test(
  'a kill while an article is typed never loses what was recorded',
  async () => {
    const newsroom = await tempNewsroom();
    const { id } = await newsroom.articles.create({ headline: '0' });
    const { path } = newsroom.folder;
    await newsroom.close();
    let next = 1;
    for (let round = 0; round < rounds; round += 1) {
      const acknowledged = await killedAtRandom('record-loop.ts', path, id, String(next));
      const again = await openNewsroom(path, testPorts);
      expect(again.folder.readOnly).toBeNull();
      expect(again.folder.problems.all()).toEqual([]);
      const { article } = await again.articles.get(id);
      expect(Number(article.headline)).toBeGreaterThanOrEqual(acknowledged);
      expect(article.note).toHaveLength(Number(article.headline) % 5000);
      await again.close();
      expect(JSON.parse(await readFile(join(path, 'articles', id, 'article.json'), 'utf8')).headline).toBe(
        article.headline,
      );
      expect(await readdir(join(path, 'articles', id))).toEqual(['article.json']);
      next = Number(article.headline) + 1;
    }
  },
  rounds * 20_000,
);
