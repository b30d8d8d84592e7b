import { chmod, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createNewsroom, openNewsroom } from '#main/compose-newsroom.ts';
import { writeFileAtomic } from '#main/platform/atomic-files.ts';
import { tempFolder } from '#tests/helpers/temp-folder.ts';
import { tempNewsroom, testPorts } from '#tests/helpers/temp-newsroom.ts';

const nobody = 65_534;

/** Root may write everywhere, so a test that runs as root does this part as somebody else. */
function asSomebodyElse(): void {
  if (process.getuid?.() !== 0) return;
  process.seteuid?.(nobody);
  onTestFinished(() => process.seteuid?.(0));
}

test.skipIf(process.platform === 'win32')('a folder without permission to write opens to read', async () => {
  const newsroom = await tempNewsroom();
  const { id } = await newsroom.articles.create({ headline: 'Here' });
  const { path } = newsroom.folder;
  await newsroom.close();
  for (const folder of [path, join(path, '.galley'), join(path, 'articles', id)]) await chmod(folder, 0o555);
  onTestFinished(() => chmod(path, 0o755));
  asSomebodyElse();
  const again = await openNewsroom(path, testPorts);
  expect(again.folder.readOnly).toMatch(/can't be written to: you have no permission to write there/);
  expect((await again.articles.get(id)).article.headline).toBe('Here');
  await expect(again.articles.create({ headline: 'x' })).rejects.toMatchObject({ code: 'read-only' });
  const file = join(path, 'articles', id, 'article.json');
  const before = await readFile(file, 'utf8');
  await expect(writeFileAtomic(file, 'new')).rejects.toMatchObject({ code: 'EACCES' });
  expect(await readFile(file, 'utf8')).toBe(before);
  await again.close();
});

test.skipIf(process.platform === 'win32')('a newsroom is not made where nothing may be written', async () => {
  const folder = join(await tempFolder(), 'closed');
  await mkdir(folder, { mode: 0o555 });
  asSomebodyElse();
  const wanted = { folder: join(folder, 'new'), title: 'T', language: 'en', timeZone: 'UTC', sections: [] };
  await expect(createNewsroom(wanted, testPorts)).rejects.toMatchObject({ code: 'not-created' });
});
