import type { Command } from 'commander';
import { groupOf, isBlocking, problemGroups } from '#shared/library/problem.ts';
import { withNewsroom } from './ports.ts';
import { counted, problemLine, type Terminal } from './terminal.ts';

interface CheckOptions {
  readonly library: string;
  readonly json?: true;
}

export function addCheck(program: Command, terminal: Terminal): void {
  program
    .command('check')
    .summary('list every problem of a library')
    .description(
      'List every problem of a library with its article and field. Articles that are not ready yet are looked at as if they ' +
        'were to be published now. What blocks a publication comes first. What the library only wants to be warned of begins ' +
        'with "warning:", what keeps one article back with "held back:", and what is wrong with what the site goes out without, ' +
        'such as a draft, with "left out:". The exit code is 1 if anything is wrong besides warnings and what is held back.',
    )
    .requiredOption('--library <dir>', 'the library to check')
    .option('--json', 'print {"ok": …, "problems": […]} as JSON')
    .action(async ({ library, json }: CheckOptions) => {
      const problems = await withNewsroom('check', library, (newsroom) => newsroom.site.check());
      const wrong = problems.filter((problem) => isBlocking(problem) && problem.level !== 'hold');
      const leftOut = wrong.filter((problem) => groupOf(problem) === 'leftOut').length;
      const held = new Set(problems.filter(({ level }) => level === 'hold').map(({ article }) => article))
        .size;
      const warnings = problems.filter((problem) => !isBlocking(problem)).length;
      const sorted = problemGroups.flatMap((group) => problems.filter((one) => groupOf(one) === group));
      if (json) terminal.json({ ok: wrong.length === 0, problems: sorted });
      else for (const problem of sorted) terminal.result(problemLine(problem));
      if (wrong.length > 0) process.exitCode = 1;
      if (!json) terminal.say(summary(wrong.length, leftOut, held, warnings));
    });
}

function summary(wrong: number, leftOut: number, held: number, warnings: number): string {
  const problems = wrong === 0 ? 'No problems' : counted(wrong, 'problem', 'problems');
  const others = [
    leftOut === 0
      ? ''
      : `${leftOut === wrong ? 'none of which blocks' : `${leftOut} of which don’t block`} a publication`,
    held === 0 ? '' : `${counted(held, 'article is', 'articles are')} held back`,
    warnings === 0 ? '' : counted(warnings, 'warning', 'warnings'),
  ];
  return `${[problems, ...others].filter(Boolean).join(', ')}.`;
}
