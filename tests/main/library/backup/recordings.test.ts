import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { restoreBackup } from '#main/library/backup/restore-backup.ts';
import { writeBackup } from '#main/library/backup/write-backup.ts';
import { checkFiles } from '#main/library/doctor/doctor.ts';
import { systemClock } from '#main/platform/clock.ts';
import { hashesIn } from '#tests/helpers/folder-hashes.ts';
import { flipByte, libraryWithRecordings, recordingKinds } from '#tests/helpers/library-with-recordings.ts';
import { writeLongSound } from '#tests/helpers/recordings.ts';
import { tempFolder } from '#tests/helpers/temp-folder.ts';
import { reopened, tempNewsroom } from '#tests/helpers/temp-newsroom.ts';

/** A library's own files; what is hidden is made anew. */
async function contentsOf(folder: string): Promise<ReadonlyMap<string, string>> {
  return new Map([...(await hashesIn(folder))].filter(([path]) => !/(?:^|\/)\./.test(path)));
}

async function thereAndBack(libraryPath: string): Promise<string> {
  const folder = await tempFolder();
  const archive = join(folder, 'backup.zip');
  await writeBackup({ libraryPath, title: 'The Harbour', to: archive, clock: systemClock });
  return restoreBackup({ archive, to: join(folder, 'restored') });
}

it('two hours of silence in a small newsroom are backed up: they pack to nothing, as a bomb does', async () => {
  const newsroom = await tempNewsroom();
  const sound = join(await tempFolder(), 'silence.wav');
  await writeLongSound(sound, 120);
  const { item } = await newsroom.media.take('silence.wav', { path: sound });
  await newsroom.close();
  const again = await reopened(await thereAndBack(newsroom.folder.path));
  expect(again.media.list()).toEqual([item]);
}, 60_000);

describe.each(recordingKinds)('a backup with %s', (name) => {
  it.each<[what: string, codes: readonly string[], damage: (file: string) => Promise<unknown>]>([
    ['as it was added', [], async () => {}],
    ['damaged', ['damaged-picture'], flipByte],
    ['gone', ['missing-file'], (file) => rm(file)],
    ['without its words', ['picture-without-words'], (file) => rm(file.replace(/\.[a-z\d]+$/, '.json'))],
  ])(
    '%s, restored, is the library again, and a check says the same of both',
    async (_what, codes, damage) => {
      const { path, file } = await libraryWithRecordings(name);
      await damage(join(path, file));
      await writeFile(join(path, 'media/.0123456789abcdef.galley-tmp'), 'half a film');
      const restored = await thereAndBack(path);
      expect(await contentsOf(restored)).toEqual(await contentsOf(path));
      expect(await readdir(join(restored, 'media'))).not.toContain('.0123456789abcdef.galley-tmp');
      const { findings } = await checkFiles({ libraryPath: restored, clock: systemClock });
      expect(findings.map(({ code }) => code)).toEqual(codes);
    },
  );

  it('is played again with its words', async () => {
    const { path, item } = await libraryWithRecordings(name);
    const again = await reopened(await thereAndBack(path));
    expect(again.media.get(item.id)).toEqual(item);
  });

  it('that is another in the archive is refused, and nothing is restored', async () => {
    const { path, file } = await libraryWithRecordings(name);
    const folder = await tempFolder();
    const archive = join(folder, 'backup.zip');
    await writeBackup({ libraryPath: path, title: 'x', to: archive, clock: systemClock });
    const bytes = await readFile(archive);
    const inZip = bytes.indexOf(`library/${file}`) + `library/${file}`.length + 50;
    bytes[inZip] = (bytes[inZip] ?? 0) ^ 1;
    await writeFile(archive, bytes);
    await expect(restoreBackup({ archive, to: join(folder, 'restored') })).rejects.toMatchObject({
      name: 'ExpectedError',
      message: expect.stringContaining(archive),
    });
    expect(await readdir(folder)).toEqual(['backup.zip']);
  });
});
