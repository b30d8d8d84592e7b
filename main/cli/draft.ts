import type { Command } from 'commander';
import { ExpectedError } from '#shared/ipc/result.ts';
import { beginArticle } from '../articles/begin-article.ts';
import { withNewsroom } from './ports.ts';
import type { Terminal } from './terminal.ts';

interface DraftOptions {
  readonly library: string;
  readonly template?: string;
  readonly headline?: string;
}

export function addDraft(program: Command, terminal: Terminal): void {
  program
    .command('draft')
    .summary('begin an article, from a template or from nothing')
    .description(
      'Begin an article. Prints its id. `galley list --pieces templates` says which templates there are.',
    )
    .requiredOption('--library <dir>', 'the library')
    .option('--template <name>', 'begin with the fields and text of this template')
    .option('--headline <text>', 'its headline (default: the template’s)')
    .action(async ({ library, template, headline = '' }: DraftOptions) => {
      const { id } = await withNewsroom('draft', library, async (newsroom) => {
        if (template === undefined) return beginArticle(newsroom, { headline });
        const all = await newsroom.templates.list();
        const found = all.find(({ slug, name }) => slug === template || name === template);
        if (found === undefined) {
          const names = all.map(({ name }) => name).join(', ') || 'none';
          throw new ExpectedError(
            'template-unknown',
            `The library has no template “${template}”; it has: ${names}.`,
          );
        }
        return beginArticle(newsroom, { headline, template: found.slug });
      });
      terminal.result(id);
    });
}
