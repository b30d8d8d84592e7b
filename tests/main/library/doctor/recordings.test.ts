import { appendFile, readdir, readFile, rename, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFiles, repairFiles } from '#main/library/doctor/doctor.ts';
import { systemClock } from '#main/platform/clock.ts';
import { isWell } from '#shared/doctor/doctor-report.ts';
import { hashesIn } from '#tests/helpers/folder-hashes.ts';
import { flipByte, libraryWithRecordings, recordingKinds } from '#tests/helpers/library-with-recordings.ts';
import { reopened } from '#tests/helpers/temp-newsroom.ts';

const check = (libraryPath: string) => checkFiles({ libraryPath, clock: systemClock });
const repair = (libraryPath: string) => repairFiles({ libraryPath, clock: systemClock, program: 'test' });

describe.each(recordingKinds)('of %s the doctor', (name) => {
  it('finds nothing where it is well', async () => {
    const { path } = await libraryWithRecordings(name);
    expect((await check(path)).findings).toEqual([]);
  });

  it.each<[what: string, code: string, damage: (file: string) => Promise<unknown>]>([
    ['one that has another byte', 'damaged-picture', flipByte],
    ['one that is cut off', 'damaged-picture', (file) => truncate(file, 100)],
    ['one that is longer', 'damaged-picture', (file) => appendFile(file, 'x')],
    ['one that is empty', 'damaged-picture', (file) => truncate(file, 0)],
    ['one that is gone', 'missing-file', (file) => rm(file)],
  ])(
    'reports %s, repairs nothing, and it comes back with its words when it is added again',
    async (_what, code, damage) => {
      const { path, file, item } = await libraryWithRecordings(name);
      const whole = await readFile(join(path, file));
      await damage(join(path, file));
      const { findings } = await check(path);
      expect(findings).toMatchObject([{ code, file, level: 'damaged', repair: null }]);
      expect(findings[0]?.message).toContain(`(“${name}”)`);
      const before = await hashesIn(path);
      expect(isWell(await repair(path))).toBe(false);
      expect(await hashesIn(path)).toEqual(before);

      const again = await reopened(path);
      const taken = await again.media.take('another name', { bytes: whole });
      expect(taken.item).toEqual(item);
      await again.close();
      expect((await check(path)).findings).toEqual([]);
    },
  );

  it('puts one back that is there under another name', async () => {
    const { path, file } = await libraryWithRecordings(name);
    const whole = await readFile(join(path, file));
    await rename(join(path, file), join(path, file.replace(/(\.[a-z\d]+)$/, ' (1)$1')));
    await writeFile(join(path, file), 'half of it');
    const report = await repair(path);
    expect(report.findings).toMatchObject([{ file, isRepaired: true }]);
    expect(await readFile(join(path, file))).toEqual(whole);
    expect(await readFile(join(path, report.kept ?? '', file), 'utf8')).toBe('half of it');
    expect(isWell(await check(path))).toBe(true);
  });

  it('notes one without its words, which a library opens without, and which adding completes', async () => {
    const { path, file, item } = await libraryWithRecordings(name);
    const words = join(path, file.replace(/\.[a-z\d]+$/, '.json'));
    await rm(words);
    expect((await check(path)).findings).toMatchObject([
      { code: 'picture-without-words', file, level: 'note' },
    ]);
    const again = await reopened(path);
    expect(again.media.get(item.id)).toBeUndefined();
    const { item: back } = await again.media.take(name, { path: join(path, file) });
    expect(back).toMatchObject({ id: item.id, bytes: item.bytes, format: item.format });
    await again.close();
    expect((await check(path)).findings).toEqual([]);
  });
});

it('half a copy of a film that a kill left is noted by a check, taken away by a repair, and by opening the library', async () => {
  const { path } = await libraryWithRecordings('gate.mp4');
  const stray = 'media/.0123456789abcdef.galley-tmp';
  await writeFile(join(path, stray), 'half a film');
  const before = new Date(Date.now() - 60 * 60_000);
  await utimes(join(path, stray), before, before);
  expect((await check(path)).findings).toMatchObject([{ code: 'stray-file', file: stray, level: 'note' }]);
  expect((await repair(path)).findings).toMatchObject([{ file: stray, isRepaired: true }]);
  await writeFile(join(path, stray), 'half a film');
  await (await reopened(path)).close();
  expect((await readdir(join(path, 'media'))).filter((name) => name.startsWith('.'))).toEqual([]);
});
