import { runTool } from './tool.ts';

/** `npm run faults`: tests/faults in their long form, for a night. What the environment says already stays. */
const long = {
  GALLEY_KILLS: '1000',
  GALLEY_DAMAGES: '5000',
  GALLEY_FAULTS: 'all',
  GALLEY_POWER_CUTS: '500',
  GALLEY_SAVES: '10000',
};
const wanted = Object.entries(long).map(([name, value]) => [name, process.env[name] ?? value]);
const args = ['run', '--project', 'programs', 'tests/faults', ...process.argv.slice(2)];
process.exitCode = await runTool('vitest', args, Object.fromEntries(wanted));
