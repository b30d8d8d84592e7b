import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findChromium, howToInstall } from './find-chromium.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stand-in-test-'));
  vi.stubEnv('GALLEY_CHROMIUM', undefined);
  vi.stubEnv('PATH', [join(folder, 'a'), join(folder, 'b')].join(delimiter));
  for (const name of ['a', 'b']) await mkdir(join(folder, name));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

test('finds none where there is none', () => {
  expect(findChromium()).toBe(null);
  expect(howToInstall()).toContain('GALLEY_CHROMIUM');
});

test('finds an executable of a known name, in the order of PATH', async () => {
  await writeFile(join(folder, 'a', 'chromium'), 'no program');
  await writeFile(join(folder, 'b', 'google-chrome'), '#!/bin/sh\n');
  await chmod(join(folder, 'b', 'google-chrome'), 0o755);
  expect(findChromium()).toBe(join(folder, 'b', 'google-chrome'));
});

test('takes the one that is named', () => {
  vi.stubEnv('GALLEY_CHROMIUM', '/opt/chromium');
  expect(findChromium()).toBe('/opt/chromium');
});
