import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openNewsroom } from '#main/compose-newsroom.ts';
import { checkFiles } from '#main/library/doctor/doctor.ts';
import { libraryFiles } from '#main/library/library-layout.ts';
import { isStrayTemp } from '#main/platform/atomic-files.ts';
import { systemClock } from '#main/platform/clock.ts';
import { ArticleContent } from '#shared/articles/article.schema.ts';
import { ArticleQuery } from '#shared/articles/article-query.ts';
import { bodyOf } from '#shared/body/body.schema.ts';
import { isWell } from '#shared/doctor/doctor-report.ts';
import { paragraph } from '#tests/helpers/body-nodes.ts';
import { tempNewsroom, testPorts } from '#tests/helpers/temp-newsroom.ts';
import { canKill, isLong, type Point, pointsOf, runKilled } from './kill-at-call.ts';

/** Runs one operation, with a kill at one of its system calls; whether it said that it was done, and all of those calls. */
async function run(
  operation: readonly [operation: string, path: string, id: string],
  kill: Point | null,
): Promise<{ readonly isDone: boolean; readonly made: readonly string[] }> {
  const { printed, made } = await runKilled([join(import.meta.dirname, 'do-once.ts'), ...operation], kill);
  return { isDone: printed.includes('done'), made };
}

/** What is removed and still on its way. */
const removedFrom = (library: string): Promise<readonly string[]> =>
  readdir(join(library, libraryFiles.removed)).catch(() => []);

const before = 'What was there before.';
const after = 'What was typed.';

const operations = isLong
  ? ['record', 'save', 'keep a version', 'bring a version back', 'make', 'throw away', 'delete for good']
  : ['save', 'make', 'delete for good'];

describe.skipIf(!canKill)('a kill at a system call', () => {
  test.each(operations)(
    'of “%s” leaves whole files, all that was done, and nothing else',
    async (operation) => {
      const newsroom = await tempNewsroom();
      const { id } = await newsroom.articles.create({ headline: 'Rain', body: bodyOf([paragraph(before)]) });
      await newsroom.history.keep(id, { kind: 'saved' });
      if (operation === 'delete for good') await newsroom.articles.trash(id);
      await newsroom.close();
      const { path } = newsroom.folder;
      const copied = async (): Promise<string> => {
        const copy = join(await mkdtemp(join(tmpdir(), 'galley-points-')), 'library');
        await cp(path, copy, { recursive: true, preserveTimestamps: true });
        return copy;
      };
      const whole = await copied();
      const { isDone, made } = await run([operation, whole, id], null);
      expect(isDone).toBe(true);
      await rm(join(whole, '..'), { recursive: true });

      const points = pointsOf(made, operation.length);
      for (const point of points) {
        const about = `${operation}, killed at ${point.call} ${point.count}`;
        const copy = await copied();
        const { isDone: isAcknowledged } = await run([operation, copy, id], point);
        const again = await openNewsroom(copy, testPorts);
        await again.indexing.settled();
        expect(again.folder.readOnly, about).toBeNull();
        expect(again.folder.problems.all(), about).toEqual([]);
        const known = again.articles.summaryOf(id);
        // Whole or gone: nothing of it is left then, not on its way either.
        if (known === null)
          expect([operation, await removedFrom(copy)], about).toEqual(['delete for good', []]);
        const text =
          known === null
            ? ''
            : JSON.stringify(ArticleContent.parse((await again.articles.get(id)).article).body);
        const [isOld, isNew] = [text.includes(before), text.includes(after)];
        if (known !== null) expect(isOld !== isNew, about).toBe(true);
        const listed = again.articles.list(ArticleQuery.parse({}));
        const thrown = again.articles.list(ArticleQuery.parse({ trashed: true }));
        const folders = await readdir(join(copy, 'articles'));
        expect(listed.length + thrown.length, about).toBe(folders.length);
        expect(again.articles.list(ArticleQuery.parse({ text: 'what was' })).length, about).toBe(
          listed.length,
        );
        if (isAcknowledged) {
          const isThere: Readonly<Record<string, boolean>> = {
            make: listed.length === 2,
            'throw away': thrown.length === 1,
            'delete for good': known === null,
          };
          expect(isThere[operation] ?? isNew, about).toBe(true);
        }
        await again.close();
        const files = await readdir(copy, { recursive: true });
        expect(
          files.filter((file) => isStrayTemp(file.split('/').at(-1) ?? '')),
          about,
        ).toEqual([]);
        expect(isWell(await checkFiles({ libraryPath: copy, clock: systemClock })), about).toBe(true);
        await rm(join(copy, '..'), { recursive: true });
      }
      if (isLong) console.log(`${operation}: ${points.length} points, 0 bad`);
    },
    isLong ? 3_600_000 : 120_000,
  );
});
