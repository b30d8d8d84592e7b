import { rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sampleConfig } from '#tests/helpers/sample-library.ts';
import { tempFolder } from '#tests/helpers/temp-folder.ts';
import { sampleNewsroom } from './build-sample.ts';
import { bare, problemsIn, problemsOf, writeFiles } from './own-theme.ts';

describe('a theme’s folder', () => {
  it.each([
    [{ 'theme.json': '{' }, 'themes/own/theme.json: it isn’t JSON'],
    [{ 'theme.json': '{"version":2,"name":"x"}' }, 'version: this Galley knows version 1 of themes'],
    [{ 'theme.json': '{"version":1,"name":"x","styles":["../../galley.json"]}' }, 'which "styles" names'],
    [{ 'assets/x.svg': '<svg/>' }, 'themes/own/assets/x.svg: a file of this name has no place there'],
    [{ 'assets/x.js': 'alert(1)' }, 'themes/own/assets/x.js: a file of this name has no place there'],
  ])('of %j is refused', async (files, message) => {
    expect(await problemsOf(files)).toEqual([expect.stringContaining(message)]);
  });

  it.each(['themes', 'themes/own', 'themes/own/assets', 'themes/own/assets/x.png', 'themes/own/theme.json'])(
    'is refused where %s is a link',
    async (path) => {
      const [library, elsewhere] = [await tempFolder(), await tempFolder()];
      const own = { 'theme.json': bare, 'assets/x.png': '' };
      await writeFiles(join(library, 'themes/own'), own);
      await rm(join(library, path), { recursive: true });
      await writeFiles(join(elsewhere, 'themes/own'), own);
      await symlink(join(elsewhere, path), join(library, path));
      expect(await problemsIn(library)).toEqual([expect.stringMatching(/^themes.*not a link/)]);
    },
  );

  it('that isn’t there is a problem', async () => {
    const newsroom = await sampleNewsroom();
    newsroom.library = { ...newsroom.library, config: sampleConfig({ design: { theme: 'gone' } }) };
    expect((await newsroom.site.check())[0]).toMatchObject({
      code: 'theme-failed',
      file: 'themes/gone/theme.json',
      field: 'design.theme',
    });
  });
});
