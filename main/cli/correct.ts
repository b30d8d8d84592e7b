import { type Command, Option } from 'commander';
import { type CorrectionKind, correctionKinds } from '#shared/body/nodes/correction/correction.schema.ts';
import { VersionId } from '#shared/history/version.schema.ts';
import { ArticleId } from '#shared/library/ids.ts';
import { argument } from './arguments.ts';
import { withNewsroom } from './ports.ts';
import type { Terminal } from './terminal.ts';

interface CorrectOptions {
  readonly library: string;
  readonly kind: CorrectionKind;
  readonly text?: string;
  readonly since?: VersionId;
  readonly draft?: true;
  readonly changes: boolean;
  readonly json?: true;
}

/** `galley correct`: a note to readers at an article's end. */
export function addCorrect(program: Command, terminal: Terminal): void {
  program
    .command('correct')
    .summary('say in an article what was put right')
    .description(
      'Put a note of today at an article’s end: what kind it is, your words, and what changed since readers got it, drafted ' +
        'from the text that was published last or from the version that --since names. With --draft nothing is written: the ' +
        'drafted changes are printed, a line each.',
    )
    .argument('<id>', 'the article', argument(ArticleId))
    .requiredOption('--library <dir>', 'the library that has it')
    .addOption(new Option('--kind <kind>', 'what the note is').choices(correctionKinds).default('correction'))
    .option('--text <words>', 'the note’s own words; an empty line begins a paragraph')
    .option('--since <version>', 'what readers had, as galley history names it', argument(VersionId))
    .option('--no-changes', 'don’t name the changes one by one')
    .option('--draft', 'print the changes, write nothing')
    .option('--json', 'print {"since": …, "changes": […]} as JSON')
    .action(async (id: ArticleId, options: CorrectOptions) => {
      const { library, kind, text = '', since = null, draft, json } = options;
      const drafted = await withNewsroom('correct', library, async ({ corrections }) => {
        const found = options.changes ? await corrections.draft(id, since) : { since: null, changes: [] };
        if (!draft) await corrections.add(id, { kind, words: text, changes: found.changes ?? [] });
        return found;
      });
      if (json) terminal.json(drafted);
      else for (const change of drafted.changes ?? []) terminal.result(change);
      if (drafted.changes === null)
        terminal.say(
          'Nobody knows what readers have: the article wasn’t published from here. --since names a version.',
        );
      else if (options.changes && drafted.changes.length === 0)
        terminal.say('Readers have the text as it is.');
      if (!draft)
        terminal.say('The note is at the article’s end. Readers get it when the site is published.');
    });
}
