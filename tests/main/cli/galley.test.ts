import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileWith, newLibrary, patient } from './new-library.ts';
import { galley } from './run-galley.ts';

describe('galley', patient, () => {
  it.each([
    ['--help'],
    ['new', '--help'],
    ['import', '--help'],
    ['export', '--help'],
    ['history', '--help'],
    ['revert', '--help'],
    ['list', '--help'],
    ['trash', '--help'],
    ['themes', '--help'],
    ['media', '--help'],
    ['check', '--help'],
    ['build', '--help'],
    ['publish', '--help'],
    ['receipts', '--help'],
    ['review', '--help'],
    ['backup', '--help'],
    ['restore', '--help'],
    ['correct', '--help'],
    ['doctor', '--help'],
    ['spell', '--help'],
  ])('%s %s', async (...args) => {
    const { code, stdout, stderr } = await galley(...args.filter(Boolean));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    await expect(stdout).toMatchFileSnapshot(`help/${args.length === 1 ? 'galley' : args[0]}.txt`);
  });

  it('--version', async () => {
    const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
    expect(await galley('--version')).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  it.each([
    [[], /^Usage: galley/],
    [['nonsense'], /galley: unknown command 'nonsense'/],
    [['build'], /galley: required option '--library <dir>' not specified/],
    [['import', '--library', 'x'], /galley: missing required argument 'file'/],
    [['import', 'a.md', '--library', 'x', '--status', 'No stage'], /argument 'No stage' is invalid/],
    [['new', 'x', '--time-zone', 'Mars/Base'], /It is not a time zone, such as "Europe\/Lisbon"/],
    [['new', 'x', '--base-url', 'ftp://x'], /It is not a web address that starts with/],
    [
      ['build', '--library', 'x', '--out', 'y', '--article', '7'],
      /It is an article id has 26 characters|26 characters/,
    ],
    [
      ['history', '0'.repeat(26), '--library', 'x', '--suggest'],
      /galley: --with and --suggest need a version to --compare/,
    ],
  ])('%j is wrong usage', async (args, message) => {
    const { code, stdout, stderr } = await galley(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });
});

describe('galley list', patient, () => {
  it('says where each article is, who has it and by when', async () => {
    const library = await newLibrary();
    const file = await fileWith('a.md', '# Ferry\n\nWords.\n');
    const { stdout } = await galley('import', file, '--library', library, '--status', 'filed');
    const id = stdout.trim();
    const review = { schemaVersion: 1, article: id, assignee: 'Ana Lima', due: '2020-01-02' };
    await writeFile(join(library, `articles/${id}/review.json`), JSON.stringify(review));

    const all = await galley('list', '--library', library);
    expect(all).toEqual({
      ...{ code: 0, stderr: '1 article\n' },
      stdout: `${id}\tfiled\t2020-01-02\tAna Lima\tFerry\tlate\n`,
    });
    const json = await galley(
      'list',
      '--library',
      library,
      '--assignee',
      'ana lima',
      '--due',
      '2020-01-02',
      '--json',
    );
    expect(JSON.parse(json.stdout)).toMatchObject([{ id, status: 'filed', isLate: true, isHeld: false }]);
    expect((await galley('list', '--library', library, '--status', 'draft')).stdout).toBe('');
    await writeFile(join(library, `articles/${id}/review.json`), '{"article":');
    const unread = await galley('list', '--library', library);
    expect(unread.stdout).toBe(`${id}\tfiled\t\t\tFerry\treview can’t be read\n`);
    expect(await galley('list', '--library', library, '--due', 'soon')).toMatchObject({ code: 2 });
  });
});
