import type { Command } from 'commander';
import { isBlocking } from '#shared/library/problem.ts';
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
      'List every problem of a library with its article and field. What the library only wants to be warned of ' +
        'begins with "warning:". The exit code is 1 if anything blocks.',
    )
    .requiredOption('--library <dir>', 'the library to check')
    .option('--json', 'print {"ok": …, "problems": […]} as JSON')
    .action(async ({ library, json }: CheckOptions) => {
      const problems = await withNewsroom('check', library, (newsroom) => newsroom.site.check());
      const blocking = problems.filter(isBlocking).length;
      if (json) terminal.json({ ok: blocking === 0, problems });
      else for (const problem of problems) terminal.result(problemLine(problem));
      if (blocking > 0) process.exitCode = 1;
      if (!json) terminal.say(summary(blocking, problems.length - blocking));
    });
}

function summary(blocking: number, warnings: number): string {
  const problems = blocking === 0 ? 'No problems' : counted(blocking, 'problem', 'problems');
  return `${problems}${warnings === 0 ? '' : `, ${counted(warnings, 'warning', 'warnings')}`}.`;
}
