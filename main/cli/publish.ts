import { userInfo } from 'node:os';
import { type Command, Option } from 'commander';
import type { PublishProgress, PublishReport } from '#shared/publish/publish-report.ts';
import { ReceiptId } from '#shared/publish/receipt.schema.ts';
import { initialsOf, type Person } from '#shared/review/person.schema.ts';
import { createTimeLeft } from '#shared/site/time-left.ts';
import { systemClock } from '../platform/clock.ts';
import { targetAt } from '../publish/target-checks.ts';
import { argument } from './arguments.ts';
import { withNewsroom } from './ports.ts';
import { publishIfDue } from './publish-if-due.ts';
import { changesInWords, counted, problemLine, progressLine, type Terminal } from './terminal.ts';

interface PublishOptions {
  readonly library: string;
  readonly to: string;
  readonly backTo?: ReceiptId;
  readonly by?: string;
  readonly ifDue?: true;
  readonly allAgain?: true;
  readonly dryRun?: true;
  readonly json?: true;
}

const phases: Readonly<Record<PublishProgress['phase'], string>> = {
  reading: 'Reading the library',
  pages: 'Making pages',
  pictures: 'Making pictures',
  keeping: 'Keeping the build',
  comparing: 'Comparing with what is there',
  copying: 'Copying files',
  switching: 'Switching over',
};

export function addPublish(program: Command, terminal: Terminal, cancel: AbortSignal): void {
  program
    .command('publish')
    .summary('bring the site to readers')
    .description(
      'Build the site and bring it to a folder, such as a mounted web root, or into one zip file. Files there that ' +
        'are as they should be aren’t touched, and files that Galley didn’t put there never are. A receipt is kept in ' +
        'the library.',
    )
    .requiredOption('--library <dir>', 'the library to publish')
    .requiredOption('--to <folder|file.zip>', 'where readers, or those who serve them, get the site')
    .option('--back-to <receipt>', 'put back the site of an earlier receipt', argument(ReceiptId))
    .option('--by <name>', 'who publishes, for the receipt (default: your name on this machine)')
    .addOption(
      new Option(
        '--if-due',
        'do nothing unless a scheduled article’s time has come since the last publication there',
      ).conflicts('backTo'),
    )
    .option('--all-again', 'go on where nothing is left of what was published there last')
    .option('--dry-run', 'change nothing there; list the files that would change, and why')
    .option('--json', 'print the report as JSON; with --if-due {"report": …, "reasons": […], "next": …}')
    .action(async ({ library, to, backTo, by, ifDue, allAgain, dryRun, json }: PublishOptions) => {
      const timeLeft = createTimeLeft();
      const options = {
        target: targetAt(to),
        by: personOf(by),
        whole: allAgain ?? false,
        dryRun: dryRun ?? false,
        signal: cancel,
        onProgress: (progress: PublishProgress) =>
          terminal.progress(
            progressLine(phases[progress.phase], progress, timeLeft(progress, performance.now())),
          ),
      };
      if (ifDue) {
        const done = await withNewsroom('publish', library, (newsroom) =>
          publishIfDue(newsroom, options, systemClock),
        );
        terminal.progress('');
        if (json) terminal.json(done);
        else showIfDue(terminal, done, options.dryRun);
        if (done.reasons.length > 0 || done.report?.ok === false) process.exitCode = 1;
        return;
      }
      const report = await withNewsroom('publish', library, (newsroom) =>
        newsroom.publish.publish({ ...options, ...(backTo && { backTo }) }),
      );
      terminal.progress('');
      if (json) terminal.json(report);
      else show(terminal, report, options.dryRun);
      if (!report.ok) process.exitCode = 1;
    });
}

export function addReceipts(program: Command, terminal: Terminal): void {
  program
    .command('receipts')
    .summary('list what was published')
    .description(
      'List what was published: when, by whom, where to, and how much changed. The latest comes first.',
    )
    .requiredOption('--library <dir>', 'the library')
    .option('--json', 'print the list as JSON')
    .action(async ({ library, json }: Pick<PublishOptions, 'library' | 'json'>) => {
      const all = await withNewsroom('receipts', library, (newsroom) => newsroom.publish.history());
      if (json) return terminal.json(all);
      for (const one of all) {
        const { id, at, by, scheduled, target, put, removed, state, backTo, isCurrent, canReturn } = one;
        const marks = [
          ...(scheduled ? ['by schedule'] : []),
          ...(state === 'complete' ? [] : ['cut short']),
          ...(backTo === null ? [] : [`back to ${backTo}`]),
          ...(isCurrent ? ['there now'] : canReturn ? ['can be put back'] : []),
        ];
        const notes = marks.length > 0 ? ` (${marks.join(', ')})` : '';
        terminal.result(`${id}  ${at}  ${by.name}  ${put} put, ${removed} removed  ${target.path}${notes}`);
      }
      if (all.length === 0) terminal.say('Nothing was published from this library yet.');
    });
}

function personOf(name: string | undefined): Person {
  const known = name?.trim() || userInfo().username;
  return { name: known, initials: initialsOf(known) };
}

function showIfDue(
  terminal: Terminal,
  { report, reasons, next }: Awaited<ReturnType<typeof publishIfDue>>,
  isDry: boolean,
): void {
  // A report that isn't of a publication has the same reasons.
  if (report !== null && (!report.ok || reasons.length === 0 || report.receipt !== null))
    show(terminal, report, isDry);
  else if (report !== null) for (const reason of reasons) terminal.say(reason);
  else terminal.result('Nothing is due.');
  if (next !== null) terminal.result(`Next: “${next.headline}”, ${next.at}`);
}

function show(terminal: Terminal, report: PublishReport, isDry: boolean): void {
  const { target, articles, changes } = report;
  for (const { headline, reason } of report.leftOut)
    terminal.say(`Left out: “${headline}”, because ${reason}`);
  for (const problem of report.problems) terminal.say(problemLine(problem));
  for (const path of report.inTheWay)
    terminal.say(`${path}: is there and was not put there by Galley. Move it away or choose another place.`);
  for (const path of report.kept)
    terminal.say(`${path}: is no longer in the site, but somebody changed it there. It stays.`);
  if (!report.ok) {
    if (report.isEmptied)
      terminal.say(
        `Nothing is left in ${target.path} of what was published there last. If its disk is mounted and that is right, add --all-again.`,
      );
    terminal.say(`galley: nothing was published; ${target.path} is as it was`);
    return;
  }
  const named = [
    ...articles.new.map(({ headline }) => `new article: “${headline}”`),
    ...articles.changed.map(({ headline }) => `changed article: “${headline}”`),
    ...articles.withdrawn.map(({ headline }) => `withdrawn: “${headline}”`),
  ];
  for (const line of named) terminal.say(line);
  if (isDry) {
    for (const { path, change, reason } of changes)
      terminal.result(`${change}: ${path}${reason === '' ? '' : `, because ${reason}`}`);
    const counts = changesInWords(report.put, report.removed, report.files);
    terminal.say(`This would put ${counts} in ${target.path}. Nothing was changed.`);
    return;
  }
  const size = `${report.put} put, ${report.removed} removed, ${counted(report.files, 'file', 'files')} in all`;
  const what =
    report.receipt === null ? 'Nothing had changed since the last publication' : `Published (${size})`;
  const receipt = report.receipt === null ? '' : `; receipt ${report.receipt}`;
  terminal.result(`${what} in ${(report.milliseconds / 1000).toFixed(1)} s: ${target.path}${receipt}`);
}
