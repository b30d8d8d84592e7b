import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { createRunFolder } from '#main/platform/run-folder.ts';
import { makeTempFolder } from '#main/platform/temp-folder.ts';
import { tempFolder } from '#tests/helpers/temp-folder.ts';

test('all copies of a run are gone at its end, and nothing is made before the first', async () => {
  const parent = await tempFolder();
  const run = createRunFolder(parent);
  await run.remove();
  expect(await readdir(parent)).toEqual([]);
  const [one, two] = [await run.make(), await run.make()];
  expect(one).not.toBe(two);
  await writeFile(join(one, 'minutes.pdf'), 'words', { mode: 0o444 });
  expect(await readdir(parent)).toHaveLength(1);
  await run.remove();
  expect(await readdir(parent)).toEqual([]);
});

test('what somebody tidied away in between is made again', async () => {
  const parent = await tempFolder();
  const run = createRunFolder(parent);
  await rm(dirname(await run.make()), { recursive: true });
  await writeFile(join(await run.make(), 'minutes.pdf'), 'words');
  await run.remove();
  expect(await readdir(parent)).toEqual([]);
});

test('a run that begins removes what killed ones left, and leaves alone what runs and what isn’t Galley’s', async () => {
  const parent = await tempFolder();
  const killed = spawn(process.execPath, ['-e', '']);
  await once(killed, 'exit');
  const running = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  const names = {
    killed: `galley-run-${killed.pid}-Ab3dE6`,
    oursOfBefore: `galley-run-${process.pid}-Ab3dE6`,
    running: `galley-run-${running.pid}-Ab3dE6`,
    foreign: 'galley-run-',
  };
  for (const name of Object.values(names)) {
    await mkdir(join(parent, name));
    await writeFile(join(parent, name, 'minutes.pdf'), 'words');
  }
  try {
    const now = basename(await makeTempFolder(parent));
    await createRunFolder(parent).remove();
    expect((await readdir(parent)).toSorted()).toEqual([names.foreign, names.running, now].toSorted());
  } finally {
    running.kill();
  }
});
