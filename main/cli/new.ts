import { basename, resolve } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { z } from 'zod';
import { LanguageTag, SiteAddress, TimeZone } from '#shared/library/ids.ts';
import { topicFault } from '#shared/library/media-topics.ts';
import { createNewsroom } from '../compose-newsroom.ts';
import { argument } from './arguments.ts';
import { commandPorts } from './ports.ts';
import type { Terminal } from './terminal.ts';

interface NewOptions {
  readonly title?: string;
  readonly language: string;
  readonly timeZone: string;
  readonly section: readonly NamedSection[];
  readonly baseUrl?: string;
}

interface NamedSection {
  readonly name: string;
  readonly subject: string | null;
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
    .option(
      '--section <name>',
      'a section of the site, such as Sport, or with its subject Sport=medtop:15000000; repeat it for each',
      (written: string, before: readonly NamedSection[]) => [...before, sectionOf(written)],
      [],
    )
    .option('--base-url <address>', 'where readers will find the site', argument(SiteAddress))
    .action(async (library: string, options: NewOptions) => {
      const { language, timeZone, section, baseUrl } = options;
      const title = options.title ?? (basename(resolve(library)) || 'Newsroom');
      const names = section.map(({ name }) => name);
      const wanted = { folder: library, title, language, timeZone, sections: names };
      const newsroom = await createNewsroom(wanted, commandPorts('new'));
      try {
        const { config } = newsroom.folder;
        const sections = config.sections.map((one, at) => ({ ...one, ...section[at] }));
        await newsroom.folder.updateConfig({ ...config, sections, baseUrl: baseUrl ?? null });
        terminal.result(newsroom.folder.path);
      } finally {
        await newsroom.close();
      }
    });
}

/** A name may have a "=" of its own: only what is meant as a subject ends it. */
function sectionOf(written: string): NamedSection {
  const [, name, subject] = /^(.+)=((?:medtop|subj|https?):.*)$/.exec(written) ?? [];
  if (written.trim() === '') throw new InvalidArgumentError('It is empty.');
  if (name === undefined || subject === undefined) return { name: written, subject: null };
  if (topicFault(subject) === null) return { name, subject };
  throw new InvalidArgumentError(
    `“${subject}” is no Media Topic of IPTC: write “medtop:” and its eight digits.`,
  );
}
