import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { patient } from './new-library.ts';
import { galley } from './run-galley.ts';

describe('galley new', patient, () => {
  it('makes a library with what it is told', async () => {
    const path = join(await tempFolder(), 'library');
    const ran = await galley(
      'new',
      path,
      '--title',
      'T',
      '--language',
      'pt',
      '--section',
      'A B',
      '--section',
      'C=D=medtop:15000000',
      '--base-url',
      'https://t.example/',
    );
    expect(ran.code).toBe(0);
    expect(JSON.parse(await readFile(join(path, 'galley.json'), 'utf8'))).toMatchObject({
      title: 'T',
      language: 'pt',
      baseUrl: 'https://t.example/',
      sections: [
        { slug: 'a-b', name: 'A B', subject: null, description: '' },
        { slug: 'c-d', name: 'C=D', subject: 'medtop:15000000' },
      ],
    });
  });

  it('refuses a subject that nobody would know', async () => {
    const path = join(await tempFolder(), 'library');
    const { code, stderr } = await galley('new', path, '--section', 'Sport=medtop:15');
    expect(code).toBe(2);
    expect(stderr).toMatch(/--section.*“medtop:15” is no Media Topic.*eight digits/);
    await expect(readdir(path)).rejects.toThrow();
  });

  it('leaves a folder that holds something alone', async () => {
    const path = await tempFolder();
    await writeFile(join(path, 'mine.txt'), 'x');
    const { code, stderr } = await galley('new', path);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^galley: .*not empty/i);
    expect(await readdir(path)).toEqual(['mine.txt']);
  });
});
