import type { Command } from 'commander';
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
      'List every problem of a library with its article and field. The exit code is 1 if there is any.',
    )
    .requiredOption('--library <dir>', 'the library to check')
    .option('--json', 'print {"ok": …, "problems": […]} as JSON')
    .action(async ({ library, json }: CheckOptions) => {
      const problems = await withNewsroom('check', library, (newsroom) => newsroom.site.check());
      if (json) terminal.json({ ok: problems.length === 0, problems });
      else for (const problem of problems) terminal.result(problemLine(problem));
      if (problems.length > 0) process.exitCode = 1;
      if (!json)
        terminal.say(
          problems.length === 0 ? 'No problems.' : counted(problems.length, 'problem', 'problems'),
        );
    });
}
