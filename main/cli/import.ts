import type { Command } from 'commander';
import { WorkflowStatus } from '#shared/articles/workflow.ts';
import {
  type FileImport,
  type ImportNews,
  isRefused,
  type PlannedArticle,
} from '#shared/ipc/import.contract.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import { createImportService, tryImport } from '../import/import-service.ts';
import { askNetwork } from '../import/network/ask-network.ts';
import type { SiteImportOptions } from '../import/sites/take-site.ts';
import { systemClock } from '../platform/clock.ts';
import { argument } from './arguments.ts';
import { assertStage } from './assert-stage.ts';
import { withNewsroom } from './ports.ts';
import { counted, type Terminal } from './terminal.ts';

interface ImportOptions {
  readonly library: string;
  readonly status: WorkflowStatus;
  readonly media?: string;
  readonly fetchMedia?: true;
  readonly site?: string;
  readonly update?: true;
  readonly updateEdited?: true;
  readonly dryRun?: true;
  readonly json?: true;
}

export function addImport(program: Command, terminal: Terminal, cancel: AbortSignal): void {
  program
    .command('import')
    .summary('take articles and whole sites in')
    .description(
      'Take articles from HTML, Markdown and Word files: text, headline, standfirst, section, tags, authors with bios, ' +
        'date, hero, pictures, recordings and documents to download, and the comments and tracked changes of a Word document, which become suggestions. A WordPress (.xml) or Ghost export (.json), a site of Publii, an export of Substack, Medium or Blogger, a feed ' +
        '(RSS, Atom, JSON Feed), ninjs items (.json), a table of articles (.csv, .tsv; its first line names the columns, such as title, body, date, author, tags, section, slug, url, image), the folder of a site (Hugo, Jekyll, Eleventy) and any other folder of such files bring all their articles; run again, only what is new, and with --update what changed; what of a folder was left out is named. Nothing is fetched from the network unless --fetch-media is given. Prints the id of each new article on a line of its own; problems go to stderr. A file that ' +
        'is refused leaves nothing behind and makes the exit code 1; the other files are still taken.',
    )
    .argument(
      '<file...>',
      'HTML pages (.html), Markdown with front matter (.md, .mdx), Word documents (.docx), WordPress (.xml) or Ghost exports (.json), ninjs (.json), or a folder of them; a Publii backup (.tar), an archive of a site’s files (.zip), a feed (.xml, .rss, .atom, .json), a table (.csv, .tsv), or a list of files and web addresses (.txt)',
    )
    .requiredOption('--library <dir>', 'the library to take them into')
    .option(
      '--status <status>',
      'the stage of the workflow that they come to, such as draft or ready',
      argument(WorkflowStatus),
      'ready',
    )
    .option(
      '--media <dir>',
      'a copy of wp-content/uploads or of Ghost’s content folder, where the export of a site finds its pictures, recordings and documents',
    )
    .option(
      '--fetch-media',
      'fetch pictures, recordings and documents that lie nowhere here from the servers that the files name; servers of your own network are never asked',
    )
    .option('--site <address>', 'where the site is, for an export that does not say it (Ghost)')
    .option(
      '--update',
      'also take in what changed at its source since it was taken, where it was not edited here; what was here is kept in the article’s history',
    )
    .option('--update-edited', 'the same, and for articles that were edited here since, too')
    .option(
      '--dry-run',
      'say what would be taken, with every problem, and write nothing; prints a line for each new article',
    )
    .option('--json', 'print a report as JSON instead')
    .action(async (files: readonly string[], options: ImportOptions) => {
      const {
        library,
        status,
        media,
        fetchMedia = false,
        dryRun = false,
        json,
        update,
        updateEdited,
      } = options;
      const site = options.site === undefined ? null : siteAddress(options.site);
      await withNewsroom('import', library, async (newsroom) => {
        if (!dryRun) newsroom.folder.assertWritable();
        assertStage(newsroom.folder.config.workflow, status);
        const parts = { ...newsroom, clock: systemClock };
        const trial = dryRun ? tryImport(parts) : null;
        const service = trial ?? createImportService(parts);
        const reports: FileImport[] = [];
        const say = (address: string): void => terminal.progress(`fetching ${address}`);
        const network = fetchMedia ? askNetwork({ signal: cancel, site, say }) : undefined;
        const updates: SiteImportOptions['updates'] = (_id, { isEdited }) =>
          updateEdited === true || (update === true && !isEdited);
        const wanted = { status, media: media ?? null, network, updates };
        let done = 0;
        for (const file of files) {
          if (cancel.aborted || reports.at(-1)?.isEnd) break;
          for await (const report of service.imports(file, wanted)) {
            reports.push(report);
            show(terminal, report, json === true);
            terminal.progress(`${reports.length} from ${file}`);
            if (cancel.aborted) break;
          }
          done += cancel.aborted ? 0 : 1;
        }
        terminal.progress('');
        if (json) terminal.json(trial === null ? reports : { files: reports, news: trial.news() });
        if (trial !== null) sayNews(terminal, trial.news());
        finish(terminal, reports, files.length - done);
      });
    });
}

/** ExpectedError `not-an-address`. */
function siteAddress(given: string): string {
  const url = URL.parse(given);
  if (url !== null && /^https?:$/.test(url.protocol)) return url.href;
  const message = `"${given}" is no address of a site: give one such as https://www.example.org/.`;
  throw new ExpectedError('not-an-address', message);
}

function show(terminal: Terminal, report: FileImport, isJson: boolean): void {
  const { file, article, planned, isKnown, changed, isUpdated, isFollowUp = false, problems } = report;
  if (isKnown) {
    if (isUpdated)
      terminal.say(
        `${file}: brought up to date${changed?.isEdited ? '; what was edited here is in its history' : ''}`,
      );
    else if (changed !== null)
      terminal.say(
        `${file}: changed at its source since it was taken${changed.isEdited ? ', and edited here' : ''}; left as it is`,
      );
    for (const problem of problems) terminal.say(`${file}: ${problem}`);
    return;
  }
  if (isRefused(report)) terminal.say(`galley: not imported: ${problems.join('; ')}`);
  else for (const problem of problems) terminal.say(`${file}: ${problem}`);
  if (isJson) return;
  if (article !== null && !isFollowUp) terminal.result(article);
  if (planned !== null) terminal.result(planLine(report.headline ?? '', planned));
}

/** "“The quay” (ready, in Harbour, by Ines Prado, 2 pictures)". */
function planLine(headline: string, { status, section, authors, pictures, files }: PlannedArticle): string {
  const facts = [
    status,
    section === null ? '' : `in ${section}`,
    authors.length === 0 ? '' : `by ${authors.join(', ')}`,
    pictures === 0 ? '' : counted(pictures, 'picture', 'pictures'),
    files === 0 ? '' : counted(files, 'recording or document', 'recordings or documents'),
  ];
  return `“${headline}” (${facts.filter(Boolean).join(', ')})`;
}

function sayNews(terminal: Terminal, news: ImportNews): void {
  const { sections, authors, pictures, files, comments, elsewhere, unplaced } = news;
  const facts = [
    sections.length === 0 ? '' : `sections: ${sections.join(', ')}`,
    authors.length === 0 ? '' : `authors: ${authors.join(', ')}`,
    pictures === 0 ? '' : counted(pictures, 'picture', 'pictures'),
    files === 0 ? '' : counted(files, 'recording or document', 'recordings or documents'),
    comments === 0 ? '' : counted(comments, 'comment of a reader', 'comments of readers'),
  ].filter(Boolean);
  if (facts.length > 0) terminal.say(`New besides the articles: ${facts.join('; ')}`);
  if (elsewhere > 0)
    terminal.say(
      `${counted(elsewhere, 'picture or other file is', 'pictures and other files are')} on other computers; --fetch-media fetches them`,
    );
  if (unplaced > 0)
    terminal.say(
      `${counted(unplaced, 'picture or other file is', 'pictures and other files are')} on the site, whose address the export does not say; --fetch-media --site <address> fetches them`,
    );
  terminal.say('A dry run: nothing was written, and nobody was asked');
}

function finish(terminal: Terminal, reports: readonly FileImport[], left: number): void {
  const refused = reports.filter(isRefused).length;
  const updated = reports.filter(({ isUpdated }) => isUpdated).length;
  const known = reports.filter(({ isKnown }) => isKnown).length - updated;
  const changed = reports.filter((report) => report.changed !== null && !report.isUpdated);
  const edited = changed.filter((report) => report.changed?.isEdited).length;
  if (known > 0)
    terminal.say(`${counted(known, 'article was', 'articles were')} here already and left alone`);
  if (updated > 0) terminal.say(`${counted(updated, 'article was', 'articles were')} brought up to date`);
  if (changed.length > 0)
    terminal.say(
      `${counted(changed.length, 'article', 'articles')} changed at the source since they were taken in; ${edited === 0 ? '--update takes' : '--update, or --update-edited for those edited here, takes'} the changes in`,
    );
  const leftOut = reports.filter((report) => report.isLeftOut).length;
  if (leftOut > 0) terminal.say(`${counted(leftOut, 'thing was', 'things were')} left out, as said above`);
  const isEnded = reports.at(-1)?.isEnd === true;
  const why = isEnded ? 'stopped' : 'cancelled';
  if (left > 0) terminal.say(`galley: ${why}; ${counted(left, 'file was', 'files were')} not imported`);
  if (refused > 0 || left > 0) process.exitCode = left > 0 && !isEnded ? 130 : 1;
}
