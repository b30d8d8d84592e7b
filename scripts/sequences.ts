import { runTool } from './tool.ts';

/** `npm run sequences`: random edits and decisions of suggestions in their long form. What the environment says already stays. */
const long = { GALLEY_SEQUENCES: '10000' };
const wanted = Object.entries(long).map(([name, value]) => [name, process.env[name] ?? value]);
const args = ['run', '--project', 'node', '--testTimeout=1800000', 'tests/shared/suggestions'];
process.exitCode = await runTool('vitest', [...args, ...process.argv.slice(2)], Object.fromEntries(wanted));
