import { globSync, readFileSync } from 'node:fs';
import { builtinModules, createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { bundledDictionaries } from './main/spelling/bundled-dictionaries.ts';

const root = import.meta.dirname;

/**
 * What the main process gets from Electron, Node and node_modules instead of from its bundle: sharp, which is native
 * code. All else is bundled, as reading hundreds of small files takes most of the time until the window opens.
 */
function isExternal(id: string): boolean {
  return id.startsWith('node:') || builtinModules.includes(id) || /^(?:electron|sharp)(?:\/|$)/.test(id);
}

/** The theme's files are printed into every site as they are, so the bundle must bring them along. */
function copyTheme(): Plugin {
  const folder = join(root, 'main/site/theme');
  return {
    name: 'galley:theme',
    applyToEnvironment: (environment) => environment.name === 'main',
    generateBundle() {
      for (const file of globSync('**/*.*', { cwd: folder })) {
        const path = join(folder, file);
        const fileName = join('theme', relative(folder, path)).replaceAll('\\', '/');
        this.emitFile({ type: 'asset', fileName, source: readFileSync(path) });
      }
    },
  };
}

/** Dictionaries and the program that looks words up in them, which it loads from beside itself. */
function copySpelling(): Plugin {
  const fromPackage = createRequire(import.meta.url);
  return {
    name: 'galley:spelling',
    applyToEnvironment: (environment) => environment.name === 'main',
    generateBundle() {
      const engine = join(dirname(fromPackage.resolve('hunspell-wasm')), '..');
      for (const [file, fileName] of [
        ['wasm/hunspell.wasm', 'hunspell.wasm'],
        ['COPYING.MPL', 'hunspell.license'],
      ] as const)
        this.emitFile({ type: 'asset', fileName, source: readFileSync(join(engine, file)) });
      for (const [language, name] of bundledDictionaries) {
        for (const [file, ending] of [
          ['index.aff', 'aff'],
          ['index.dic', 'dic'],
          ['license', 'license'],
        ] as const) {
          const source = readFileSync(join(dirname(fromPackage.resolve(name)), file));
          this.emitFile({ type: 'asset', fileName: `dictionaries/${language}.${ending}`, source });
        }
      }
    },
  };
}

/** The window's Chromium has Temporal itself; Node 24 hasn't. */
function nativeTemporal(): Plugin {
  const native = '\0galley:temporal';
  return {
    name: 'galley:temporal',
    applyToEnvironment: (environment) => environment.name === 'client',
    resolveId: (id) => (id === 'temporal-polyfill' ? native : null),
    load: (id) => (id === native ? 'export const { Temporal } = globalThis;' : null),
  };
}

/** One build for the three worlds of the app: the window (client), the main process and the preload between them. */
export default defineConfig({
  root: join(root, 'renderer'),
  base: './',
  publicDir: false,
  // The window is at app://galley in development too; only the socket that announces changes goes to the server.
  server: {
    host: '127.0.0.1',
    port: 5173,
    strictPort: true,
    ws: { protocol: 'ws', host: '127.0.0.1', clientPort: 5173 },
  },
  plugins: [copyTheme(), copySpelling(), nativeTemporal()],
  builder: {},
  environments: {
    client: {
      build: {
        outDir: join(root, 'dist/renderer'),
        emptyOutDir: true,
        target: 'chrome146',
        sourcemap: 'hidden',
        modulePreload: { polyfill: false },
        // The window loads from this disk: one file is as good as ten.
        chunkSizeWarningLimit: 3000,
        // An inlined asset is a data: address, which the window's policy refuses for styles and fonts.
        assetsInlineLimit: 0,
        rolldownOptions: {
          input: globSync('*.html', { cwd: join(root, 'renderer') }).map((file) =>
            join(root, 'renderer', file),
          ),
          output: {
            codeSplitting: {
              groups: [
                // In one chunk with Zod, the wish not to compile is heard before any page's schema is made.
                { name: 'zod', test: /\/node_modules\/zod\/|\/zod-without-eval\.ts$/, priority: 2 },
                // What the hidden page shares with the window, so that it doesn't load the window for it.
                { name: 'picture-part', test: /\/shared\/media\/crop\.ts$/, priority: 1 },
                // All that a start needs, with what it imports, is one request; views that are opened later are theirs.
                { name: 'window', test: /\/renderer\/main\.tsx$/ },
              ],
            },
          },
          // 'use client' marks files for servers that render React; there is no server here.
          onLog: (level, log, handle) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && handle(level, log),
        },
      },
    },
    main: {
      consumer: 'server',
      resolve: { noExternal: true },
      build: {
        outDir: join(root, 'dist/main'),
        emptyOutDir: true,
        target: 'node24',
        sourcemap: 'hidden',
        minify: false,
        rolldownOptions: {
          input: {
            index: join(root, 'main/index.ts'),
            galley: join(root, 'main/cli.ts'),
            'index-worker': join(root, 'main/index-worker.ts'),
            'site-worker': join(root, 'main/site-worker.ts'),
            'scan-worker': join(root, 'main/articles/scan-worker.ts'),
            'spelling-worker': join(root, 'main/spelling-worker.ts'),
          },
          external: isExternal,
          // Flat, so that import.meta.dirname is dist/main in every file.
          output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
        },
      },
    },
    preload: {
      consumer: 'server',
      resolve: { noExternal: true },
      build: {
        outDir: join(root, 'dist/main'),
        emptyOutDir: false,
        target: 'chrome146',
        sourcemap: false,
        minify: false,
        rolldownOptions: {
          input: join(root, 'main/preload.ts'),
          external: ['electron'],
          // A sandboxed preload is one CommonJS file; Electron knows it by the ending .cjs.
          output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
        },
      },
    },
  },
});
