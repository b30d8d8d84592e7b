import { basename, resolve } from 'node:path';
import type { Command } from 'commander';
import { z } from 'zod';
import { LanguageTag, TimeZone, WebAddress } from '#shared/library/ids.ts';
import { createNewsroom } from '../compose-newsroom.ts';
import { argument, collect } from './arguments.ts';
import { commandPorts } from './ports.ts';
import type { Terminal } from './terminal.ts';

interface NewOptions {
  readonly title?: string;
  readonly language: string;
  readonly timeZone: string;
  readonly section: readonly string[];
  readonly baseUrl?: string;
}

export function addNew(program: Command, terminal: Terminal): void {
  program
    .command('new')
    .summary('make a new library')
    .description('Make a new library in an empty folder or one that does not exist yet. Prints its path.')
    .argument('<library>', 'the folder to make it in')
    .option(
      '--title <title>',
      "the site's title (default: the folder's name)",
      argument(z.string().trim().min(1, 'empty')),
    )
    .option('--language <tag>', "the site's language, such as en or pt-BR", argument(LanguageTag), 'en')
    .option(
      '--time-zone <zone>',
      'such as Europe/Lisbon',
      argument(TimeZone),
      Intl.DateTimeFormat().resolvedOptions().timeZone,
    )
    .option('--section <name>', 'a section of the site; repeat it for each', collect, [])
    .option('--base-url <address>', 'where readers will find the site', argument(WebAddress))
    .action(async (library: string, options: NewOptions) => {
      const { language, timeZone, section, baseUrl } = options;
      const title = options.title ?? (basename(resolve(library)) || 'Newsroom');
      const wanted = { folder: library, title, language, timeZone, sections: [...section] };
      const newsroom = await createNewsroom(wanted, commandPorts('new'));
      try {
        if (baseUrl !== undefined) await newsroom.folder.updateConfig({ ...newsroom.folder.config, baseUrl });
        terminal.result(newsroom.folder.path);
      } finally {
        await newsroom.close();
      }
    });
}
