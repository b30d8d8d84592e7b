import type { Command } from 'commander';
import { z } from 'zod';
import type { CopyForm } from '#shared/copying/copy-form.ts';
import {
  type ExportFormat,
  exportExtensions,
  exportFormats,
  isTogether,
} from '#shared/export/export-format.ts';
import type { ExportPlan } from '#shared/export/export-plan.ts';
import type { ExportReport } from '#shared/export/export-report.ts';
import { linesOfLosses } from '#shared/export/loss-words.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import type { Newsroom } from '../compose-newsroom.ts';
import { copyArticle } from '../export/copy/copy-article.ts';
import { folderDestination } from '../export/destination.ts';
import { exportArticles } from '../export/export-articles.ts';
import { createExportService } from '../export/export-service.ts';
import { planExport } from '../export/plan-export.ts';
import { systemClock } from '../platform/clock.ts';
import { argument, collectIds } from './arguments.ts';
import { withNewsroom } from './ports.ts';
import { onlyPrinted, printCopy } from './print-copy.ts';
import { counted, type Terminal } from './terminal.ts';

interface ExportOptions {
  readonly library: string;
  readonly as: ExportFormat | z.infer<typeof Copied>;
  readonly out?: string;
  readonly all?: true;
  readonly draft?: true;
  readonly dryRun?: true;
  readonly json?: true;
}

/** "html" is the page; the text's HTML for the clipboard is "fragment" here. */
const Copied = z.enum(['email', 'social', 'citation'] satisfies CopyForm[]);
const Written = z.enum([...exportFormats, ...Copied.options]);
const isCopied = (as: ExportOptions['as']): as is z.infer<typeof Copied> => Copied.safeParse(as).success;

export function addExport(program: Command, terminal: Terminal, cancel: AbortSignal): void {
  program
    .command('export')
    .summary('write articles in another form')
    .description(
      'Write articles as pages with their pictures beside them (html) or within (page), as the text’s HTML alone ' +
        '(fragment), Word documents with comments, and suggestions as tracked changes (docx), Markdown with front matter, plain text, IPTC ninjs 3.1 or 2.2 (ninjs2), ' +
        'or WordPress blocks to paste. Several make one file as a book (epub) and for Ghost (ghost) or WordPress (wxr) to take in. ' +
        'One article is printed as a mail’s HTML (email), as posts with their lengths (social), or cited (citation). Prints the path of each new file; one article’s text is printed itself where there is no --out. Nothing that is there is written over.',
    )
    .argument('[id...]', 'the articles', collectIds)
    .requiredOption('--library <dir>', 'the library that has them')
    .requiredOption('--as <format>', `one of ${Written.options.join(', ')}`, argument(Written))
    .option('--out <dir>', 'the folder to write to, with the pictures in a folder beside')
    .option('--all', 'all articles that are not in the trash')
    .option('--draft', 'also articles that are ready but for what `galley check` finds')
    .option(
      '--dry-run',
      'say which files there would be, how large, and what of each article the form can’t carry; write none',
    )
    .option(
      '--json',
      'print a report as JSON instead of paths, with --out or --dry-run; the texts of email, social and citation as JSON',
    )
    .action(async (given: readonly ArticleId[] | undefined, options: ExportOptions) => {
      const { library, as, out, all, draft, dryRun } = options;
      await withNewsroom('export', library, async (newsroom) => {
        const ids = all === true ? everyArticle(newsroom) : (given ?? []);
        const [only] = ids;
        if (only === undefined)
          throw new ExpectedError('nothing-named', 'Name an article’s id, or give --all.');
        const asDraft = draft === true;
        const how = {
          asDraft,
          clock: systemClock,
          signal: cancel,
          onProgress: (done: number, total: number) =>
            terminal.progress(`${dryRun === true ? 'Looking at' : 'Writing'} articles ${done}/${total}`),
        };
        if (isCopied(as)) {
          if (dryRun === true || ids.length > 1 || out !== undefined) throw onlyPrinted(as);
          printCopy(terminal, await copyArticle(newsroom, only, as, asDraft), as, options.json === true);
          return;
        }
        if (dryRun === true) {
          const plan = await planExport(newsroom, ids, as, { ...how, folder: out ?? null });
          terminal.progress('');
          showPlan(terminal, plan, options.json === true);
          return;
        }
        if (out === undefined) {
          if (ids.length > 1 || isTogether(as)) throw outMissing(as, ids.length);
          const exported = await createExportService(newsroom).exportArticle(only, as, { asDraft });
          if (typeof exported.content !== 'string') throw outMissing(as, 1);
          terminal.result(exported.content.trimEnd());
          const { length } = exported.pictures;
          if (length > 0)
            terminal.say(`${counted(length, 'picture', 'pictures')} left out: --out takes them along`);
          return;
        }
        const report = await exportArticles(newsroom, ids, as, folderDestination(out), how);
        terminal.progress('');
        show(terminal, report, options.json === true);
      });
    });
}

function everyArticle({ articles }: Newsroom): readonly ArticleId[] {
  return articles
    .allSummaries()
    .filter(({ trashed }) => !trashed)
    .map(({ id }) => id);
}

function outMissing(format: ExportFormat, count: number): ExpectedError {
  const what = count > 1 ? 'Several articles are' : `A .${exportExtensions[format]} file is`;
  return new ExpectedError('out-missing', `${what} no text to print: say with --out where to put it.`);
}

function show(terminal: Terminal, report: ExportReport, isJson: boolean): void {
  for (const { headline, problem } of report.articles) {
    if (problem !== null) terminal.say(`galley: “${headline}” stayed: ${problem}`);
  }
  if (isJson) terminal.json(report);
  else for (const file of new Set(report.articles.flatMap((one) => one.file ?? []))) terminal.result(file);
  finish(terminal, report);
}

/** The files with their sizes as results; what stays behind, article by article, to people. */
function showPlan(terminal: Terminal, plan: ExportPlan, isJson: boolean): void {
  const { files, pictures, articles } = plan;
  for (const { headline, problem, losses } of articles) {
    if (problem !== null) terminal.say(`galley: “${headline}” would stay: ${problem}`);
    for (const line of linesOfLosses(losses)) terminal.say(`“${headline}”: ${line}`);
  }
  if (isJson) terminal.json(plan);
  else for (const { name, bytes } of files) terminal.result(`${name} (${size(bytes)})`);
  const beside = `${counted(pictures.count, 'picture', 'pictures')} beside`;
  if (pictures.count > 0) terminal.say(`${beside}, ${size(pictures.bytes)}`);
  if (!plan.isCancelled) terminal.say('A dry run: nothing was written');
  finish(terminal, plan);
}

interface Outcome {
  readonly isCancelled: boolean;
  readonly articles: readonly { readonly problem: string | null }[];
}

/** "34 kB". */
function size(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

function finish(terminal: Terminal, report: Outcome): void {
  if (report.isCancelled) terminal.say('galley: cancelled');
  if (report.isCancelled) process.exitCode = 130;
  else if (report.articles.some(({ problem }) => problem !== null)) process.exitCode = 1;
}
