import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
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
    expect(await readNear(address(root), pages, 1000)).toMatchObject({ ok: true });
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
    expect(await readNear(address(root), pages, 1000)).toMatchObject({
      ok: false,
      reason: expect.stringMatching(reason),
    });
  });
});
