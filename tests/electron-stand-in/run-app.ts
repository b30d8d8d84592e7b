import { readFileSync } from 'node:fs';
import { open } from 'node:inspector';
import { createRequire } from 'node:module';
import { dirname, extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from './app/app.ts';
import type { Chromium } from './chromium/start-chromium.ts';
import type { CommandLine } from './command-line.ts';
import { readDisplays } from './desktop/screen.ts';
import { electron } from './electron-module.ts';
import { log } from './log.ts';
import { answerElectron } from './module-hook.ts';
import { sealSchemes } from './network/protocol.ts';
import { routeRequests } from './network/request-router.ts';
import { setRuntime } from './runtime.ts';
import { watchTargets } from './windows/open-target.ts';

interface AppPackage {
  readonly name?: string;
  readonly productName?: string;
  readonly version?: string;
  readonly main?: string;
}

/** Does what Electron's binary does: brings up the `electron` module, runs the app's entry, then makes it ready. */
export async function runApp(commandLine: CommandLine, chromium: Chromium): Promise<void> {
  const started = startBrowser(chromium);
  const { folder, entry, description } = readApp(commandLine.appPath ?? '.');
  setRuntime({
    commandLine,
    chromium,
    appFolder: folder,
    appName: description.productName ?? description.name ?? 'Electron',
    appVersion: description.version ?? '0.0.0',
  });
  imitateElectronsProcess(commandLine);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.quit());
  if (commandLine.switches.has('inspect')) endWithParent();
  chromium.onGone(() => {
    log('Chromium has ended');
    process.exit(1);
  });

  answerElectron(electron);
  const require = createRequire(join(folder, 'package.json'));
  for (const module of commandLine.preloadedModules) require(module);
  try {
    // Electron is ready only after this; an entry that awaits app.whenReady() at its top level waits for ever.
    await import(pathToFileURL(entry).href);
  } catch (error) {
    console.error('App threw an error during load');
    console.error(error);
    process.exit(1);
  }
  await started;
  sealSchemes();
  app.becomeReady();
}

/** A test runner that was killed leaves nobody to close the app. */
function endWithParent(): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) app.exit(1);
  }, 1000).unref();
}

async function startBrowser(chromium: Chromium): Promise<void> {
  const { root } = chromium.connection;
  const [{ product }] = await Promise.all([
    root.send('Browser.getVersion'),
    root.send('Target.setDiscoverTargets', { discover: true }),
    root.trySend('Browser.setDownloadBehavior', { behavior: 'deny' }),
    routeRequests(chromium),
    watchTargets(chromium),
    chromium.display ? readDisplays(root) : null,
  ]);
  setVersion('chrome', product.split('/')[1] ?? '');
}

/** `electron .` names a folder with a package.json, or an entry file. */
function readApp(path: string) {
  const absolute = resolve(path);
  if (['.js', '.mjs', '.cjs'].includes(extname(absolute))) {
    return { folder: dirname(absolute), entry: absolute, description: {} satisfies AppPackage as AppPackage };
  }
  const description = readJson(join(absolute, 'package.json')) as AppPackage;
  return { folder: absolute, entry: join(absolute, description.main ?? 'index.js'), description };
}

function imitateElectronsProcess({ all, switches }: CommandLine): void {
  process.argv = [join(import.meta.dirname, 'electron'), ...all];
  const require = createRequire(import.meta.url);
  setVersion('electron', (readJson(require.resolve('electron/package.json')) as AppPackage).version ?? '');
  Object.assign(process, { type: 'browser', defaultApp: true, resourcesPath: import.meta.dirname });
  const inspect = switches.get('inspect');
  if (inspect !== undefined) open(Number(inspect === '' ? 9229 : inspect), '127.0.0.1');
}

function setVersion(name: string, version: string): void {
  Object.defineProperty(process.versions, name, { value: version, enumerable: true, configurable: true });
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    log(`Unable to find Electron app at ${path}: ${String(error)}`);
    return process.exit(1);
  }
}
