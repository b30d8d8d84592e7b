import { execFile } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { makePhoto } from '../e2e/photo.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

const command = join(import.meta.dirname, '../../dist/main/galley.js');
const galley = (...args: readonly string[]) => promisify(execFile)(process.execPath, [command, ...args]);

/** A package that looks for another one at run time is found in node_modules but not from the bundle. */
describe.runIf(existsSync(command))('the bundle', () => {
  test('reads what a picture says of itself, in XMP as well', async () => {
    const folder = await tempFolder();
    const library = join(folder, 'library');
    const words = { alt: 'A lamp on a wall', caption: 'The lamp at the quay', credit: 'Ana Prat' };
    await writeFile(join(folder, 'lamp.jpg'), await makePhoto(words));
    await writeFile(join(folder, 'story.md'), '# The lamp\n\nIt is lit.\n\n![](lamp.jpg)\n');
    await galley('new', library);
    await galley('import', join(folder, 'story.md'), '--library', library);
    const items = globSync('media/*/*.json', { cwd: library });
    expect(items.map((path) => JSON.parse(readFileSync(join(library, path), 'utf8')).details)).toEqual([
      expect.objectContaining(words),
    ]);
  });
});
