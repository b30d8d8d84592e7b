import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { appendDurable, clearStrayTemps, tempPathFor, writeFileAtomic } from '#main/platform/atomic-files.ts';
import { tempFolder } from '#tests/helpers/temp-folder.ts';

describe('writeFileAtomic', () => {
  test.each([
    ['text', 'Ferries run late — São João', 'Ferries run late — São João'],
    ['bytes', new Uint8Array([0x41, 0, 0x42]), 'A\0B'],
    ['nothing', '', ''],
    ['more than one write takes', 'x'.repeat(5_000_000), 'x'.repeat(5_000_000)],
  ])('makes a file of %s, and replaces one', async (_name, content, expected) => {
    const folder = await tempFolder();
    const path = join(folder, 'article.json');
    await writeFileAtomic(path, content);
    expect(await readFile(path, 'utf8')).toBe(expected);
    await writeFileAtomic(path, 'after');
    expect(await readFile(path, 'utf8')).toBe('after');
    expect(await readdir(folder)).toEqual(['article.json']);
  });

  test.each([
    ['the folder is not there', 'missing/article.json', 'ENOENT'],
    ['the folder is a file', 'file/article.json', 'ENOTDIR'],
    ['a folder stands in its place', 'folder', 'EISDIR'],
  ])('leaves nothing behind when %s', async (_name, name, code) => {
    const folder = await tempFolder();
    await writeFile(join(folder, 'file'), 'a file');
    await mkdir(join(folder, 'folder/inside'), { recursive: true });
    await expect(writeFileAtomic(join(folder, name), 'new')).rejects.toMatchObject({ code });
    expect((await readdir(folder)).toSorted()).toEqual(['file', 'folder']);
  });

  test('of many writers at once one wins whole', async () => {
    const folder = await tempFolder();
    const path = join(folder, 'one');
    const texts = Array.from({ length: 20 }, (_, index) => String(index).repeat(10_000));
    await Promise.all(texts.map((text) => writeFileAtomic(path, text)));
    expect(texts).toContain(await readFile(path, 'utf8'));
    expect(await readdir(folder)).toEqual(['one']);
  });
});

describe('appendDurable', () => {
  test('adds to what is there, in the order of the calls', async () => {
    const path = join(await tempFolder(), 'journal');
    for (const line of ['one\n', 'two\n', 'três\n']) await appendDurable(path, line);
    expect(await readFile(path, 'utf8')).toBe('one\ntwo\ntrês\n');
  });
});

describe('clearStrayTemps', () => {
  test('removes what killed writes left and nothing that resembles it', async () => {
    const folder = await tempFolder();
    const kept = ['.notes.galley-tmp', 'article.json', '.0123456789abcdef.galley-tmp.txt'];
    for (const name of kept) await writeFile(join(folder, name), '');
    for (let count = 0; count < 3; count += 1)
      await writeFile(tempPathFor(join(folder, 'article.json')), 'cut');
    expect(await clearStrayTemps(folder)).toBe(3);
    expect((await readdir(folder)).toSorted()).toEqual(kept.toSorted());
    expect(await clearStrayTemps(join(folder, 'not there'))).toBe(0);
  });

  test.skipIf(process.getuid?.() === 0)('says so when the folder can only be read', async () => {
    const folder = await tempFolder();
    await writeFile(tempPathFor(join(folder, 'a')), '');
    await chmod(folder, 0o555);
    await expect(clearStrayTemps(folder)).rejects.toMatchObject({ code: 'EACCES' });
    await chmod(folder, 0o755);
  });
});
