import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makePhoto } from '../../e2e/photo.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { galley } from './run-galley.ts';

it('galley media agree says that terms are read, once for all uses of a picture', {
  timeout: 120_000,
}, async () => {
  const folder = await tempFolder();
  const [library, photo, page] = [join(folder, 'library'), join(folder, 'crane.jpg'), join(folder, 'a.md')];
  await galley('new', library);
  const words = { alt: 'A crane', caption: 'The crane', credit: 'Ona Vey', usageTerms: 'No sales in Norway' };
  await writeFile(photo, await makePhoto(words));
  await writeFile(page, '# The tide\n\nIt came at six.\n\n![A crane](crane.jpg)\n');
  await galley('import', page, '--library', library);
  const found = async (): Promise<readonly string[]> =>
    (await galley('check', '--library', library)).stdout
      .split('\n')
      .filter((line) => line.includes('Norway'));
  expect(await found()).toHaveLength(1);

  const id = (await galley('media', 'list', '--library', library)).stdout.split('\t')[0] ?? '';
  const agree = (...ids: readonly string[]) => galley('media', 'agree', ...ids, '--library', library);
  expect(await agree('f00')).toMatchObject({
    code: 1,
    stdout: '',
    stderr: expect.stringContaining('no file f00'),
  });
  expect(await agree(id)).toEqual({ code: 0, stdout: `${id}\tNo sales in Norway\n`, stderr: '' });
  expect(await found()).toEqual([]);
});
