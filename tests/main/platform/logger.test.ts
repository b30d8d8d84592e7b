import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createFileLogger } from '#main/platform/logger.ts';
import { tempFolder } from '#tests/helpers/temp-folder.ts';

const clock = { now: () => new Date('2026-11-23T10:00:00Z') };

test('an entry has its time, its level, its id and the whole error', async () => {
  const path = join(await tempFolder(), 'logs/main.log');
  const id = createFileLogger(clock, path).error('no luck', new Error('the reason'));
  const text = await readFile(path, 'utf8');
  expect(text).toContain(`2026-11-23T10:00:00.000Z error ${id} no luck\nError: the reason`);
  expect(text).toContain('logger.test.ts');
});

test('a log of more than a megabyte starts anew and keeps the old one', async () => {
  const path = join(await tempFolder(), 'main.log');
  await writeFile(path, 'x'.repeat(1_000_001));
  createFileLogger(clock, path).info('after');
  expect((await stat(`${path}.old`)).size).toBe(1_000_001);
  expect(await readFile(path, 'utf8')).toMatch(/info [0-9a-f]{8} after\n$/);
});
