import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { startChromium } from './chromium/start-chromium.ts';
import { readCommandLine } from './command-line.ts';
import { findChromium, howToInstall } from './find-chromium.ts';
import { log } from './log.ts';

enableCompileCache(join(import.meta.dirname, '../../node_modules/.cache/electron-stand-in'));

const commandLine = readCommandLine(process.argv.slice(2));
const executable = findChromium();
if (executable === null) {
  log(howToInstall());
  process.exit(1);
}

// Chromium takes longest to start, so it starts while the rest is read.
const { env, getuid } = process;
const chromium = startChromium({
  executable,
  display: (env['DISPLAY'] ?? env['WAYLAND_DISPLAY'] ?? '') !== '' && !commandLine.switches.has('headless'),
  debuggingPort: commandLine.switches.get('remote-debugging-port') ?? null,
  sandbox: getuid?.() !== 0 && !commandLine.switches.has('no-sandbox'),
});
process.once('exit', () => chromium.kill());

const { runApp } = await import('./run-app.ts');
await runApp(commandLine, chromium);
