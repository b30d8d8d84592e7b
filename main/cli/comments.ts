import { userInfo } from 'node:os';
import type { Command } from 'commander';
import { z } from 'zod';
import { CommentState } from '#shared/comments/reader-comment.schema.ts';
import type { ListedComment } from '#shared/ipc/comments.contract.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import { type CommentNewsroom, listComments, takeComments } from '../comments/comment-handlers.ts';
import { argument } from './arguments.ts';
import { withNewsroom } from './ports.ts';
import { counted, type Terminal } from './terminal.ts';

interface Common {
  readonly library: string;
  readonly json?: true;
}

/** `galley comments`: what readers said, taken in, moderated and answered. */
export function addComments(program: Command, terminal: Terminal): void {
  const comments = program
    .command('comments')
    .summary('list, take in, approve and answer readers’ comments')
    .description('Readers’ comments: kept in the library, and in the site once they are approved.');

  comments
    .command('list')
    .summary('list them, the newest first')
    .description(
      'List comments, the newest first: id, state, time, name, the article’s headline and the first words.',
    )
    .requiredOption('--library <dir>', 'the library')
    .option('--state <state>', 'only those: pending, approved, spam or trash', argument(CommentState))
    .option('--json', 'print an array of comments as JSON')
    .action(async ({ library, state, json }: Common & { state?: CommentState }) => {
      const all = await withNewsroom('comments list', library, listComments);
      const found = all.filter(({ comment }) => state === undefined || comment.state === state);
      if (json) return terminal.json(found);
      for (const one of found) terminal.result(lineOf(one));
      terminal.say(counted(found.length, 'comment', 'comments'));
    });

  comments
    .command('take')
    .summary('take in what the comment form’s endpoint exports')
    .description(
      'Take comments from a JSON or CSV file with the fields of the comment form: id, parent, article or page, comment, name, url, ' +
        'date, status. They wait for approval unless the file says otherwise. Taking a file twice changes nothing.',
    )
    .argument('<file>', 'the file')
    .requiredOption('--library <dir>', 'the library')
    .option('--json', 'print a report as JSON')
    .action(async (file: string, { library, json }: Common) => {
      const report = await withNewsroom('comments take', library, (newsroom) => takeComments(newsroom, file));
      if (json) terminal.json(report);
      else {
        for (const line of [...report.problems, ...report.notes]) terminal.say(line);
        terminal.say(`${counted(report.taken, 'new comment', 'new comments')}, ${report.known} here already`);
      }
      if (report.problems.length > 0) process.exitCode = 1;
    });

  comments
    .command('set')
    .summary('approve comments, or put them with the spam or into the trash')
    .description(
      'Say what becomes of comments. Only approved ones are in the site. Their words stay as they are.',
    )
    .argument('<state>', 'pending, approved, spam or trash', argument(CommentState))
    .argument('<id...>', 'the comments')
    .requiredOption('--library <dir>', 'the library')
    .option('--by <name>', 'who decides it (default: your name on this machine)')
    .action(
      async (state: CommentState, ids: readonly string[], { library, by }: Common & { by?: string }) => {
        await withNewsroom('comments set', library, async (newsroom) => {
          const found = await findComments(newsroom, ids);
          for (const { article, comment } of found) {
            await newsroom.comments.decide(article, [comment.id], state, nameOf(by));
          }
        });
        terminal.say(`${counted(ids.length, 'comment', 'comments')} now ${state}`);
      },
    );

  comments
    .command('reply')
    .summary('answer a comment')
    .description('Answer a comment. Readers see the answer below it. Prints the answer’s id.')
    .argument('<id>', 'the comment', argument(z.uuid()))
    .requiredOption('--text <words>', 'the answer')
    .requiredOption('--library <dir>', 'the library')
    .option('--by <name>', 'who answers, as readers see it (default: your name on this machine)')
    .action(async (id: string, { library, text, by }: Common & { text: string; by?: string }) => {
      const reply = await withNewsroom('comments reply', library, async (newsroom) => {
        const [found] = await findComments(newsroom, [id]);
        return found && newsroom.comments.reply(found.article, id, nameOf(by), text);
      });
      if (reply !== undefined) terminal.result(reply.id);
    });
}

async function findComments(
  newsroom: CommentNewsroom,
  ids: readonly string[],
): Promise<readonly ListedComment[]> {
  const all = new Map((await listComments(newsroom)).map((one) => [one.comment.id, one]));
  return ids.map((id) => {
    const found = all.get(id);
    if (found === undefined) throw new ExpectedError('comment-unknown', `The library has no comment ${id}.`);
    return found;
  });
}

function nameOf(by: string | undefined): string {
  return by?.trim() || userInfo().username;
}

function lineOf({ comment, headline }: ListedComment): string {
  const words = comment.text.replace(/\s+/g, ' ').slice(0, 80);
  return [comment.id, comment.state, comment.at, comment.name, headline, words].join('\t');
}
