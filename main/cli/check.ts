import type { Command } from 'commander';
import { blocksSite, isBlocking } from '#shared/library/problem.ts';
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
        'were to be published now. What the library only wants to be warned of begins with "warning:", what keeps one article ' +
        'back by "held back:": a site is built without it. The exit code is 1 if anything else is found.',
    )
    .requiredOption('--library <dir>', 'the library to check')
    .option('--json', 'print {"ok": …, "problems": […]} as JSON')
    .action(async ({ library, json }: CheckOptions) => {
      const problems = await withNewsroom('check', library, (newsroom) => newsroom.site.check());
      const blocking = problems.filter(blocksSite).length;
      const held = new Set(problems.filter(({ level }) => level === 'hold').map(({ article }) => article))
        .size;
      const warnings = problems.filter((problem) => !isBlocking(problem)).length;
      if (json) terminal.json({ ok: blocking === 0, problems });
      else for (const problem of problems) terminal.result(problemLine(problem));
      if (blocking > 0) process.exitCode = 1;
      if (!json) terminal.say(summary(blocking, held, warnings));
    });
}

function summary(blocking: number, held: number, warnings: number): string {
  const problems = blocking === 0 ? 'No problems' : counted(blocking, 'problem', 'problems');
  const others = [
    held === 0 ? '' : `${counted(held, 'article is', 'articles are')} held back`,
    warnings === 0 ? '' : counted(warnings, 'warning', 'warnings'),
  ];
  return `${[problems, ...others].filter(Boolean).join(', ')}.`;
}
