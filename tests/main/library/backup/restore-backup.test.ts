import { mkdir, readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { restoreBackup } from '#main/library/backup/restore-backup.ts';
import { backupZip, type WantedBackup } from '../../../helpers/backup-zip.ts';
import { tempFolder } from '../../../helpers/temp-folder.ts';

const galleyJson = '{"schemaVersion":1,"title":"The Tide"}';
const files = { 'galley.json': galleyJson, 'articles/a/article.json': 'words of an article' };

describe('a backup is refused, and nothing of it is left, when', () => {
  it.each<readonly [string, WantedBackup, string, RegExp]>([
    [
      'it is a zip of something else',
      { without: ['SHA256SUMS', 'galley-backup.json'] },
      'not-a-backup',
      /no backup of a newsroom/,
    ],
    ['its head is another format’s', { head: { galleyBackup: 2 } }, 'backup-damaged', /a newer Galley/],
    ['its list was altered', { head: { sums: 'a'.repeat(64) } }, 'backup-damaged', /list of checksums/],
    ['its list isn’t one', { sums: 'nonsense\n' }, 'backup-damaged', /list of checksums/],
    [
      'a file is missing',
      { files, without: ['library/articles/a/article.json'] },
      'backup-damaged',
      /“articles\/a\/article.json” is missing/,
    ],
    [
      'it holds more than it lists',
      { extra: { 'library/more.txt': 'x' } },
      'backup-refused',
      /own list doesn’t name/,
    ],
    ['it counts other files', { head: { files: 2 } }, 'backup-damaged', /not as many/],
    ['it counts other bytes', { head: { bytes: 5 } }, 'backup-damaged', /not as long/],
    [
      'a checksum is wrong',
      { sums: `${'0'.repeat(64)}  library/galley.json\n` },
      'backup-damaged',
      /checksum is another/,
    ],
    [
      'a name leads out of the folder',
      { files: { ...files, 'xx/evil.txt': 'x' }, rename: ['library/xx/evil', 'library/../evil'] },
      'backup-refused',
      /refused/,
    ],
    [
      'a name is absolute',
      { extra: { 'xtmp/evil': 'x' }, rename: ['xtmp/evil', '/tmp/evil'] },
      'backup-refused',
      /refused/,
    ],
    [
      'a name has a backslash',
      { files: { ...files, 'xx/evil.txt': 'x' }, rename: ['library/xx/evil', 'library\\xx\\evil'] },
      'backup-refused',
      /refused/,
    ],
    [
      'a name has a drive',
      { files: { ...files, 'xx/evil.txt': 'x' }, rename: ['library/xx/evil', 'library/c:/evil'] },
      'backup-refused',
      /outside/,
    ],
    ['a file lies beside the library', { extra: { 'elsewhere.txt': 'x' } }, 'backup-refused', /outside/],
    [
      'a file is hidden, such as another’s lock',
      { files: { ...files, '.galley/lock': 'x' } },
      'backup-refused',
      /hidden/,
    ],
    [
      'a file is a link',
      { files: { ...files, authors: '/etc/passwd' }, modes: { 'library/authors': 0o120777 } },
      'backup-refused',
      /is a link/,
    ],
    [
      'a file is a pipe',
      { files: { ...files, authors: 'x' }, modes: { 'library/authors': 0o010644 } },
      'backup-refused',
      /no ordinary file/,
    ],
    [
      'a file comes twice',
      { files: { ...files, 'aa.txt': 'x', 'ab.txt': 'x' }, rename: ['library/ab.txt', 'library/aa.txt'] },
      'backup-refused',
      /twice|own list/,
    ],
    [
      'it unpacks to a thousand times its size',
      { files: { ...files, bomb: Buffer.alloc(150_000_000) } },
      'backup-refused',
      /far more than any newsroom/,
    ],
    ['it holds no newsroom', { files: { 'notes.txt': 'x' } }, 'backup-damaged', /no galley.json/],
    [
      'its newsroom has no title',
      { files: { 'galley.json': '{"schemaVersion":1}' } },
      'backup-damaged',
      /galley.json can't be used/,
    ],
  ])('%s', async (_name, wanted, code, message) => {
    const folder = await tempFolder();
    const archive = await backupZip(join(folder, 'backup.zip'), wanted);
    const to = join(folder, 'restored');
    await expect(restoreBackup({ archive, to })).rejects.toMatchObject({
      name: 'ExpectedError',
      code,
      message: expect.stringMatching(message),
    });
    expect(await readdir(folder)).toEqual(['backup.zip']);
  });

  it.each([
    ['half of it is missing', 0.5],
    ['its last bytes are missing', 0.99],
    ['it is empty', 0],
  ])('%s', async (_name, share) => {
    const folder = await tempFolder();
    const archive = await backupZip(join(folder, 'backup.zip'), { files });
    await truncate(archive, Math.floor((await readFile(archive)).length * share));
    await expect(restoreBackup({ archive, to: join(folder, 'restored') })).rejects.toMatchObject({
      code: 'not-a-backup',
      message: expect.stringContaining('cut off'),
    });
    expect(await readdir(folder)).toEqual(['backup.zip']);
  });

  it('any one of its bytes is another, or else what is restored is the same', async () => {
    const folder = await tempFolder();
    const archive = await backupZip(join(folder, 'backup.zip'), { files });
    const whole = await readFile(archive);
    for (let at = 0; at < whole.length; at += 7) {
      const bytes = Buffer.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ 0x41;
      await writeFile(archive, bytes);
      const to = join(folder, `restored-${at}`);
      const made = await restoreBackup({ archive, to }).catch((error: unknown) => {
        expect(error).toMatchObject({ name: 'ExpectedError' });
        return null;
      });
      if (made === null) continue;
      for (const [name, text] of Object.entries(files))
        expect(await readFile(join(to, name), 'utf8')).toBe(text);
    }
    expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([]);
  }, 60_000);
});

describe('restoring', () => {
  it('takes an empty folder, also one with what a system puts into it, and keeps out of others', async () => {
    const folder = await tempFolder();
    const archive = await backupZip(join(folder, 'backup.zip'), { files });
    const to = join(folder, 'empty');
    await mkdir(to);
    await writeFile(join(to, '.DS_Store'), '');
    await restoreBackup({ archive, to });
    expect((await readdir(to)).toSorted()).toEqual(['articles', 'galley.json']);
    await expect(restoreBackup({ archive, to })).rejects.toMatchObject({ code: 'folder-not-empty' });
    await writeFile(join(folder, 'file'), '');
    await expect(restoreBackup({ archive, to: join(folder, 'file') })).rejects.toMatchObject({
      name: 'ExpectedError',
    });
  });

  it('leaves nothing when it is stopped, and clears what a killed one left', async () => {
    const folder = await tempFolder();
    const archive = await backupZip(join(folder, 'backup.zip'), { files });
    const to = join(folder, 'restored');
    const stop = AbortSignal.abort();
    await expect(restoreBackup({ archive, to, signal: stop })).rejects.toMatchObject({ code: 'cancelled' });
    expect(await readdir(folder)).toEqual(['backup.zip']);
    // No process has such a number.
    const left = join(folder, '.restored.99999999.galley-restoring');
    await mkdir(left);
    await writeFile(join(left, 'galley.json'), galleyJson);
    await restoreBackup({ archive, to });
    expect((await readdir(folder)).toSorted()).toEqual(['backup.zip', 'restored']);
  });
});
