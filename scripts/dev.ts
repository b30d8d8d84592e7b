import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createBuilder, createServer } from 'vite';
import { chooseElectron, hasDisplay } from './choose-electron.ts';
import { startTool } from './tool.ts';

type Builder = Awaited<ReturnType<typeof createBuilder>>;

/**
 * `npm run dev`: the app on Vite's server. A change in renderer/ appears in the open window; one in main/ or shared/
 * starts the app anew.
 */
async function dev(args: readonly string[]): Promise<void> {
  if (!hasDisplay()) throw new Error('There is no display to open a window on.');
  const electron = await chooseElectron();
  const server = await createServer();
  await server.listen();
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error("Vite's server has no address on this machine.");

  let app: ChildProcess | null = null;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      if (app === null) process.exit(0);
      // Its end is ours, below.
      app.kill();
      setTimeout(() => app?.kill('SIGKILL'), 3000);
    });
  }
  const launch = () => {
    const started = startTool(electron.executable, ['.', ...electron.args, ...args], {
      ...electron.env,
      GALLEY_DEV_SERVER: address,
    });
    app = started;
    // A window that a person closes ends the session; one that we restart doesn't.
    started.once('close', (code) => {
      if (app === started) process.exit(code ?? 0);
    });
  };
  const restart = async () => {
    const running = app;
    app = null;
    if (running !== null && running.exitCode === null) {
      running.kill();
      // It may be in no state to close in good order.
      const timer = setTimeout(() => running.kill('SIGKILL'), 3000);
      await once(running, 'close');
      clearTimeout(timer);
    }
    launch();
  };

  const builder = await createBuilder({
    logLevel: 'warn',
    // Both write to one folder: neither may empty it while the other's file is needed.
    environments: {
      main: { build: { watch: {}, emptyOutDir: false } },
      preload: { build: { watch: {}, emptyOutDir: false } },
    },
  });
  let pending: NodeJS.Timeout | undefined;
  const onRebuilt = () => {
    clearTimeout(pending);
    pending = setTimeout(() => void restart(), 50);
  };
  await watch(builder, 'main', onRebuilt);
  await watch(builder, 'preload', onRebuilt);
  launch();
}

/** Resolves after the first build; later ones call `onRebuilt`. */
async function watch(builder: Builder, name: 'main' | 'preload', onRebuilt: () => void): Promise<void> {
  const environment = builder.environments[name];
  if (environment === undefined) throw new Error(`vite.config.ts has no environment ${name}`);
  const watcher = await builder.build(environment);
  if (!('on' in watcher)) throw new Error(`vite build gave no watcher for ${name}`);
  let isFirst = true;
  await new Promise<void>((resolve) => {
    watcher.on('event', (event) => {
      if (event.code === 'ERROR') console.error(event.error);
      if (event.code !== 'END') return;
      if (isFirst) resolve();
      else onRebuilt();
      isFirst = false;
    });
  });
}

try {
  await dev(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
