import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openNewsroom } from '#main/compose-newsroom.ts';
import { checkFiles } from '#main/library/doctor/doctor.ts';
import { systemClock } from '#main/platform/clock.ts';
import { isWell } from '#shared/doctor/doctor-report.ts';
import { testPorts } from '#tests/helpers/temp-newsroom.ts';
import { deskLibrary } from './desk-library.ts';
import { canKill, failing, isLong, pointsOf, runKilled } from './kill-at-call.ts';
import { strange, type Truth, truthOf } from './library-truth.ts';

/** What a person at a desk does besides typing. `again`: done again after a crash, it comes to the same as done once. */
const operations: readonly (readonly [operation: string, again: boolean])[] = [
  ['suggest', true],
  ['take suggestions back', true],
  ['say something in review', false],
  ['approve', true],
  ['decide on readers’ comments', true],
  ['answer a reader', false],
  ['bring a version back', false],
  ['describe a section', true],
  ['rename a section', false],
  ['rename a tag of many', true],
  ['merge tags', true],
  ['make an author', false],
  ['change an author', true],
  ['remove an author', false],
  ['take a picture in', true],
  ['put a picture in the place of another', true],
  ['keep a piece of text', true],
  ['remove a piece of text', false],
  ['remove a template', false],
  ['take out of the trash', true],
  ['delete for good', false],
];
const few = ['suggest', 'rename a tag of many', 'remove a piece of text'];

const program = (operation: string, path: string): readonly string[] => [
  join(import.meta.dirname, 'change-once.ts'),
  operation,
  path,
];

async function copyOf(library: string): Promise<string> {
  const copy = join(await mkdtemp(join(tmpdir(), 'galley-points-')), 'library');
  await cp(library, copy, { recursive: true, preserveTimestamps: true });
  return copy;
}

/** As the next start leaves it. */
async function opened(path: string, about: string): Promise<Truth> {
  const newsroom = await openNewsroom(path, testPorts);
  await newsroom.indexing.settled();
  expect(newsroom.folder.readOnly, about).toBeNull();
  expect(newsroom.folder.problems.all(), about).toEqual([]);
  await newsroom.close();
  return truthOf(path);
}

describe.skipIf(!canKill)('a kill or an error at a system call', () => {
  test.each(operations.filter(([operation]) => isLong || few.includes(operation)))(
    'of “%s” leaves each file as it was or as it is to be, and nothing else',
    async (operation, again) => {
      const library = await deskLibrary();
      const before = await truthOf(library);
      const whole = await copyOf(library);
      const { made, printed } = await runKilled(program(operation, whole), null);
      expect(printed).toBe('done\n');
      const after = await opened(whole, operation);
      expect(after).not.toEqual(before);

      const points = pointsOf(made, operation.length);
      const errors = failing(points);
      for (const point of [...points, ...errors]) {
        const about = `${operation}, ${point.error ?? 'killed'} at ${point.call} ${point.count}`;
        const copy = await copyOf(library);
        const { printed: said } = await runKilled(program(operation, copy), point);
        const found = await opened(copy, about);
        expect(strange(found, before, after, said === 'done\n'), `${about}: ${said}`).toEqual([]);
        const files = await readdir(copy, { recursive: true });
        expect(
          files.filter((file) => /tmp$/.test(file)),
          about,
        ).toEqual([]);
        expect(isWell(await checkFiles({ libraryPath: copy, clock: systemClock })), about).toBe(true);
        if (again) {
          await runKilled(program(operation, copy), null);
          expect(strange(await opened(copy, about), before, after, true), `${about}, and again`).toEqual([]);
        }
        await rm(join(copy, '..'), { recursive: true });
      }
      if (isLong) console.log(`${operation}: ${points.length} kills, ${errors.length} errors, 0 bad`);
    },
    isLong ? 7_200_000 : 180_000,
  );
});
