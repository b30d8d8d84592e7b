import { stat } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { ExpectedError } from '#shared/ipc/result.ts';
import { ArticleId } from '#shared/library/ids.ts';
import { initialsOf } from '#shared/review/person.schema.ts';
import { argument } from './arguments.ts';
import { withNewsroom } from './ports.ts';
import { counted, type Terminal } from './terminal.ts';

interface SendOptions {
  readonly library: string;
  readonly to: string;
  readonly by?: string;
}

/** `galley review send` and `galley review take`: review between libraries, by files. */
export function addReview(program: Command, terminal: Terminal): void {
  const review = program
    .command('review')
    .summary('send an article for review, take one back')
    .description(
      'Review without a server: an article with all that belongs to it in one file, there and back.',
    );

  review
    .command('send')
    .summary('write an article into a review file')
    .description(
      'Write an article with its pictures, versions, comments and suggestions into one file that another Galley opens, and ' +
        'that it sends back the same way. The private note stays here. Prints the path of the file.',
    )
    .argument('<id>', 'the article', argument(ArticleId))
    .requiredOption('--library <dir>', 'the library that has it')
    .requiredOption('--to <file>', 'the new file; its name should end in .galley-review')
    .option('--by <name>', 'who sends it (default: your name on this machine)')
    .action(async (id: ArticleId, { library, to, by }: SendOptions) => {
      const path = resolve(to);
      if ((await stat(path).catch(() => null)) !== null)
        throw new ExpectedError('out-exists', `${path} is there already. Name a new file.`);
      const name = by?.trim() || userInfo().username;
      await withNewsroom('review send', library, ({ exchange }) =>
        exchange.send(id, path, { name, initials: initialsOf(name) }),
      );
      terminal.result(path);
    });

  review
    .command('take')
    .alias('open')
    .summary('take a review file in')
    .description(
      'Take a review file in: an article that is not here yet is made; into one that is, everything that changed there since is ' +
        'merged. Where both sides changed the same, this side stands and the other is in the history. Taking a file twice ' +
        'changes nothing. Prints the id of the article.',
    )
    .argument('<file>', 'what galley review send wrote')
    .requiredOption('--library <dir>', 'the library to take it into')
    .option('--json', 'print a report as JSON')
    .action(async (file: string, { library, json }: { library: string; json?: true }) => {
      const taken = await withNewsroom('review take', library, ({ exchange }) => exchange.take(file));
      if (json) return terminal.json(taken);
      terminal.result(taken.article);
      const outcomes = {
        new: `“${taken.headline}” of ${taken.by.name} is here now.`,
        merged: `“${taken.headline}”: what ${taken.by.name} did is taken over.`,
        known: `“${taken.headline}” of ${taken.by.name} had been taken already. Nothing changed.`,
      };
      terminal.say(outcomes[taken.outcome]);
      if (taken.outcome !== 'known')
        terminal.say(
          `${counted(taken.comments, 'new comment', 'new comments')}, ${counted(taken.suggestions, 'open suggestion', 'open suggestions')}.`,
        );
      if (taken.conflicts.length > 0)
        terminal.say(
          `Both sides changed: ${taken.conflicts.join(', ')}. This side stands; galley history ${taken.article} has the other.`,
        );
    });
}
