import { appendFile, mkdir, readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { type BuildRecord, noRecord } from '#main/site/build-record.ts';
import { type BuildRecords, buildRecords } from '#main/site/build-records.ts';
import { tempFolder } from '#tests/helpers/temp-folder.ts';

let library: string;
let out: string;
beforeEach(async () => {
  library = await tempFolder();
  out = join(library, 'site');
  await mkdir(out);
});

const paths = Array.from({ length: 40 }, (_, number) => `${number}.html`);

/** A build that writes these pages anew and leaves the others of the site as they are. */
async function build(
  records: BuildRecords,
  written: readonly string[],
  { site = paths, made = 'one' }: { readonly site?: readonly string[]; readonly made?: string } = {},
): Promise<void> {
  const before = await records.read(out);
  for (const path of written) await writeFile(join(out, path), `${path} ${made}`);
  const files = site.map((path) => {
    const kept = written.includes(path) ? undefined : before.files[path];
    return { path, hash: kept?.hash ?? `${path} ${made}`, inputs: kept?.inputs ?? { site: made } };
  });
  await records.write(out, { made, files, renditions: new Map(), before, written: new Set(written) });
}

async function stored(): Promise<{ readonly path: string; readonly lines: readonly string[] }> {
  const folder = join(library, '.galley/builds');
  const [name = ''] = await readdir(folder);
  const path = join(folder, name);
  return { path, lines: (await readFile(path, 'utf8')).trimEnd().split('\n') };
}

const madeOf = ({ files }: BuildRecord): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(Object.entries(files).map(([path, { inputs }]) => [path, inputs?.['site']]));

describe('the record of a build', () => {
  it('is added to by a build that changes little, and reads the same in the newsroom that wrote it and in the next', async () => {
    const open = buildRecords(library);
    await build(open, paths);
    await build(open, ['3.html'], { made: 'two' });
    await build(open, ['4.html'], { made: 'three', site: paths.filter((path) => path !== '3.html') });
    expect((await stored()).lines).toHaveLength(3);
    const kept = await open.read(out);
    expect(kept).toEqual(await buildRecords(library).read(out));
    expect(kept.made).toBe('three');
    expect(madeOf(kept)).toMatchObject({ '2.html': 'one', '4.html': 'three' });
    expect(Object.keys(kept.files)).not.toContain('3.html');
  });

  it('is written whole where a build changes much, or many changed a little', async () => {
    const open = buildRecords(library);
    await build(open, paths);
    await build(open, paths.slice(0, 30), { made: 'two' });
    expect((await stored()).lines).toHaveLength(1);
    for (let step = 0; step < 12; step += 1) await build(open, ['5.html'], { made: `step ${step}` });
    expect((await stored()).lines.length).toBeLessThan(12);
    expect(madeOf(await buildRecords(library).read(out))).toMatchObject({
      '1.html': 'two',
      '5.html': 'step 11',
    });
  });

  it('has no page that somebody changed or took away since, in the open newsroom too', async () => {
    const open = buildRecords(library);
    await build(open, paths);
    await writeFile(join(out, '7.html'), 'by hand, and longer');
    await truncate(join(out, '8.html'), 1);
    for (const records of [open, buildRecords(library)]) {
      const names = Object.keys((await records.read(out)).files);
      expect(names).toHaveLength(38);
      expect(names).not.toContain('7.html');
    }
  });

  it.each([
    ['cut off', async (path: string) => truncate(path, 200)],
    ['cut off in what was added last', async (path: string) => appendFile(path, '{"made":"x","files":{"1.')],
    ['of another kind', async (path: string) => writeFile(path, '[]\n')],
    [
      'of an earlier version',
      async (path: string) => writeFile(path, '{"galleyBuild":3,"made":"x","files":{},"renditions":{}}'),
    ],
    [
      'with a list where pages should be',
      async (path: string) => appendFile(path, '{"made":"x","files":[],"renditions":{}}\n'),
    ],
  ])(
    '%s is none, also for the newsroom that wrote it, and the next build makes it anew',
    async (_how, damage) => {
      const open = buildRecords(library);
      await build(open, paths);
      await damage((await stored()).path);
      expect(await open.read(out)).toEqual(noRecord);
      expect(await buildRecords(library).read(out)).toEqual(noRecord);
      await build(open, paths, { made: 'anew' });
      expect((await buildRecords(library).read(out)).made).toBe('anew');
    },
  );

  it('that can’t be written fails no build', async () => {
    await writeFile(join(library, '.galley'), 'a file where the folder should be');
    await build(buildRecords(library), paths);
    expect(await buildRecords(library).read(out)).toEqual(noRecord);
  });
});
