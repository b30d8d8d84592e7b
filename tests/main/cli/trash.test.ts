import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { reopened, tempNewsroom } from '../../helpers/temp-newsroom.ts';
import { galley } from './run-galley.ts';

it('galley trash lists the trash, deletes of it what it is told to, and no other article', {
  timeout: 120_000,
}, async () => {
  const { folder, close } = await tempNewsroom();
  await close();
  const library = folder.path;
  const newsroom = await reopened(library);
  const ids: string[] = [];
  for (const headline of ['Rain', 'Sun', 'Wind', 'Snow']) {
    const { id } = await newsroom.articles.create({ headline });
    ids.push(id);
    if (headline !== 'Snow') await newsroom.articles.trash(id);
  }
  await newsroom.close();
  const [rain = '', sun = '', wind = '', snow = ''] = ids;
  const listed = await galley('trash', '--library', library);
  expect(listed).toMatchObject({ code: 0, stderr: '3 articles\n' });
  expect(listed.stdout.trimEnd().split('\n').toSorted()).toEqual(
    [`${rain}\tRain`, `${sun}\tSun`, `${wind}\tWind`].toSorted(),
  );
  expect(await galley('trash', '--library', library, '--delete', rain, snow)).toEqual({
    code: 1,
    stdout: `${rain}\n`,
    stderr:
      'galley: “Snow” isn’t in the trash, and stays. Move it there first.\n1 article deleted for good\n',
  });
  expect(await galley('trash', '--library', library, '--empty', '--delete', sun)).toMatchObject({
    code: 2,
  });
  expect(await galley('trash', '--library', library, '--delete', '7')).toMatchObject({ code: 2 });
  const emptied = await galley('trash', '--library', library, '--empty', '--json');
  expect(emptied.code).toBe(0);
  const report = JSON.parse(emptied.stdout) as { removed: readonly string[]; failed: readonly unknown[] };
  expect(report.removed.toSorted()).toEqual([sun, wind].toSorted());
  expect(report.failed).toEqual([]);
  expect(await readdir(join(library, 'articles'))).toEqual([snow]);
});
