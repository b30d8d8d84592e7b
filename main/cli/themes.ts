import type { Command } from 'commander';
import { ThemeName } from '#shared/design/design.schema.ts';
import { systemClock } from '../platform/clock.ts';
import { addTheme, removeTheme } from '../site/themes/theme-shelf.ts';
import { argument } from './arguments.ts';
import { withNewsroom } from './ports.ts';
import { counted, type Terminal } from './terminal.ts';

interface Common {
  readonly library: string;
  readonly json?: true;
}

/** `galley themes`: what a library's site can look like beside Galley's own theme. */
export function addThemes(program: Command, terminal: Terminal): void {
  const themes = program
    .command('themes')
    .summary('list, add and remove themes of the site')
    .description('Themes of the newsroom’s own: folders in its themes/. They run no code.');

  themes
    .command('list')
    .summary('list them')
    .description(
      'List the library’s themes: folder, name, what is wrong with it; a star marks the chosen one.',
    )
    .requiredOption('--library <dir>', 'the library')
    .option('--json', 'print an array of themes as JSON')
    .action(async ({ library, json }: Common) => {
      const { found, chosen } = await withNewsroom('themes list', library, async ({ site, folder }) => ({
        found: await site.themes(),
        chosen: folder.config.design.theme,
      }));
      if (json) return terminal.json(found);
      for (const { folder, manifest, problem } of found) {
        const mark = folder === chosen ? '*' : '';
        terminal.result([`${folder}${mark}`, manifest?.name ?? '', problem ?? ''].join('\t').trimEnd());
      }
      terminal.say(counted(found.length, 'theme', 'themes'));
    });

  themes
    .command('add')
    .summary('take a theme in from a folder or a zip, and choose it')
    .description(
      'Take a theme in from a folder or a zip: checked, and tried on a page of every kind, before any of it is kept. A theme ' +
        'of the same name makes room and is kept in set-aside/. Prints the theme’s folder.',
    )
    .argument('<folder|zip>', 'the theme')
    .requiredOption('--library <dir>', 'the library')
    .option('--keep-design', 'leave the site’s theme as it is chosen now')
    .action(async (source: string, { library, keepDesign }: Common & { readonly keepDesign?: true }) => {
      const { theme, aside } = await withNewsroom('themes add', library, async (newsroom) => {
        const added = await addTheme(newsroom, source, systemClock);
        const { config, updateConfig } = newsroom.folder;
        const design = { ...config.design, theme: added.theme.folder };
        if (!keepDesign) await updateConfig({ ...config, design });
        return added;
      });
      if (aside !== null) terminal.say(`The theme of this name that was there lies in ${aside}`);
      terminal.result(theme.folder);
    });

  themes
    .command('remove')
    .summary('take a theme out of the library')
    .description(
      'Take a theme out of the library: it lies in set-aside/ then. The site goes back to Galley’s own look if it had it.',
    )
    .argument('<folder>', 'the theme', argument(ThemeName))
    .requiredOption('--library <dir>', 'the library')
    .action(async (name: ThemeName, { library }: Common) => {
      const { aside } = await withNewsroom('themes remove', library, (newsroom) =>
        removeTheme(newsroom, name, systemClock),
      );
      terminal.say(`“${name}” lies in ${aside} now`);
    });
}
