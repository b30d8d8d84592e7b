import { chooseElectron, hasDisplay } from './choose-electron.ts';
import { ensureBuilt } from './fresh-build.ts';
import { runTool } from './tool.ts';

const sample = 'examples/newsroom';
const sampleSite = 'dist/sample-site';

/** `npm start`: the app in a window. Where there is no screen for one, the app's main job: the sample newsroom's site. */
async function start(args: readonly string[]): Promise<number> {
  if (!hasDisplay()) {
    console.log(`There is no display to open a window on. Building the site of ${sample} instead.`);
    const code = await runTool('node', ['main/cli.ts', 'build', '--library', sample, '--out', sampleSite]);
    if (code === 0) console.log(`The site is in ${sampleSite}: open ${sampleSite}/index.html in a browser.`);
    return code;
  }
  await ensureBuilt();
  const electron = await chooseElectron();
  return runTool(electron.executable, ['.', ...electron.args, ...args], electron.env);
}

try {
  process.exitCode = await start(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
