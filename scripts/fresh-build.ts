import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root, runTool } from './tool.ts';

const sources = '{main,renderer,shared}/**/*';
const settings = ['vite.config.ts', 'package.json', 'package-lock.json'];
// One of each of the three worlds; the last that a build writes.
const results = ['dist/main/index.js', 'dist/main/preload.cjs', 'dist/renderer/index.html'];

/** Builds the app into dist/ unless what lies there is newer than every source. Throws where the build fails. */
export async function ensureBuilt(): Promise<void> {
  if (isFresh()) return;
  console.log('Building Galley …');
  // Whoever asks may be a test, for which Vite would build React as it is for developing.
  const code = await runTool('vite', ['build', '--app', '--logLevel', 'warn'], { NODE_ENV: 'production' });
  if (code !== 0) throw new Error('The build failed; see above.');
}

function isFresh(): boolean {
  const built = Math.min(...results.map(changedAt));
  const files = [...settings, ...globSync(sources, { cwd: root })];
  return built > 0 && files.every((file) => changedAt(file) < built);
}

/** In milliseconds; 0 for what isn't there. */
function changedAt(file: string): number {
  return statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
