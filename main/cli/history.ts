import type { Command } from 'commander';
import { ArticleContent } from '#shared/articles/article.schema.ts';
import { compareContents } from '#shared/compare/compare-contents.ts';
import type { WordRun } from '#shared/compare/compare-words.ts';
import { type Version, VersionId } from '#shared/history/version.schema.ts';
import { ArticleId } from '#shared/library/ids.ts';
import { argument } from './arguments.ts';
import { withNewsroom } from './ports.ts';
import { counted, type Terminal } from './terminal.ts';

interface HistoryOptions {
  readonly library: string;
  readonly compare?: VersionId;
  readonly json?: true;
}

export function addHistory(program: Command, terminal: Terminal): void {
  program
    .command('history')
    .summary('list an article’s versions, compare one with now')
    .description(
      'List an article’s versions and autosaves, newest first. With --compare: what became of a version since, words ' +
        'taken out as [-these-] and put in as {+these+}.',
    )
    .argument('<id>', 'the article', argument(ArticleId))
    .requiredOption('--library <dir>', 'the library that has it')
    .option('--compare <version>', 'a version, as the list names it', argument(VersionId))
    .option('--json', 'print {"versions": […], "damaged": …} or {"fields": […], "blocks": […]} as JSON')
    .action(async (id: ArticleId, { library, compare, json }: HistoryOptions) => {
      await withNewsroom('history', library, async ({ history, articles }) => {
        const now = ArticleContent.parse((await articles.get(id)).article);
        if (compare === undefined) {
          const list = await history.list(id);
          if (json) terminal.json(list);
          else printList(terminal, list);
          return;
        }
        const { content } = await history.get(id, compare);
        const comparison = compareContents(content, now);
        if (json) terminal.json(comparison);
        else printComparison(terminal, comparison);
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

function printComparison(terminal: Terminal, { fields, blocks }: ReturnType<typeof compareContents>): void {
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
