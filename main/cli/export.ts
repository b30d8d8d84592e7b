import type { Command } from 'commander';
import { ExportFormat, exportExtensions } from '#shared/export/export-format.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import { ArticleId } from '#shared/library/ids.ts';
import { createExportService } from '../export/export-service.ts';
import { saveExport } from '../export/save-export.ts';
import { argument } from './arguments.ts';
import { withNewsroom } from './ports.ts';
import { counted, type Terminal } from './terminal.ts';

interface ExportOptions {
  readonly library: string;
  readonly as: ExportFormat;
  readonly out?: string;
  readonly draft?: true;
}

export function addExport(program: Command, terminal: Terminal): void {
  program
    .command('export')
    .summary('write an article in another form')
    .description(
      'Write an article as a page with its pictures beside it (html) or within it (page), as the text’s HTML alone ' +
        '(fragment), Word document with comments, and suggestions as tracked changes (docx), Markdown with front matter, plain text, IPTC ninjs 3.1 or WordPress blocks. Prints the text, or ' +
        'with --out the path of the new file. Nothing that is there is written over.',
    )
    .argument('<id>', 'the article', argument(ArticleId))
    .requiredOption('--library <dir>', 'the library that has it')
    .requiredOption('--as <format>', `one of ${ExportFormat.options.join(', ')}`, argument(ExportFormat))
    .option('--out <dir>', 'the folder to write to, with the pictures in pictures/')
    .option('--draft', 'also an article that is ready but for what `galley check` finds')
    .action(async (id: ArticleId, { library, as, out, draft }: ExportOptions) => {
      await withNewsroom('export', library, async (newsroom) => {
        const exported = await createExportService(newsroom).exportArticle(id, as, {
          asDraft: draft === true,
        });
        if (out !== undefined) {
          terminal.result(await saveExport(out, exported));
          return;
        }
        if (typeof exported.content !== 'string') {
          throw new ExpectedError(
            'out-missing',
            `A .${exportExtensions[as]} file is no text: say with --out where to put it.`,
          );
        }
        terminal.result(exported.content.trimEnd());
        const { length } = exported.pictures;
        if (length > 0)
          terminal.say(`${counted(length, 'picture', 'pictures')} left out: --out takes them along`);
      });
    });
}
