import { rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import type { Newsroom } from '#main/compose-newsroom.ts';
import { createImportService } from '#main/import/import-service.ts';
import { systemClock } from '#main/platform/clock.ts';
import type { FileImport } from '#shared/ipc/import.contract.ts';
import { picture } from '../../helpers/pictures.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { tempNewsroom } from '../../helpers/temp-newsroom.ts';
import { wxr, wxrItem } from '../../helpers/wxr.ts';

async function importing(newsroom: Newsroom, path: string): Promise<readonly FileImport[]> {
  const service = createImportService({ ...newsroom, clock: systemClock });
  const reports: FileImport[] = [];
  for await (const report of service.imports(path, { status: 'ready', media: null })) reports.push(report);
  return reports;
}

/** Nothing can be written below it, whoever runs this. */
async function cutOff(newsroom: Newsroom, folder: 'articles' | 'media'): Promise<() => Promise<void>> {
  const path = join(newsroom.folder.path, folder);
  await rm(path, { recursive: true, force: true });
  await symlink(join(newsroom.folder.path, 'gone'), path);
  return () => rm(path);
}

describe('an import that the disk takes nothing more of', () => {
  const image = '<img src="https://w.example/wp-content/uploads/a.png" alt="A">';
  it.each([
    ['articles', 'words'],
    ['media', image],
  ] as const)(
    'ends at the first article where %s can’t be written, and goes on the next time',
    async (folder, content) => {
      const newsroom = await tempNewsroom();
      const source = await tempFolder();
      const path = join(source, 'quay.xml');
      await writeFile(join(source, 'a.png'), await picture('png'));
      const items = ['One', 'Two', 'Three'].map((title, id) => wxrItem({ id: id + 1, title, content }));
      await writeFile(path, wxr(...items));
      const mend = await cutOff(newsroom, folder);
      const reports = await importing(newsroom, path);
      expect(reports).toMatchObject([
        {
          file: 'quay.xml: One',
          article: null,
          isEnd: true,
          problems: [expect.stringContaining('stopped at “One”')],
        },
      ]);
      expect(await newsroom.articles.all()).toEqual([]);
      await mend();
      expect((await importing(newsroom, path)).map(({ problems }) => problems)).toEqual([[], [], []]);
    },
  );

  test('says so of a file, by its name', async () => {
    const newsroom = await tempNewsroom();
    const path = join(await tempFolder(), 'tide.md');
    await writeFile(path, '# The tide\n\nIt rose.');
    await cutOff(newsroom, 'articles');
    expect(await importing(newsroom, path)).toMatchObject([
      { isEnd: true, problems: [expect.stringContaining('stopped at “tide.md”')] },
    ]);
  });
});
