import { mkdir, realpath, symlink, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { readNear } from '#main/import/near-files.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

/** <root>/a/site/news/story is where the page lies; <root>/private is none of its business. */
async function folders(): Promise<{ readonly root: string; readonly pages: string }> {
  const root = await tempFolder();
  const pages = join(root, 'a/site/news/story');
  for (const folder of [
    pages,
    join(root, 'a/site/images'),
    join(root, 'a-of-others'),
    join(root, 'private'),
  ]) {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'a b.jpg'), folder);
  }
  await symlink(join(root, 'private/a b.jpg'), join(pages, 'link.jpg'));
  return { root, pages };
}

describe('a page gets the pictures', () => {
  test.each([
    ['beside it', () => 'a%20b.jpg'],
    ['beside it, with a query', () => 'a%20b.jpg?v=2#x'],
    ['of its site', () => '../../images/a b.jpg'],
    [
      'that a file: address names there',
      (root: string) => `${pathToFileURL(join(root, 'a/site/images/a b.jpg'))}`,
    ],
    ['that are in its text', () => 'data:image/png;base64,AAAA'],
  ])('%s', async (_name, address) => {
    const { root, pages } = await folders();
    expect(await readNear(address(root), { folder: pages }, 1000)).toMatchObject({ ok: true });
  });
});

describe('a page does not get the pictures', () => {
  test.each([
    ['of folders further up', () => '../../../../private/a b.jpg', /outside/],
    ['of a folder whose name only begins the same', () => '../../../../a-of-others/a b.jpg', /outside/],
    ['that a link leads out to', () => 'link.jpg', /outside/],
    ['that an absolute path names', (root: string) => join(root, 'private/a b.jpg'), /outside/],
    [
      'that a file: address names',
      (root: string) => `${pathToFileURL(join(root, 'private/a b.jpg'))}`,
      /outside/,
    ],
    ['of another computer', () => 'https://x.example/a.jpg', /leads nowhere on this computer/],
    ['that are not there', () => 'none.jpg', /./],
  ])('%s', async (_name, address, reason) => {
    const { root, pages } = await folders();
    expect(await readNear(address(root), { folder: pages }, 1000)).toMatchObject({
      ok: false,
      reason: expect.stringMatching(reason),
    });
  });
});

/** A home or temporary folder at the end of a link, as macOS has it, with what a saved page may name. */
async function ownFolder(variable: 'HOME' | 'TMPDIR'): Promise<string> {
  const root = await tempFolder();
  const own = join(root, 'real/ana');
  for (const folder of ['', 'Documents', 'story_files', 'other_files', 'sites/news/story'])
    await mkdir(join(own, folder), { recursive: true });
  for (const file of ['a.jpg', 'Documents/a.jpg', 'story_files/a.jpg', 'other_files/a.jpg', 'sites/a.jpg'])
    await writeFile(join(own, file), file);
  await writeFile(join(root, 'real/a.jpg'), 'of others');
  await symlink(join(root, 'real'), join(root, 'link'));
  await symlink(join(own, 'Documents'), join(own, 'page_files'));
  process.env[variable] = join(root, 'link/ana');
  expect(variable === 'HOME' ? homedir() : tmpdir()).toBe(join(root, 'link/ana'));
  return own;
}

// Windows asks elsewhere where a home is.
describe.skipIf(process.platform === 'win32').each(['HOME', 'TMPDIR'] as const)(
  'of a whole %s',
  (variable) => {
    const before = process.env[variable];
    afterEach(() => {
      process.env[variable] = before;
    });

    test.each([
      ['a page in it', '', 'story.html', 'a.jpg', true],
      ['a page in it', '', 'story.html', './a.jpg?v=2', true],
      ['a page in it', '', 'story.html', 'story_files/a.jpg', true],
      ['a page in it', '', 'story.html', 'other_files/a.jpg', false],
      ['a page in it', '', 'story.html', 'Documents/a.jpg', false],
      ['a page in it', '', 'story.html', 'story_files/../Documents/a.jpg', false],
      ['a page in it', '', 'story.html', '../a.jpg', false],
      ['a page whose folder is a link', '', 'page.html', 'page_files/a.jpg', false],
      ['an export in it', '', undefined, 'a.jpg', true],
      ['an export in it', '', undefined, 'Documents/a.jpg', false],
      ['a page of its own name’s end', '', '.html', 'Documents/a.jpg', false],
      ['a page above it', '..', 'story.html', 'a.jpg', true],
      ['a page above it', '..', 'story.html', 'ana/a.jpg', false],
      ['a page in a folder', 'sites/news/story', 'story.html', '../../a.jpg', true],
      ['a page in a folder', 'sites/news/story', 'story.html', '../../../a.jpg', false],
      ['a page in a folder', 'sites', 'story.html', '../Documents/a.jpg', false],
    ])('%s (%j, %s) and %s: %s', async (_, folder, page, address, ok) => {
      const own = await ownFolder(variable);
      for (const way of [own, process.env[variable] ?? '']) {
        const found = await readNear(address, { folder: join(way, folder), page }, 1000);
        expect([way, found]).toEqual([way, expect.objectContaining({ ok })]);
        if (!found.ok) expect(found.reason).toContain(await realpath(join(way, folder === '..' ? '..' : '')));
      }
    });
  },
);
