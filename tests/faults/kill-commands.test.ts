import { cp, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { verifyBackup } from '#main/library/backup/read-backup.ts';
import { openZipArchive } from '#main/platform/zip-archive.ts';
import { tempFolder } from '#tests/helpers/temp-folder.ts';
import { reopened } from '#tests/helpers/temp-newsroom.ts';
import { deskLibrary } from './desk-library.ts';
import { canKill, failing, isLong, pointsOf, runKilled } from './kill-at-call.ts';
import { truthOf } from './library-truth.ts';

interface Place {
  readonly library: string;
  /** A folder beside it, for what the command makes. */
  readonly outside: string;
}

interface Made {
  readonly command: (place: Place) => readonly string[];
  /** Before the first run. */
  readonly prepare?: (place: Place) => Promise<unknown>;
  /** Throws where a part of something lies there; says whether all of it does. */
  readonly isThere: (place: Place) => Promise<boolean>;
  /** What the next run, of the same command, leaves outside of the library. */
  readonly left: readonly string[];
}

const galley = (...args: readonly string[]): readonly string[] => ['main/cli.ts', ...args];
const there = async (path: string): Promise<boolean> => (await readFile(path).catch(() => null)) !== null;

const commands: Readonly<Record<string, Made>> = {
  backup: {
    command: ({ library, outside }) => ['backup', '--library', library, '--to', join(outside, 'a.zip')],
    isThere: async ({ outside }) => {
      if (!(await there(join(outside, 'a.zip')))) return false;
      await verifyBackup(join(outside, 'a.zip'));
      return true;
    },
    left: ['a.zip'],
  },
  restore: {
    prepare: ({ library, outside }) =>
      runKilled(galley('backup', '--library', library, '--to', join(outside, 'a.zip')), null),
    command: ({ outside }) => ['restore', join(outside, 'a.zip'), '--to', join(outside, 'back')],
    isThere: async ({ library, outside }) => {
      const files = await readdir(join(outside, 'back')).catch(() => []);
      if (files.length === 0) return false;
      expect(await truthOf(join(outside, 'back'))).toEqual(await truthOf(library));
      return true;
    },
    left: ['a.zip', 'back'],
  },
  'publish --if-due': {
    prepare: async ({ library, outside }) => {
      await runKilled(galley('publish', '--library', library, '--to', join(outside, 'www')), null);
      const newsroom = await reopened(library);
      // After the site that is there, and over once the command looks.
      const publication = { at: new Date().toISOString(), timeZone: 'UTC' };
      await newsroom.articles.create({ headline: 'The tide', status: 'ready', publication });
      await newsroom.close();
    },
    command: ({ library, outside }) => [
      ...['publish', '--if-due', '--library', library],
      ...['--to', join(outside, 'www')],
    ],
    isThere: async ({ outside }) =>
      (await readFile(join(outside, 'www/index.html'), 'utf8')).includes('The tide'),
    left: ['www'],
  },
  'publish to a zip': {
    command: ({ library, outside }) => ['publish', '--library', library, '--to', join(outside, 'site.zip')],
    isThere: async ({ outside }) => {
      const path = join(outside, 'site.zip');
      if (!(await there(path))) return false;
      (await openZipArchive(path)).close();
      return true;
    },
    left: ['site.zip'],
  },
  'export as one file': {
    command: ({ library, outside }) => [
      ...['export', '--all', '--draft', '--as', 'epub'],
      ...['--library', library, '--out', outside],
    ],
    isThere: async ({ outside }) => (await readdir(outside)).includes('the-harbour.epub'),
    left: ['the-harbour.epub'],
  },
};
const few = ['backup', 'restore', 'publish --if-due'];

async function copyWhole(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true });
  await cp(from, to, { recursive: true, preserveTimestamps: true });
}

describe.skipIf(!canKill)('a kill or an error at a system call', () => {
  test.each(Object.entries(commands).filter(([name]) => isLong || few.includes(name)))(
    'of galley %s leaves all or nothing, and the next one nothing besides',
    async (name, { command, prepare, isThere, left }) => {
      // Always in the same place: receipts know what they brought by its path.
      const at: Place = { library: await deskLibrary(), outside: await tempFolder() };
      await prepare?.(at);
      const saved = await tempFolder();
      for (const [part, folder] of Object.entries(at)) await copyWhole(folder, join(saved, part));
      const program = galley(...command(at));
      const { made, printed } = await runKilled(program, null);
      expect(await isThere(at), printed).toBe(true);

      const points = pointsOf(made, name.length);
      const errors = failing(points);
      for (const point of [...points, ...errors]) {
        const about = `${name}, ${point.error ?? 'killed'} at ${point.call} ${point.count}`;
        for (const [part, folder] of Object.entries(at)) await copyWhole(join(saved, part), folder);
        const { printed: said } = await runKilled(program, point);
        const isDone = await isThere(at);
        if (said !== '') expect(isDone, `${about}: ${said}`).toBe(true);
        if (!isDone) await runKilled(program, null);
        expect(await isThere(at), about).toBe(true);
        expect((await readdir(at.outside)).toSorted(), about).toEqual(left);
        await (await reopened(at.library)).close();
        for (const folder of [at.library, at.outside]) {
          const files = await readdir(folder, { recursive: true });
          expect(
            files.filter((file) => /tmp$|\.galley-staging/.test(file)),
            about,
          ).toEqual([]);
        }
      }
      if (isLong) console.log(`${name}: ${points.length} kills, ${errors.length} errors, 0 bad`);
    },
    isLong ? 7_200_000 : 180_000,
  );
});
