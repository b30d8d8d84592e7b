import type { Command } from 'commander';
import { ArticleContent } from '#shared/articles/article.schema.ts';
import { type ContentComparison, compareContents } from '#shared/compare/compare-contents.ts';
import type { WordRun } from '#shared/compare/compare-words.ts';
import { type Version, VersionId } from '#shared/history/version.schema.ts';
import type { VersionsSuggested } from '#shared/ipc/review.contract.ts';
import { ArticleId } from '#shared/library/ids.ts';
import type { Newsroom } from '../compose-newsroom.ts';
import { argument } from './arguments.ts';
import { withNewsroom } from './ports.ts';
import { counted, type Terminal } from './terminal.ts';

interface HistoryOptions {
  readonly library: string;
  readonly compare?: VersionId;
  readonly with?: VersionId;
  readonly suggest?: true;
  readonly json?: true;
}

export function addHistory(program: Command, terminal: Terminal): void {
  program
    .command('history')
    .summary('list an article’s versions, compare two of them')
    .description(
      'List an article’s versions and autosaves, newest first. With --compare: what became of a version since, or until ' +
        'the one that --with names, words taken out as [-these-] and put in as {+these+}. With --suggest besides: what ' +
        'leads from the article to that version, or from the one version to the other, lies beside the article as ' +
        'suggestions, to be accepted or rejected; the article stays as it is.',
    )
    .argument('<id>', 'the article', argument(ArticleId))
    .requiredOption('--library <dir>', 'the library that has it')
    .option('--compare <version>', 'a version, as the list names it', argument(VersionId))
    .option('--with <version>', 'compare with this version, not with now', argument(VersionId))
    .option('--suggest', 'make the differences suggestions on the article')
    .option(
      '--json',
      'print {"versions": […], "damaged": …}, {"fields": […], "blocks": […]} or {"count": …, "leftOut": […]} as JSON',
    )
    .action(async (id: ArticleId, options: HistoryOptions, command: Command) => {
      const { library, compare, json } = options;
      if (compare === undefined && (options.with !== undefined || options.suggest))
        command.error(
          'error: --with and --suggest need a version to --compare; galley history <id> lists them',
        );
      await withNewsroom('history', library, async (newsroom) => {
        if (compare === undefined) {
          const list = await newsroom.history.list(id);
          // One that can't be read may have some still.
          if (list.versions.length + list.damaged === 0) await newsroom.articles.get(id);
          return json ? terminal.json(list) : printList(terminal, list);
        }
        if (options.suggest) {
          const [from, to] = options.with === undefined ? [null, compare] : [compare, options.with];
          const done = await newsroom.suggestVersions({ id, from, to, unsigned: 'galley history' });
          return json ? terminal.json(done) : printSuggested(terminal, done);
        }
        const comparison = await compared(newsroom, id, compare, options.with);
        return json ? terminal.json(comparison) : printComparison(terminal, comparison);
      });
    });
}

export function addRevert(program: Command, terminal: Terminal): void {
  program
    .command('revert')
    .summary('bring a version of an article back')
    .description(
      'Make a version’s text and fields the article’s again. The status stays; what was there before becomes a version too, ' +
        'so that this can be taken back.',
    )
    .argument('<id>', 'the article', argument(ArticleId))
    .requiredOption('--to <version>', 'the version, as galley history names it', argument(VersionId))
    .requiredOption('--library <dir>', 'the library that has it')
    .action(async (id: ArticleId, { to, library }: { to: VersionId; library: string }) => {
      await withNewsroom('revert', library, ({ history }) => history.restore(id, to, null));
      terminal.say(`The article is as it was in ${to}.`);
    });
}

async function compared(
  { history, articles }: Newsroom,
  id: ArticleId,
  older: VersionId,
  newer: VersionId | undefined,
): Promise<ContentComparison> {
  const { content } = await history.get(id, older);
  const after =
    newer === undefined ? (await articles.get(id)).article : (await history.get(id, newer)).content;
  return compareContents(content, ArticleContent.parse(after));
}

function printSuggested(terminal: Terminal, { count, leftOut }: VersionsSuggested): void {
  if (count === 0) terminal.say('The article has all of this already: there is nothing to suggest.');
  else
    terminal.say(
      `${counted(count, 'suggestion', 'suggestions')} now; the article stays as it is until somebody accepts.`,
    );
  if (leftOut.length > 0)
    terminal.say(`These fields differ too, but can't be suggested: ${leftOut.join(', ')}`);
}

function printList(
  terminal: Terminal,
  { versions, damaged }: { readonly versions: readonly Version[]; readonly damaged: number },
): void {
  for (const { id, at, kind, by, note } of versions) {
    terminal.result([id, at, kind, by, note].join('\t').trimEnd());
  }
  terminal.say(counted(versions.length, 'version', 'versions'));
  if (damaged > 0)
    terminal.say(`${counted(damaged, 'version', 'versions')} can't be read: the files are damaged`);
}

function printComparison(terminal: Terminal, { fields, blocks }: ContentComparison): void {
  for (const name of fields) terminal.result(`field changed: ${name}`);
  for (const change of blocks) {
    if (change.is === 'changed') terminal.result(`~ ${change.words.map(marked).join('')}`);
    if (change.is === 'added') terminal.result(`+ ${change.after.text}`);
    if (change.is === 'removed') terminal.result(`- ${change.before.text}`);
  }
}

function marked({ is, text }: WordRun): string {
  if (is === 'same') return text;
  return is === 'added' ? `{+${text}+}` : `[-${text}-]`;
}
