import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { reopened } from '../../helpers/temp-newsroom.ts';
import { galley } from './run-galley.ts';

it('an article goes to another library and back by galley review', { timeout: 120_000 }, async () => {
  const folder = await tempFolder();
  const [desk, other, out, back] = ['desk', 'other', 'out.galley-review', 'back.galley-review'].map((name) =>
    join(folder, name),
  ) as [string, string, string, string];
  for (const library of [desk, other]) await galley('new', library);
  await writeFile(join(folder, 'a.md'), '# The tide\n\nIt came at six.\n');
  const id = (await galley('import', join(folder, 'a.md'), '--library', desk)).stdout.trim();

  const sent = await galley('review', 'send', id, '--library', desk, '--to', out, '--by', 'Ana Lima');
  expect(sent).toEqual({ code: 0, stdout: `${out}\n`, stderr: '' });
  expect(await galley('review', 'send', id, '--library', desk, '--to', out)).toMatchObject({
    code: 1,
    stdout: '',
  });
  const opened = await galley('review', 'open', out, '--library', other);
  expect(opened).toEqual({
    code: 0,
    stdout: `${id}\n`,
    stderr: '“The tide” of Ana Lima is here now.\n0 new comments, 0 open suggestions.\n',
  });
  const newsroom = await reopened(other);
  await newsroom.articles.change(id as never, () => ({ standfirst: 'Earlier than thought' }));
  await newsroom.close();
  await galley('review', 'send', id, '--library', other, '--to', back, '--by', 'Bo Reyes');
  const taken = await galley('review', 'take', back, '--library', desk, '--json');
  expect(JSON.parse(taken.stdout)).toMatchObject({
    article: id,
    outcome: 'merged',
    conflicts: [],
    by: { name: 'Bo Reyes' },
  });
  expect((await galley('review', 'take', back, '--library', desk)).stderr).toContain(
    'had been taken already',
  );
  expect((await (await reopened(desk)).articles.get(id as never)).article.standfirst).toBe(
    'Earlier than thought',
  );
});
