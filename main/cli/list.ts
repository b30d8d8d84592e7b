import type { Command } from 'commander';
import { z } from 'zod';
import { WorkflowStatus } from '#shared/articles/workflow.ts';
import { type DeskEntry, DeskFilter, filterDesk } from '#shared/review/desk.ts';
import { argument } from './arguments.ts';
import { assertStage } from './assert-stage.ts';
import { withNewsroom } from './ports.ts';
import { counted, type Terminal } from './terminal.ts';

interface ListOptions {
  readonly library: string;
  readonly status?: WorkflowStatus;
  readonly assignee?: string;
  readonly due?: string;
  readonly scheduled?: true;
  readonly pieces?: 'snippets' | 'templates';
  readonly json?: true;
}

const Day = z.iso.date('a day such as 2026-11-25');

export function addList(program: Command, terminal: Terminal): void {
  program
    .command('list')
    .summary('list the articles: stage, person, due day')
    .description(
      'List the articles that are not in the trash, what is due first: id, status, due day, who has it, headline, and what ' +
        'keeps it back.',
    )
    .requiredOption('--library <dir>', 'the library')
    .option('--status <stage>', 'only those at this stage', argument(WorkflowStatus))
    .option('--assignee <name>', 'only what this person has; "" is what nobody has')
    .option('--due <day>', 'only what is due on this day or before', argument(Day))
    .option('--scheduled', 'only what waits for its date or the end of its embargo, the next first')
    .option(
      '--pieces <kind>',
      'the library’s snippets or templates instead: slug, name',
      argument(z.enum(['snippets', 'templates'])),
    )
    .option('--json', 'print an array of articles as JSON')
    .action(async ({ library, json, pieces, ...wanted }: ListOptions) => {
      if (pieces !== undefined) {
        const kept = await withNewsroom('list', library, async ({ snippets, templates }) =>
          pieces === 'snippets' ? await snippets.list() : await templates.list(),
        );
        if (json) return terminal.json(kept);
        for (const { slug, name } of kept) terminal.result(`${slug}\t${name}`);
        return;
      }
      const all = await withNewsroom('list', library, async ({ desk, folder }) => {
        const entries = await desk();
        const { status } = wanted;
        // Articles stay at a stage that the workflow no longer has.
        if (status !== undefined && !entries.some((one) => one.status === status))
          assertStage(folder.config.workflow, status);
        return entries;
      });
      const matching = filterDesk(all, DeskFilter.parse(wanted));
      const found = wanted.scheduled ? inOrderOfMoments(matching) : matching;
      if (json) return terminal.json(found);
      for (const entry of found) terminal.result(lineOf(entry));
      terminal.say(counted(found.length, 'article', 'articles'));
    });
}

function inOrderOfMoments(entries: readonly DeskEntry[]): readonly DeskEntry[] {
  const momentOf = ({ goesOutAt }: DeskEntry): number => (goesOutAt === null ? 0 : Date.parse(goesOutAt));
  return entries.toSorted((a, b) => momentOf(a) - momentOf(b));
}

function lineOf(entry: DeskEntry): string {
  const { id, status, due, assignee, headline, isLate, isHeld, embargo, goesOutAt, isReviewUnreadable } =
    entry;
  const notes = [
    isLate && 'late',
    isHeld && 'legal hold',
    embargo !== null && `embargo until ${embargo}`,
    goesOutAt !== null && `scheduled for ${goesOutAt}`,
    isReviewUnreadable && 'review can’t be read',
  ];
  const said = notes.filter(Boolean).join(', ');
  return [id, status, due ?? '', assignee, headline, said].join('\t').trimEnd();
}
