import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { build, type Plugin } from 'vite';

const pages = join(import.meta.dirname, 'editors');
export const editorNames = ['plain', 'lexical', 'galley', 'prosemirror', 'tiptap'] as const;
export type EditorName = (typeof editorNames)[number];

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

const peers = join(pages, 'peers');
/** Beside the project's own packages, so that nothing that looks through tests/ meets them. */
const installed = join(import.meta.dirname, '../../node_modules/.cache/editor-peers');

async function installPeers(): Promise<void> {
  if (existsSync(join(installed, 'node_modules'))) return;
  await mkdir(installed, { recursive: true });
  for (const file of ['package.json', 'package-lock.json'])
    await copyFile(join(peers, file), join(installed, file));
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: installed, stdio: 'inherit' });
}

const findPeers: Plugin = {
  name: 'find-peers',
  enforce: 'pre',
  resolveId(source, importer) {
    const isPackage = importer?.startsWith(peers) === true && !source.startsWith('.');
    return isPackage ? this.resolve(source, join(installed, 'page.js'), { skipSelf: true }) : null;
  },
};

/** Builds the five pages as they would be shipped and serves them on this machine. */
export async function servePages(): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  await installPeers();
  const folder = await mkdtemp(join(tmpdir(), 'galley-editors-'));
  await build({
    configFile: false,
    root: pages,
    logLevel: 'error',
    plugins: [findPeers],
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'esnext',
      rolldownOptions: { input: editorNames.map((name) => join(pages, `${name}.html`)) },
    },
  });
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    readFile(join(folder, path)).then(
      (bytes) => response.setHeader('content-type', types[extname(path)] ?? 'text/plain').end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
