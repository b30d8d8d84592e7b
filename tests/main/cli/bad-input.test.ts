import { cp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { canMount, smallDisk } from '../../faults/small-disk.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { galley } from './run-galley.ts';

const patient = { timeout: 120_000 };

interface Library {
  readonly folder: string;
  readonly library: string;
  readonly id: string;
  readonly articleFile: string;
}

/** A library with one article in it, in a folder of its own. */
async function libraryWithArticle(): Promise<Library> {
  const folder = await tempFolder();
  const library = join(folder, 'library');
  await galley('new', library, '--title', 'The Tide', '--base-url', 'https://tide.example');
  await writeFile(join(folder, 'a.md'), '# The tide\n\nIt comes and it goes.\n');
  const { stdout } = await galley('import', join(folder, 'a.md'), '--library', library);
  const id = stdout.trim();
  return { folder, library, id, articleFile: join(library, 'articles', id, 'article.json') };
}

async function changeJson(path: string, change: (value: Record<string, unknown>) => void): Promise<void> {
  const value = JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;
  change(value);
  await writeFile(path, JSON.stringify(value));
}

async function expectNotBuilt(library: string, folder: string, message: RegExp): Promise<void> {
  const built = await galley('build', '--library', library, '--out', join(folder, 'site'));
  expect(built).toMatchObject({ code: 1, stdout: '' });
  expect(built.stderr).toMatch(message);
  expect(built.stderr).not.toMatch(/\n\s+at /);
  expect(await readdir(folder)).not.toContain('site');
}

describe('galley and a name that is empty, as of a variable that nobody set', patient, () => {
  it.each([
    [['publish', '--library', 'x', '--to', ''], /--to <folder\|file\.zip> is empty: name a folder or a file/],
    [['build', '--library', 'x', '--out', ' '], /--out <dir> is empty/],
    [['backup', '--library', 'x', '--to', ''], /--to <file\.zip\|dir> is empty/],
    [['check', '--library', ''], /--library <dir> is empty/],
    [['new', ''], /<library> is empty/],
    [['import', 'a.md', '', '--library', 'x'], /<file> is empty/],
    [['new', 'x', '--section', ''], /--section.*It is empty/],
    [['new', 'x', '--base-url', 'https://me:pw@harbour.example/'], /more than a host and folders/],
    [['new', 'x', '--base-url', 'https://harbour.example/?a=1'], /more than a host and folders/],
  ])('%j', async (args, message) => {
    expect(await galley(...args)).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(message),
    });
  });
});

describe('galley and what is wrong with a library', patient, () => {
  it('a folder that is not there, and a file', async () => {
    const folder = await tempFolder();
    const file = join(folder, 'notes.txt');
    await writeFile(file, 'mine');
    expect(await galley('check', '--library', join(folder, 'gone'))).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/gone can't be opened: there is no such folder. Choose another folder/),
    });
    expect(await galley('check', '--library', file)).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/notes\.txt is a file\. Choose the folder that holds/),
    });
    expect(await readFile(file, 'utf8')).toBe('mine');
  });

  it('a library from a newer version is read, never written to', async () => {
    const { library, folder } = await libraryWithArticle();
    await changeJson(join(library, 'galley.json'), (config) => {
      config['schemaVersion'] = 9;
    });
    const before = await readFile(join(library, 'galley.json'), 'utf8');
    expect(await galley('import', join(folder, 'a.md'), '--library', library)).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(
        /Nothing was changed\. A newer Galley wrote this newsroom \(format 9\)\. Update Galley/,
      ),
    });
    expect(await readFile(join(library, 'galley.json'), 'utf8')).toBe(before);
    expect(await readdir(join(library, 'articles'))).toHaveLength(1);
  });

  it('an article.json cut in half is named and left as it is', async () => {
    const { library, folder, id, articleFile } = await libraryWithArticle();
    await truncate(articleFile, 200);
    const before = await readFile(articleFile, 'utf8');
    const checked = await galley('check', '--library', library);
    expect(checked.code).toBe(1);
    expect(checked.stdout).toMatch(`articles/${id}/article.json can't be used: it is cut off or damaged`);
    expect(checked.stdout).toMatch(/It was left as it is: mend it, or put a copy of it back\./);
    await expectNotBuilt(
      library,
      folder,
      /cut off or damaged.*\ngalley: the site was not built \(1 problem\)/,
    );
    expect((await galley('import', join(folder, 'a.md'), '--library', library)).code).toBe(0);
    expect(await readFile(articleFile, 'utf8')).toBe(before);
  });

  it('an unknown node is named with its place, and kept', async () => {
    const { library, folder, articleFile } = await libraryWithArticle();
    await changeJson(articleFile, ({ body }) => {
      (body as { root: { children: unknown[] } }).root.children.push({
        type: 'hologram',
        version: 1,
        children: [],
      });
    });
    const before = await readFile(articleFile, 'utf8');
    const checked = await galley('check', '--library', library);
    expect(checked.code).toBe(1);
    expect(checked.stdout).toMatch(
      /“The tide” \(.*\), body\/1\/hologram: this version of Galley doesn't know/,
    );
    await expectNotBuilt(library, folder, /body\/1\/hologram/);
    expect(await readFile(articleFile, 'utf8')).toBe(before);
  });
});

describe('galley import and bad files', patient, () => {
  it('pictures that are empty or not what they say stay behind, each with its reason', async () => {
    const { library, folder } = await libraryWithArticle();
    await writeFile(join(folder, 'zero.jpg'), '');
    await writeFile(join(folder, 'film.jpg'), 'GIF89a..........');
    await writeFile(join(folder, 'paper.png'), '%PDF-1.4 ........');
    await writeFile(
      join(folder, 'b.md'),
      '---\ntitle: B\nhero: {src: zero.jpg, alt: x}\n---\nWords ![f](film.jpg) and ![p](paper.png) more.\n',
    );
    const { code, stdout, stderr } = await galley('import', join(folder, 'b.md'), '--library', library);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^[0-9a-z]{26}\n$/);
    expect(stderr).toMatch(/the hero picture was not taken: zero\.jpg: .*is empty \(0 bytes\)/);
    expect(stderr).toMatch(/film\.jpg: “film\.jpg” is a GIF that can't be read here/);
    expect(stderr).toMatch(/paper\.png: “paper\.png” is a PDF, whatever its name says/);
    const media = await readdir(join(library, 'media')).catch(() => []);
    expect(media).toEqual([]);
    const article = await readFile(join(library, 'articles', stdout.trim(), 'article.json'), 'utf8');
    for (const word of ['Words', 'f', 'and', 'p', 'more.']) expect(article).toContain(word);
  });

  it('refuses each bad file with its reason and takes the rest', async () => {
    const { library, folder } = await libraryWithArticle();
    const files: readonly (readonly [name: string, text: string | null, message: RegExp])[] = [
      ['gone.html', null, /gone\.html can't be read: there is no such file/],
      ['empty.html', '', /empty\.html is empty \(0 bytes\)/],
      ['photo.jpg', 'ÿØÿ', /photo\.jpg is neither HTML nor Markdown nor a Word document by its name/],
      ['bad.md', '---\ntitle: [\n---\nx', /bad\.md, line \d+: the front matter isn't YAML/],
      ['untitled.md', 'Only words.', /untitled\.md has no headline: give it/],
    ];
    for (const [name, text] of files) if (text !== null) await writeFile(join(folder, name), text);
    const paths = [...files.map(([name]) => name), 'a.md'].map((name) => join(folder, name));
    const ran = await galley('import', ...paths, '--library', library);
    expect(ran.code).toBe(1);
    for (const [, , message] of files) expect(ran.stderr).toMatch(message);
    expect(ran.stdout).toMatch(/^[0-9a-z]{26}\n$/);
    expect(await readdir(join(library, 'articles'))).toHaveLength(2);
  });
});

it.skipIf(!canMount)('galley on a full disk says so and leaves what was there', patient, async () => {
  const { library, folder } = await libraryWithArticle();
  const disk = await smallDisk(512);
  const full = join(disk.path, 'library');
  await cp(library, full, { recursive: true });
  await disk.fillTo(0);
  const imported = await galley('import', join(folder, 'a.md'), '--library', full);
  expect(imported).toMatchObject({ code: 1, stdout: '' });
  expect(imported.stderr).toMatch(/disk is full/);
  const built = await galley('build', '--library', library, '--out', join(disk.path, 'site'));
  expect(built).toMatchObject({ code: 1, stdout: '' });
  expect(built.stderr).toMatch(/disk is full/);
  expect(built.stderr).not.toMatch(/\n\s+at /);
  await rm(join(disk.path, 'filler'));
  expect(await readdir(join(full, 'articles'))).toHaveLength(1);
  expect((await galley('check', '--library', full)).code).toBe(0);
  expect((await galley('build', '--library', full, '--out', join(disk.path, 'site'))).code).toBe(0);
});

it('galley build leaves a folder with files of others alone', patient, async () => {
  const { library, folder } = await libraryWithArticle();
  await writeFile(join(folder, 'mine.txt'), 'mine');
  const { code, stderr } = await galley('build', '--library', library, '--out', folder);
  expect(code).toBe(1);
  expect(stderr).toMatch(
    /holds files that Galley didn't write\. Choose an empty or new folder|lie in one another/,
  );
  const outside = await tempFolder();
  await writeFile(join(outside, 'index.html'), 'mine');
  const other = await galley('build', '--library', library, '--out', outside);
  expect(other.code).toBe(1);
  expect(other.stderr).toMatch(/holds files that Galley didn't write\. Choose an empty or new folder/);
  expect(await readFile(join(outside, 'index.html'), 'utf8')).toBe('mine');
  expect(await readdir(outside)).toEqual(['index.html']);
});
