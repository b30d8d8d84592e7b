import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { z } from 'zod';
import { ExpectedError } from '#shared/ipc/result.ts';
import { addBackup, addRestore } from './backup.ts';
import { addBuild } from './build.ts';
import { addCheck } from './check.ts';
import { addComments } from './comments.ts';
import { addCorrect } from './correct.ts';
import { addDoctor } from './doctor.ts';
import { addDraft } from './draft.ts';
import { addExport } from './export.ts';
import { addHistory, addRevert } from './history.ts';
import { addImport } from './import.ts';
import { addList } from './list.ts';
import { addMedia } from './media.ts';
import { addNew } from './new.ts';
import { addPublish, addReceipts } from './publish.ts';
import { addReview } from './review.ts';
import { addSpell } from './spell.ts';
import { createTerminal, type Terminal } from './terminal.ts';
import { addThemes } from './themes.ts';
import { addTrash } from './trash.ts';

const usageError = 2;
/** What a shell expects of a program that Ctrl-C ended. */
const interrupted = 130;

/** The `galley` command. Sets the exit code: 0 done, 1 problems, 2 wrong usage, 130 cancelled. Never throws. */
export async function runCommand(argv: readonly string[]): Promise<void> {
  const terminal = createTerminal();
  const cancel = cancelOnInterrupt(terminal);
  // `galley … | head` closes the pipe early; that is no error of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
    throw error;
  });
  try {
    await createProgram(terminal, cancel).parseAsync([...argv]);
  } catch (error) {
    process.exitCode = report(terminal, error, cancel);
  }
}

function createProgram(terminal: Terminal, cancel: AbortSignal): Command {
  const program = new Command('galley')
    .description(
      'Work on a newsroom’s library without the window: make one, import articles, check it, build its site, publish it and keep it safe.',
    )
    .version(version())
    .showHelpAfterError('(galley --help lists the commands, galley <command> --help what one takes)')
    .addHelpText('after', '\nExit codes: 0 done, 1 a problem, 2 wrong usage, 130 cancelled.')
    .hook('preAction', (_program, command) => refuseEmptyPaths(command))
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'galley: ')) })
    .exitOverride();
  addNew(program, terminal);
  addImport(program, terminal, cancel);
  addMedia(program, terminal);
  addExport(program, terminal, cancel);
  addHistory(program, terminal);
  addRevert(program, terminal);
  addCorrect(program, terminal);
  addDraft(program, terminal);
  addList(program, terminal);
  addTrash(program, terminal);
  addCheck(program, terminal);
  addSpell(program, terminal);
  addBuild(program, terminal, cancel);
  addPublish(program, terminal, cancel);
  addReceipts(program, terminal);
  addReview(program, terminal);
  addComments(program, terminal);
  addThemes(program, terminal);
  addBackup(program, terminal, cancel);
  addRestore(program, terminal, cancel);
  addDoctor(program, terminal, cancel);
  return program;
}

/** `--to "$PLACE"` where no PLACE is set would be the folder that one happens to be in. */
function refuseEmptyPaths(command: Command): void {
  const isPath = (name: string): boolean => /dir|file|folder|library|archive/.test(name);
  const isEmpty = (value: unknown): boolean =>
    Array.isArray(value) ? value.some(isEmpty) : typeof value === 'string' && value.trim() === '';
  const empty = [
    ...command.registeredArguments.flatMap((argument, at) =>
      isPath(argument.name()) && isEmpty(command.processedArgs[at]) ? `<${argument.name()}>` : [],
    ),
    ...command.options.flatMap((option) =>
      isPath(option.flags) && isEmpty(command.getOptionValue(option.attributeName())) ? option.flags : [],
    ),
  ];
  if (empty.length > 0) command.error(`error: ${empty[0]} is empty: name a folder or a file`);
}

/** From package.json, which is two folders up from here in the sources and in the build alike. */
function version(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}

function report(terminal: Terminal, error: unknown, cancel: AbortSignal): number {
  // Commander has said it already; for --help and --version it throws, too, with 0.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : usageError;
  if (error instanceof ExpectedError) {
    terminal.say(`galley: ${error.message}`);
    return cancel.aborted ? interrupted : 1;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  terminal.say(`galley: an error in Galley itself:\n${stack}`);
  return 1;
}

/** The first Ctrl-C ends the work at the next safe place, the second ends the program. */
function cancelOnInterrupt(terminal: Terminal): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (controller.signal.aborted) process.exit(interrupted);
      terminal.say('galley: stopping…');
      controller.abort();
    });
  }
  return controller.signal;
}
