import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from '#tests/electron-stand-in/find-chromium.ts';
import { runTool } from './tool.ts';

/**
 * Runs the project's checks, all of them or those that are named, and ends with a line `N passed, N failed`.
 * A step without a test report counts as one test.
 */
interface Counts {
  readonly passed: number;
  readonly failed: number;
}

interface Step {
  readonly name: string;
  readonly needsChromium?: true;
  readonly command: (reportFile: string) => readonly string[];
  /** Halves that run beside each other: each has a browser, and with it a clipboard, of its own. */
  readonly halves?: true;
  readonly count?: (report: string) => Counts;
}

/** One worker would be left idle on a machine with two cores: vitest keeps a core for itself. */
const everyCore = '--maxWorkers=100%';

const vitest =
  (project: string, ...more: readonly string[]) =>
  (reportFile: string) => {
    const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${reportFile}`];
    return ['vitest', 'run', '--project', project, ...reporters, ...more];
  };

const steps: readonly Step[] = [
  { name: 'types', command: () => ['tsc', '-b'] },
  { name: 'lint', command: () => ['biome', 'check', '.'] },
  { name: 'unit', command: vitest('node', everyCore), count: countVitest },
  { name: 'build', command: () => ['vite', 'build', '--app', '--logLevel', 'warn'] },
  {
    name: 'programs',
    needsChromium: true,
    command: vitest('programs', 'tests/main', 'tests/faults', everyCore),
    count: countVitest,
  },
  { name: 'packaging', command: vitest('programs', 'tests/packaging'), count: countVitest },
  { name: 'editor', needsChromium: true, halves: true, command: vitest('editor'), count: countVitest },
  { name: 'browser', needsChromium: true, command: vitest('browser', everyCore), count: countVitest },
  {
    name: 'stand-in',
    needsChromium: true,
    command: vitest('programs', 'tests/electron-stand-in'),
    count: countVitest,
  },
  {
    name: 'e2e',
    needsChromium: true,
    command: () => ['node', 'scripts/e2e.ts', '--reporter=list,json'],
    count: countPlaywright,
  },
];

function countVitest(report: string): Counts {
  const { numPassedTests, numFailedTests, success } = JSON.parse(report);
  return { passed: numPassedTests, failed: success ? 0 : Math.max(1, numFailedTests) };
}

function countPlaywright(report: string): Counts {
  const { expected, flaky, unexpected } = JSON.parse(report).stats;
  return { passed: expected, failed: unexpected + flaky };
}

async function runStep(step: Step): Promise<Counts> {
  console.log(`\n── ${step.name}`);
  try {
    if (step.halves !== true) return await runCommand(step);
    const [one, other] = await Promise.all([runCommand(step, 1), runCommand(step, 2)]);
    return { passed: one.passed + other.passed, failed: one.failed + other.failed };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}

async function runCommand(step: Step, half?: 1 | 2): Promise<Counts> {
  const folder = await mkdtemp(join(tmpdir(), 'galley-test-'));
  const reportFile = join(folder, 'report.json');
  const env = {
    PLAYWRIGHT_JSON_OUTPUT_NAME: reportFile,
    ...(half === undefined ? {} : { GALLEY_TEST_HALF: String(half) }),
    ...(step.needsChromium ? { GALLEY_CHROMIUM: ensureChromium(console.log) } : {}),
  };
  const [program = '', ...args] = step.command(reportFile);
  const shard = half === undefined ? [] : [`--shard=${half}/2`];
  const code = await runTool(program, [...args, ...shard], env);
  const report = await readFile(reportFile, 'utf8').catch(() => null);
  await rm(folder, { recursive: true });
  const counts =
    report !== null && step.count ? step.count(report) : { passed: code === 0 ? 1 : 0, failed: 0 };
  // A runner can fail without a failed test (a file that doesn't load, an error after the last test).
  return code === 0 ? counts : { ...counts, failed: Math.max(1, counts.failed) };
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(
    `No such step: ${unknown.join(', ')}. There are: ${steps.map((step) => step.name).join(', ')}.`,
  );
  process.exit(2);
}

const totals = { passed: 0, failed: 0 };
const failedSteps: string[] = [];
for (const step of steps.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  const counts = await runStep(step);
  totals.passed += counts.passed;
  totals.failed += counts.failed;
  if (counts.failed > 0) failedSteps.push(step.name);
}

if (failedSteps.length > 0) console.log(`\nFailed: ${failedSteps.join(', ')}`);
console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exit(totals.failed === 0 ? 0 : 1);
