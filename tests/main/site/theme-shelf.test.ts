import { cp, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import yazl from 'yazl';
import type { Newsroom } from '#main/compose-newsroom.ts';
import { addTheme, putThemeBack, removeTheme } from '#main/site/themes/theme-shelf.ts';
import { ThemeName } from '#shared/design/design.schema.ts';
import { AsidePath } from '#shared/library/aside-path.ts';
import { tempFolder } from '#tests/helpers/temp-folder.ts';
import { tempNewsroom } from '#tests/helpers/temp-newsroom.ts';

const broadsheet = join(import.meta.dirname, '../../../examples/themes/broadsheet');
const clock = { now: () => new Date('2026-11-30T08:00:00Z') };
const name = ThemeName.parse('broadsheet');
const aside = AsidePath.parse('set-aside/20261130T080000000Z/themes/broadsheet');

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile());
  return files
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((file) => !file.startsWith('.galley/lock') && !file.startsWith('.galley/index'))
    .toSorted();
}

/** A zip of the example's folder, as file managers make them, with what a test wants to be in it. */
async function zipOf(extra: Readonly<Record<string, string>> = {}): Promise<string> {
  const files = await filesIn(broadsheet);
  const parts = await Promise.all(
    files.map(async (file) => [`broadsheet/${file}`, await readFile(join(broadsheet, file))] as const),
  );
  const more = Object.entries(extra).map(([file, text]) => [file, strToU8(text)] as const);
  const path = join(await tempFolder(), 'broadsheet-main.zip');
  await writeFile(path, zipSync(Object.fromEntries([...parts, ...more])));
  return path;
}

async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = join(await tempFolder(), 'broadsheet');
  await cp(broadsheet, folder, { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    await mkdir(join(folder, file, '..'), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  return folder;
}

const themesOf = async ({ folder }: Newsroom): Promise<readonly string[]> =>
  filesIn(join(folder.path, 'themes'));

describe('a theme', () => {
  it.each([
    ['a folder', async () => broadsheet],
    ['a zip of that folder', zipOf],
    ['a zip with what a Mac puts beside', () => zipOf({ '__MACOSX/broadsheet/._theme.json': 'x' })],
  ])('comes in from %s', async (_, source) => {
    const newsroom = await tempNewsroom();
    expect(await addTheme(newsroom, await source(), clock)).toMatchObject({
      theme: { folder: name, manifest: { name: 'Broadsheet' }, problem: null },
      aside: null,
    });
    // A README is for people, and no part of it.
    const wanted = (await filesIn(broadsheet)).filter((file) => file !== 'README.md');
    expect(await themesOf(newsroom)).toEqual(wanted.map((file) => `broadsheet/${file}`));
    expect((await newsroom.site.themes()).map(({ folder, problem }) => [folder, problem])).toEqual([
      [name, null],
    ]);
  });

  it('takes the place of one of its name, which is kept', async () => {
    const newsroom = await tempNewsroom();
    await addTheme(newsroom, broadsheet, clock);
    const changed = await folderWith({ 'styles/broadsheet.css': 'p { color: red }' });
    expect(await addTheme(newsroom, changed, clock)).toMatchObject({ aside });
    const css = (folder: string) =>
      readFile(join(newsroom.folder.path, folder, 'styles/broadsheet.css'), 'utf8');
    expect(await css('themes/broadsheet')).toBe('p { color: red }');
    expect(await css(aside)).toBe(await readFile(join(broadsheet, 'styles/broadsheet.css'), 'utf8'));
  });

  it('goes, with the site’s choice of it, and comes back', async () => {
    const newsroom = await tempNewsroom();
    const { folder } = newsroom;
    await addTheme(newsroom, broadsheet, clock);
    const before = await themesOf(newsroom);
    await folder.updateConfig({ ...folder.config, design: { ...folder.config.design, theme: name } });
    expect(await removeTheme(newsroom, name, clock)).toEqual({ aside });
    expect([await themesOf(newsroom), newsroom.folder.config.design.theme]).toEqual([[], null]);
    await expect(removeTheme(newsroom, name, clock)).rejects.toMatchObject({ code: 'theme-unknown' });
    await putThemeBack(newsroom, name, aside);
    expect(await themesOf(newsroom)).toEqual(before);
    await expect(putThemeBack(newsroom, name, aside)).rejects.toMatchObject({ code: 'theme-unknown' });
  });
});

describe('nothing is kept of a theme', () => {
  const link = async (): Promise<string> => {
    const folder = await folderWith({});
    await rm(join(folder, 'theme.json'));
    await symlink(join(broadsheet, 'theme.json'), join(folder, 'theme.json'));
    return folder;
  };
  const zippedLink = async (): Promise<string> => {
    const zip = new yazl.ZipFile();
    zip.addBuffer(Buffer.from('{"version":1,"name":"Own"}'), 'theme.json');
    zip.addBuffer(Buffer.from('/etc/passwd'), 'templates/layout.liquid', { mode: 0o120777 });
    zip.end();
    const path = join(await tempFolder(), 'own.zip');
    await writeFile(path, await buffer(zip.outputStream));
    return path;
  };
  it.each<[string, () => Promise<string>, string]>([
    ['that isn’t one', () => tempFolder(), 'theme.json: there is none'],
    ['that isn’t there', async () => join(await tempFolder(), 'gone'), 'it is not there'],
    ['with a script', () => folderWith({ 'assets/x.js': 'alert(1)' }), 'assets/x.js: a file of this name'],
    [
      'with a script in a zip',
      () => zipOf({ 'broadsheet/assets/x.js': '1' }),
      'assets/x.js: a file of this name',
    ],
    [
      'that loads from elsewhere',
      () => folderWith({ 'styles/broadsheet.css': '@import "https://a.example/x.css";' }),
      'styles/broadsheet.css, line 1: list further files',
    ],
    [
      'whose pages would run code',
      () => folderWith({ 'templates/card.liquid': '<a href="javascript:alert(1)">x</a>' }),
      "a link can't lead to javascript:",
    ],
    [
      'that fails on one kind of page only',
      () => folderWith({ 'templates/article.liquid': '{{ article.headlin }}' }),
      'templates/article.liquid, line 1: undefined variable: article.headlin',
    ],
    ['that is a link', link, 'theme.json: it must be a file of its own'],
    ['with a link in a zip', zippedLink, 'templates/layout.liquid: it must be a file of its own'],
    [
      'that would leave its folder',
      async () => {
        const path = await zipOf({ 'broadsheet/styles/xxxxxxxxxxxxx.css': 'a' });
        const bytes = (await readFile(path)).toString('latin1');
        const spoilt = bytes.replaceAll(
          'broadsheet/styles/xxxxxxxxxxxxx.css',
          'broadsheet/../../../../xx/xxxxx.css',
        );
        await writeFile(path, Buffer.from(spoilt, 'latin1'));
        return path;
      },
      'invalid relative path',
    ],
  ])('%s', async (_, source, why) => {
    const newsroom = await tempNewsroom();
    // So that every kind of page is tried.
    await newsroom.articles.create({ headline: 'A draft' });
    const before = await filesIn(newsroom.folder.path);
    await expect(addTheme(newsroom, await source(), clock)).rejects.toMatchObject({
      code: 'theme-refused',
      message: expect.stringContaining(why),
    });
    expect(await filesIn(newsroom.folder.path)).toEqual(before);
  });
});
