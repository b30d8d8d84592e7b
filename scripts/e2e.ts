import { chooseStandIn, fetchElectron } from './choose-electron.ts';
import { ensureBuilt } from './fresh-build.ts';
import { runTool } from './tool.ts';

/**
 * `npm run test:e2e`: the specs of tests/e2e on the built app. On the stand-in, without a screen; with `--electron` on
 * Electron itself or not at all. Other arguments are Playwright's.
 */
async function runSpecs(args: readonly string[]): Promise<number> {
  const own = new Set(['--electron']);
  const electron = args.includes('--electron') ? await fetchElectron() : chooseStandIn();
  if (electron === null) {
    console.error(
      "Electron's binary is not installed and can't be fetched. Without --electron the stand-in is used.",
    );
    return 1;
  }
  await ensureBuilt();
  console.log(`The specs run on ${electron.kind === 'electron' ? 'Electron' : 'the stand-in for Electron'}.`);
  const screenless = electron.kind === 'stand-in' ? { DISPLAY: '', WAYLAND_DISPLAY: '' } : {};
  const forPlaywright = args.filter((arg) => !own.has(arg));
  const config = ['--config', 'tests/e2e/playwright.config.ts'];
  // The windows of Electron itself share the system's clipboard and focus.
  const workers = electron.kind === 'electron' ? ['--workers=1'] : [];
  return runTool('playwright', ['test', ...config, ...workers, ...forPlaywright], {
    ...electron.env,
    ...screenless,
  });
}

try {
  process.exitCode = await runSpecs(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
