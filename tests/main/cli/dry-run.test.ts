import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { BuildReport } from '#shared/site/build-report.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { reopened, tempNewsroom } from '../../helpers/temp-newsroom.ts';
import { galley } from './run-galley.ts';

it('a dry run counts what would be written, which is of the site, apart from what would go, which isn’t', {
  timeout: 120_000,
}, async () => {
  const { folder, close, articles } = await tempNewsroom();
  const publication = { at: '2026-01-01T10:00:00Z', timeZone: 'UTC' };
  for (const headline of ['The quay', 'The gulls'])
    await articles.create({ headline, status: 'ready', publication });
  const { id } = await articles.create({ headline: 'The ferry', status: 'ready', publication });
  await close();
  const library = folder.path;
  const out = join(await tempFolder(), 'site');
  const www = join(await tempFolder(), 'www');
  const build = (...more: readonly string[]) => galley('build', '--library', library, '--out', out, ...more);
  const publish = (...more: readonly string[]) =>
    galley('publish', '--library', library, '--to', www, ...more);
  await build();
  await publish();
  const newsroom = await reopened(library);
  await newsroom.articles.trash(id);
  await newsroom.close();

  const { written, removed, files } = JSON.parse((await build('--dry-run', '--json')).stdout) as BuildReport;
  expect(written).toBeGreaterThan(0);
  expect(removed).toBeGreaterThan(0);
  const counts = `${written} of the site’s ${files} files and remove ${removed} other`;
  expect((await build('--dry-run')).stderr).toContain(`A build would write ${counts}`);
  expect((await publish('--dry-run')).stderr).toContain(`This would put ${counts}`);
  const built = await build();
  expect(built.stdout).toContain(`${files} files (${written} written, ${removed} removed)`);
  await publish();
  const same = `0 of the site’s ${files} files and remove 0 others`;
  expect((await build('--dry-run')).stderr).toContain(same);
  expect((await publish('--dry-run')).stderr).toContain(same);
});
