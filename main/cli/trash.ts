import type { Command } from 'commander';
import { ArticleQuery } from '#shared/articles/article-query.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { removeArticles } from '../articles/remove-articles.ts';
import { collectIds } from './arguments.ts';
import { withNewsroom } from './ports.ts';
import { counted, type Terminal } from './terminal.ts';

interface TrashOptions {
  readonly library: string;
  readonly delete?: readonly ArticleId[];
  readonly empty?: true;
  readonly json?: true;
}

/** `galley trash`: what is in there, and what is to go for good. */
export function addTrash(program: Command, terminal: Terminal): void {
  program
    .command('trash')
    .summary('list the trash, delete articles of it for good, or empty it')
    .description(
      'List the articles in the trash: id, headline. With --delete or --empty articles go for good, with their versions, reviews ' +
        'and comments: nothing brings them back. Sites that are published, receipts and backups stay as they are.',
    )
    .requiredOption('--library <dir>', 'the library')
    .option('--delete <id...>', 'delete these for good', collectIds)
    .option('--empty', 'delete all of the trash for good')
    .option('--json', 'print the list, or what went and what stayed, as JSON')
    .action(async ({ library, delete: some, empty, json }: TrashOptions, command: Command) => {
      if (some !== undefined && empty)
        command.error('error: --delete takes some of the trash and --empty all of it: give one of the two');
      const trashed = ArticleQuery.parse({ trashed: true });
      if (some === undefined && !empty) {
        const all = await withNewsroom('trash', library, async ({ articles }) => articles.list(trashed));
        if (json) return terminal.json(all);
        for (const { id, headline } of all) terminal.result(`${id}\t${headline}`);
        return terminal.say(counted(all.length, 'article', 'articles'));
      }
      const report = await withNewsroom('trash', library, async ({ articles }) =>
        removeArticles(articles, some ?? articles.list(trashed).map(({ id }) => id)),
      );
      if (json) terminal.json(report);
      else {
        for (const id of report.removed) terminal.result(id);
        for (const { message } of report.failed) terminal.say(`galley: ${message}`);
        terminal.say(`${counted(report.removed.length, 'article', 'articles')} deleted for good`);
      }
      if (report.failed.length > 0) process.exitCode = 1;
    });
}
