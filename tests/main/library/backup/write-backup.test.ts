import { cp, mkdir, readdir, readFile, rm, stat, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { archiveName } from '#main/library/backup/archive-name.ts';
import { listLibraryFiles } from '#main/library/backup/list-library-files.ts';
import { verifyBackup } from '#main/library/backup/read-backup.ts';
import { restoreBackup } from '#main/library/backup/restore-backup.ts';
import { writeBackup } from '#main/library/backup/write-backup.ts';
import { systemClock } from '#main/platform/clock.ts';
import { tempFolder } from '../../../helpers/temp-folder.ts';
import { tempNewsroom } from '../../../helpers/temp-newsroom.ts';

const sample = join(import.meta.dirname, '../../../../examples/newsroom');

async function contentOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const { files } = await listLibraryFiles(folder);
  const all = files.map(async ({ path }) => [path, await readFile(join(folder, path), 'base64')] as const);
  return Object.fromEntries(await Promise.all(all));
}

describe('a backup', () => {
  it('restored is the library again, byte by byte', async () => {
    const folder = await tempFolder();
    const to = join(folder, 'backup.zip');
    const report = await writeBackup({
      libraryPath: sample,
      title: 'The Alvane Ledger',
      to,
      clock: systemClock,
    });
    const expected = await contentOf(sample);
    expect(report).toMatchObject({ path: to, files: Object.keys(expected).length, leftOut: [] });
    const restored = await restoreBackup({ archive: to, to: join(folder, 'restored') });
    expect(await contentOf(restored)).toEqual(expected);
    expect((await readdir(folder)).toSorted()).toEqual(['backup.zip', 'restored']);
  });

  it('isn’t written into the newsroom itself, with which it would be lost', async () => {
    const { folder, close } = await tempNewsroom();
    const link = join(await tempFolder(), 'link');
    await symlink(folder.path, link);
    for (const to of [join(folder.path, 'backup.zip'), join(link, 'media/backup.zip')]) {
      const backup = writeBackup({ libraryPath: folder.path, title: 'x', to, clock: systemClock });
      await expect(backup).rejects.toMatchObject({
        code: 'backup-not-written',
        message: expect.stringMatching(/inside the newsroom.*Choose a place outside/),
      });
    }
    expect((await readdir(folder.path, { recursive: true })).filter((name) => /zip|tmp/.test(name))).toEqual(
      [],
    );
    await close();
  });

  it('takes what was typed a moment ago, and leaves caches, locks and links out', async () => {
    const { folder, articles, close } = await tempNewsroom();
    const { id } = await articles.create({ headline: 'High water' });
    const { article } = await articles.get(id);
    await articles.record(id, { ...article, headline: 'Higher water' });
    const outside = join(await tempFolder(), 'secret');
    await writeFile(outside, 'not the newsroom’s');
    await symlink(outside, join(folder.path, 'link'));
    const to = join(await tempFolder(), 'backup.zip');
    const { leftOut } = await writeBackup({ libraryPath: folder.path, title: 'x', to, clock: systemClock });
    expect(leftOut).toEqual([{ path: 'link', reason: 'it is a link to something elsewhere' }]);
    const { sums } = await verifyBackup(to);
    expect([...sums.keys()].filter((path) => path.startsWith('.') || path === 'link')).toEqual([]);
    const restored = await restoreBackup({ archive: to, to: join(await tempFolder(), 'restored') });
    const names = await readdir(join(restored, 'articles', id));
    const texts = await Promise.all(
      names
        .filter((name) => name !== 'versions')
        .map((name) => readFile(join(restored, 'articles', id, name), 'utf8')),
    );
    expect(texts.join()).toContain('Higher water');
    await close();
  });

  it.each([
    ['a name with a line separator', 'minutes\u2028of\u2029June.txt', 3],
    ['a long recording of silence', 'interview.aiff', 120_000_000],
    ['a long file of Galley’s own kind', 'articles/long.json', 120_000_000],
  ])('takes %s, and gives it back', async (_name, name, bytes) => {
    const folder = await tempFolder();
    const libraryPath = join(folder, 'library');
    await mkdir(join(libraryPath, 'articles'), { recursive: true });
    await writeFile(join(libraryPath, 'galley.json'), await readFile(join(sample, 'galley.json')));
    await writeFile(join(libraryPath, name), '');
    await truncate(join(libraryPath, name), bytes);
    const to = join(folder, 'backup.zip');
    const report = await writeBackup({ libraryPath, title: 'x', to, clock: systemClock });
    expect(report).toMatchObject({ files: 2, leftOut: [] });
    const restored = await restoreBackup({ archive: to, to: join(folder, 'restored') });
    expect((await stat(join(restored, name))).size).toBe(bytes);
  });

  it.skipIf(process.platform !== 'linux')(
    'names what it leaves out because its name is no text',
    async () => {
      const folder = await tempFolder();
      const libraryPath = join(folder, 'library');
      await mkdir(libraryPath);
      await writeFile(join(libraryPath, 'galley.json'), await readFile(join(sample, 'galley.json')));
      await writeFile(join(libraryPath, 'with \ufffd.txt'), 'a name that is text');
      const latin1 = (name: string): Buffer => Buffer.from(join(libraryPath, name), 'latin1');
      await writeFile(latin1('caf\xe9.txt'), 'words');
      await mkdir(latin1('d\xe9sk'));
      await writeFile(latin1('d\xe9sk/words.txt'), 'words');
      const to = join(folder, 'backup.zip');
      const { leftOut, files } = await writeBackup({ libraryPath, title: 'x', to, clock: systemClock });
      const reason = 'its name is in another encoding than UTF-8: rename it';
      expect(files).toBe(2);
      expect(leftOut).toEqual([
        { path: 'caf\ufffd.txt', reason },
        { path: 'd\ufffdsk', reason },
      ]);
    },
  );

  it('leaves the former archive as it is, and nothing else, when it is stopped or can’t be written', async () => {
    const folder = await tempFolder();
    const to = join(folder, 'backup.zip');
    await writeFile(to, 'the former one');
    const stopped = new AbortController();
    const first = writeBackup({
      libraryPath: sample,
      title: 'x',
      to,
      clock: systemClock,
      signal: stopped.signal,
      onProgress: ({ done }) => done > 100_000 && stopped.abort(),
    });
    await expect(first).rejects.toMatchObject({ code: 'cancelled' });
    const second = writeBackup({
      libraryPath: sample,
      title: 'x',
      to: join(folder, 'no/such/backup.zip'),
      clock: systemClock,
    });
    await expect(second).rejects.toMatchObject({
      code: 'backup-not-written',
      message: expect.stringContaining('it is not there'),
    });
    expect(await readdir(folder)).toEqual(['backup.zip']);
    expect(await readFile(to, 'utf8')).toBe('the former one');
  });

  it('has what changed its name meanwhile under one of the two', async () => {
    const folder = await tempFolder();
    const libraryPath = join(folder, 'library');
    await cp(sample, libraryPath, { recursive: true });
    await mkdir(join(libraryPath, 'zz'));
    await writeFile(join(libraryPath, 'zz/versions.log'), 'all of them');
    let isMoved = false;
    await writeBackup({
      libraryPath,
      title: 'x',
      to: join(folder, 'backup.zip'),
      clock: systemClock,
      onProgress: ({ done }) => {
        if (isMoved || done === 0) return;
        isMoved = true;
        void writeFile(join(libraryPath, 'aa.archive'), 'all of them').then(() =>
          rm(join(libraryPath, 'zz/versions.log')),
        );
      },
    });
    const { sums } = await verifyBackup(join(folder, 'backup.zip'));
    expect([...sums.keys()].some((path) => path === 'aa.archive' || path === 'zz/versions.log')).toBe(true);
  });
});

it.each([
  ['The Tide', 1, 'The Tide 2026-03-09.zip'],
  ['The Tide', 2, 'The Tide 2026-03-09 (2).zip'],
  ['A/B: “C”?', 1, 'A B “C” 2026-03-09.zip'],
  ['..', 1, 'Newsroom 2026-03-09.zip'],
])('an archive of %j, number %i, is called %j', (title, number, expected) => {
  expect(archiveName(title, new Date(2026, 2, 9, 12), number)).toBe(expected);
});
