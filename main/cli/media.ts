import type { Command } from 'commander';
import { ExpectedError } from '#shared/ipc/result.ts';
import { MediaId } from '#shared/library/ids.ts';
import { kindOf } from '#shared/media/media-kind.ts';
import { withTermsRead } from '#shared/media/terms.ts';
import type { Newsroom } from '../compose-newsroom.ts';
import { takeFromDisk } from '../media/take-from-disk.ts';
import { withNewsroom } from './ports.ts';
import { counted, type Terminal } from './terminal.ts';

interface Common {
  readonly library: string;
  readonly json?: true;
}

/** The usage terms and instructions of a file as somebody says to have read them. ExpectedError `media-unknown`. */
async function readTerms(newsroom: Pick<Newsroom, 'media'>, written: string): Promise<string> {
  const id = MediaId.safeParse(written).data;
  const item = id === undefined ? undefined : newsroom.media.get(id);
  if (item === undefined)
    throw new ExpectedError(
      'media-unknown',
      `The library has no file ${written}: “galley media list” says which it has.`,
    );
  const details = withTermsRead(item.details);
  await newsroom.media.update(item.id, details);
  return details.termsRead;
}

/** `galley media`: pictures, films, sounds and documents without an article. */
export function addMedia(program: Command, terminal: Terminal): void {
  const media = program
    .command('media')
    .summary('list and add pictures, films, sounds and PDFs')
    .description('The files of a library’s media/, known by their content.');

  media
    .command('list')
    .summary('list them')
    .description('List what the library has, newest first: id, kind, bytes and name.')
    .requiredOption('--library <dir>', 'the library')
    .option('--json', 'print an array of items as JSON')
    .action(async ({ library, json }: Common) => {
      const items = await withNewsroom('media list', library, async (newsroom) => newsroom.media.list());
      if (json) return terminal.json(items);
      for (const item of items)
        terminal.result([item.id, kindOf(item), item.bytes, item.fileName].join('\t'));
      terminal.say(counted(items.length, 'file', 'files'));
    });

  media
    .command('add')
    .summary('take files in')
    .description(
      'Take pictures (JPEG, PNG, WebP, AVIF, GIF, TIFF, SVG), films (MP4, WebM), sounds (MP3, M4A, Ogg, WAV) and PDF documents ' +
        'in, known by their content. Prints the id of each on a line of its own. What is refused is said with the way out and ' +
        'makes the exit code 1; the other files are still taken.',
    )
    .argument('<file...>', 'the files')
    .requiredOption('--library <dir>', 'the library to take them into')
    .option('--json', 'print a report as JSON instead')
    .action(async (files: readonly string[], { library, json }: Common) => {
      const imports = await withNewsroom('media add', library, async (newsroom) => {
        newsroom.folder.assertWritable();
        return takeFromDisk(newsroom.media, files);
      });
      if (json) terminal.json(imports);
      for (const { item, error } of imports) {
        if (error !== null) terminal.say(`galley: not added: ${error.message}`);
        else if (!json && item !== null) terminal.result(item.id);
      }
      if (imports.some(({ error }) => error !== null)) process.exitCode = 1;
    });

  media
    .command('agree')
    .summary('say that their terms are read')
    .description(
      'Say of files that their usage terms and instructions are read: until then the check holds back what shows them. Prints the terms.',
    )
    .argument('<id...>', 'their ids')
    .requiredOption('--library <dir>', 'the library')
    .action(async (ids: readonly string[], { library }: Common) => {
      await withNewsroom('media agree', library, async (newsroom) => {
        newsroom.folder.assertWritable();
        for (const id of ids) {
          const terms = await readTerms(newsroom, id);
          terminal.result([id, terms === '' ? 'asks nothing' : terms].join('\t'));
        }
      });
    });
}
