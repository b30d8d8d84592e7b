import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createNewsroom, openNewsroom } from '#main/compose-newsroom.ts';
import { testPorts } from '#tests/helpers/temp-newsroom.ts';
import { canMount } from './small-disk.ts';

/** GALLEY_POWER_CUTS asks for more. */
const cuts = Number(process.env['GALLEY_POWER_CUTS'] ?? 2);
const memory = '/dev/shm';
const canCut = canMount && loopWorks();

/**
 * A file system on an image in memory. What lies in the image is what has reached the disk: a copy of it, taken while the
 * writer stands still, is what a power cut would leave.
 */
async function disk(options: string): Promise<{ readonly folder: string; readonly image: string }> {
  const scratch = await mkdtemp(join(memory, 'galley-power-'));
  const [image, folder] = [join(scratch, 'image'), join(scratch, 'mounted')];
  await mkdir(folder);
  execFileSync('truncate', ['-s', '48M', image]);
  execFileSync('mkfs.ext4', ['-q', image]);
  execFileSync('mount', ['-o', ['loop', options].filter(Boolean).join(), image, folder]);
  onTestFinished(async () => {
    execFileSync('umount', ['--lazy', folder]);
    await rm(scratch, { recursive: true, force: true });
  });
  return { folder, image };
}

describe.skipIf(!canCut)('a power cut while an article is typed', () => {
  test.each([
    ['ext4', ''],
    ['ext4 without its own care for renames', 'noauto_da_alloc'],
  ])(
    'on %s loses nothing that was recorded, and leaves whole files',
    async (_name, options) => {
      const { folder, image } = await disk(options);
      const path = join(folder, 'library');
      const wanted = { folder: path, title: 'The Harbour', language: 'en', timeZone: 'UTC', sections: [] };
      const newsroom = await createNewsroom(wanted, testPorts);
      const { id } = await newsroom.articles.create({ headline: '0' });
      await newsroom.close();
      let next = 1;
      for (let cut = 0; cut < cuts; cut += 1) {
        const child = spawn(
          process.execPath,
          [join(import.meta.dirname, 'record-loop.ts'), path, id, String(next)],
          { stdio: ['ignore', 'pipe', 'inherit'] },
        );
        let printed = '';
        child.stdout.setEncoding('utf8').on('data', (text: string) => {
          printed += text;
        });
        await once(child.stdout, 'data');
        await wait(Math.random() * 200);
        child.kill('SIGSTOP');
        await wait(30);
        const acknowledged = Number(printed.slice(0, printed.lastIndexOf('\n')).split('\n').at(-1));
        execFileSync('cp', ['--sparse=always', image, `${image}-cut`]);
        child.kill('SIGKILL');
        await once(child, 'close');
        next = acknowledged + 1000;

        const found = join(folder, '../found');
        await mkdir(found);
        execFileSync('mount', ['-o', 'loop', `${image}-cut`, found]);
        try {
          const again = await openNewsroom(join(found, 'library'), testPorts);
          expect(again.folder.problems.all()).toEqual([]);
          const { article } = await again.articles.get(id);
          expect(Number(article.headline)).toBeGreaterThanOrEqual(acknowledged);
          expect(article.note).toHaveLength(Number(article.headline) % 5000);
          await again.close();
          expect(await readdir(join(found, 'library/articles', id))).toEqual(['article.json']);
        } finally {
          execFileSync('umount', [found]);
          await rm(found, { recursive: true });
          await rm(`${image}-cut`);
        }
      }
    },
    cuts * 30_000 + 60_000,
  );
});

function loopWorks(): boolean {
  try {
    execFileSync('losetup', ['--find'], { stdio: 'ignore' });
    execFileSync('mkfs.ext4', ['-V'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
