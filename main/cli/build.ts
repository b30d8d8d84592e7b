import type { Command } from 'commander';
import { ArticleId } from '#shared/library/ids.ts';
import type { BuildProgress, BuildReport } from '#shared/site/build-report.ts';
import { createTimeLeft } from '#shared/site/time-left.ts';
import { argument } from './arguments.ts';
import { withNewsroom } from './ports.ts';
import { changesInWords, counted, problemLine, progressLine, type Terminal } from './terminal.ts';

interface BuildOptions {
  readonly library: string;
  readonly out: string;
  readonly article?: ArticleId;
  readonly dryRun?: true;
  readonly json?: true;
}

const phases: Readonly<Record<BuildProgress['phase'], string>> = {
  reading: 'Reading the library',
  pictures: 'Making pictures',
  pages: 'Making pages',
  writing: 'Writing files',
};

export function addBuild(program: Command, terminal: Terminal, cancel: AbortSignal): void {
  program
    .command('build')
    .summary('build the site')
    .description(
      'Build the site of a library: everything that is ready, whose date has come and that no legal hold or ' +
        'embargo holds back. What is left out is said, with the reason. With any problem nothing is written, the last build stays as it is, and the exit code is 1.',
    )
    .requiredOption('--library <dir>', 'the library to build')
    .requiredOption('--out <dir>', 'the folder for the site: new, empty, or with an earlier build')
    .option('--article <id>', "build only this article's page and the files it needs", argument(ArticleId))
    .option('--dry-run', 'write nothing; list the files that would change, and why')
    .option('--json', 'print the report as JSON')
    .action(async ({ library, out, article, dryRun, json }: BuildOptions) => {
      const timeLeft = createTimeLeft();
      const report = await withNewsroom('build', library, (newsroom) =>
        newsroom.site.build({
          out,
          signal: cancel,
          onProgress: (progress) =>
            terminal.progress(
              progressLine(phases[progress.phase], progress, timeLeft(progress, performance.now())),
            ),
          ...(article && { article }),
          ...(dryRun && { dryRun }),
        }),
      );
      terminal.progress('');
      if (json) terminal.json(report);
      else show(terminal, report);
      if (!report.ok) process.exitCode = 1;
    });
}

function show(terminal: Terminal, report: BuildReport): void {
  for (const { headline, reason } of report.leftOut)
    terminal.say(`Left out: “${headline}”, because ${reason}`);
  for (const problem of report.problems) terminal.say(problemLine(problem));
  for (const warning of report.warnings) terminal.say(problemLine(warning));
  if (!report.ok) {
    const problems = counted(report.problems.length, 'problem', 'problems');
    terminal.say(`galley: the site was not built (${problems}); ${report.out} is as it was`);
    return;
  }
  const { files, written, removed, articles, milliseconds, out } = report;
  if (report.changes !== undefined) {
    for (const { path, change, reason } of report.changes)
      terminal.result(`${change}: ${path}${reason === '' ? '' : `, because ${reason}`}`);
    const changes = changesInWords(written, removed, files);
    terminal.say(`A build would write ${changes} in ${out}. Nothing was changed.`);
    return;
  }
  const changes = `${written} written, ${removed} removed`;
  const size = `${counted(articles, 'article', 'articles')}, ${counted(files, 'file', 'files')} (${changes})`;
  terminal.result(`Built ${size} in ${(milliseconds / 1000).toFixed(1)} s: ${out}`);
}
