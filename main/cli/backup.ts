import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import type { CareProgress } from '#shared/backup/backup.schema.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import { createTimeLeft } from '#shared/site/time-left.ts';
import { archiveName } from '../library/backup/archive-name.ts';
import { verifyBackup } from '../library/backup/read-backup.ts';
import { restoreBackup } from '../library/backup/restore-backup.ts';
import { writeBackup } from '../library/backup/write-backup.ts';
import { folderOfLibrary, readConfig } from '../library/open-library.ts';
import { systemClock } from '../platform/clock.ts';
import { counted, megabytes, type Terminal } from './terminal.ts';

export function addBackup(program: Command, terminal: Terminal, cancel: AbortSignal): void {
  program
    .command('backup')
    .summary('write a whole library into one archive')
    .description(
      'Write a whole library into one zip with the checksum of every file, and read it back to verify it. Caches are left ' +
        'out. Galley may have the library open meanwhile. Prints the path of the archive.',
    )
    .requiredOption('--library <dir>', 'the library')
    .requiredOption(
      '--to <file.zip|dir>',
      'a new file, or a folder for one named after the newsroom and the day',
    )
    .option('--json', 'print the report as JSON')
    .action(async ({ library, to, json }: { library: string; to: string; json?: true }) => {
      const libraryPath = await folderOfLibrary(library);
      const { config } = await readConfig(libraryPath);
      const path = await freeArchive(to, config.title);
      const report = await writeBackup({
        libraryPath,
        title: config.title,
        to: path,
        clock: systemClock,
        signal: cancel,
        onProgress: showProgress(terminal),
      });
      terminal.progress('');
      if (json) return terminal.json(report);
      for (const { path: file, reason } of report.leftOut)
        terminal.say(`Left out: ${file}, because ${reason}`);
      terminal.result(report.path);
      terminal.say(`${counted(report.files, 'file', 'files')}, ${megabytes(report.bytes)}, verified.`);
    });
}

export function addRestore(program: Command, terminal: Terminal, cancel: AbortSignal): void {
  program
    .command('restore')
    .summary('make a library of a backup')
    .description(
      'Make a library of an archive that galley backup wrote, into a new or empty folder: all of it or nothing. Every file ' +
        'is held against its checksum. Prints the path of the library.',
    )
    .argument('<archive>', 'what galley backup wrote')
    .option('--to <dir>', 'the folder for the library: new or empty')
    .option('--dry-run', 'only verify the archive; write nothing')
    .action(async (archive: string, { to, dryRun }: { to?: string; dryRun?: true }) => {
      const progress = showProgress(terminal);
      if (dryRun) {
        const { head } = await verifyBackup(archive, {
          signal: cancel,
          onProgress: (done, total) => progress({ phase: 'verifying', done, total }),
        });
        terminal.progress('');
        terminal.say(
          `${archive} is whole: “${head.title}” of ${head.createdAt}, ${counted(head.files, 'file', 'files')}, ${megabytes(head.bytes)}.`,
        );
        return;
      }
      if (to === undefined)
        throw new ExpectedError('out-missing', 'Say with --to which folder to restore to, or use --dry-run.');
      terminal.result(await restoreBackup({ archive, to, signal: cancel, onProgress: progress }));
      terminal.progress('');
    });
}

const phases: Readonly<Record<CareProgress['phase'], string>> = {
  writing: 'Writing',
  verifying: 'Verifying',
  restoring: 'Restoring',
  checking: 'Checking',
};

/** "Writing 120 of 600 MB, about 4 s left". */
export function showProgress(terminal: Terminal): (progress: CareProgress) => void {
  const timeLeft = createTimeLeft();
  return (progress) => {
    const left = timeLeft(progress, performance.now());
    const { phase, done, total } = progress;
    const size = `${phases[phase]} ${Math.floor(done / 1_000_000)} of ${megabytes(total)}`;
    terminal.progress(left === null ? size : `${size}, about ${left} s left`);
  };
}

/** Nothing that is there is written over. */
async function freeArchive(to: string, title: string): Promise<string> {
  const path = resolve(to);
  const found = await stat(path).catch(() => null);
  if (found === null) return path;
  if (!found.isDirectory())
    throw new ExpectedError('backup-exists', `${path} is there already. Name a new file, or a folder.`);
  for (let number = 1; ; number += 1) {
    const candidate = join(path, archiveName(title, systemClock.now(), number));
    if ((await stat(candidate).catch(() => null)) === null) return candidate;
  }
}
