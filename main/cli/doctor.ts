import { type Command, InvalidArgumentError } from 'commander';
import { type DoctorReport, isWell } from '#shared/doctor/doctor-report.ts';
import { checkFiles, repairFiles } from '../library/doctor/doctor.ts';
import { systemClock } from '../platform/clock.ts';
import { showProgress } from './backup.ts';
import { counted, megabytes, type Terminal } from './terminal.ts';

interface DoctorOptions {
  readonly library: string;
  readonly repair?: true;
  readonly bringBack?: true;
  readonly json?: true;
}

export function addDoctor(program: Command, terminal: Terminal, cancel: AbortSignal): void {
  program
    .command('doctor')
    .summary('check every file of a library')
    .description(
      'Check every file of a library against its format, and every picture against its checksum. With --repair what can be ' +
        'put right beyond doubt is; what a file was before lies in the library’s set-aside/. A library whose galley.json ' +
        'is damaged gets what can still be read of it, and one that has lost it gets one anew, from a copy that lies in it or ' +
        'with what its articles say. The exit code is 1 while anything is damaged.',
    )
    .requiredOption('--library <dir>', 'the library')
    .option('--repair', 'put right what can be put right beyond doubt')
    .option(
      '--bring-back',
      'with --repair: put the newest version that was kept in the place of an article that can’t be read',
    )
    .option('--json', 'print {"ok": …, "files": …, "findings": […]} as JSON')
    .action(async ({ library, repair, bringBack, json }: DoctorOptions) => {
      if (bringBack && !repair) throw new InvalidArgumentError('--bring-back goes with --repair.');
      const options = {
        libraryPath: library,
        clock: systemClock,
        signal: cancel,
        onProgress: showProgress(terminal),
      };
      const report = await (repair
        ? repairFiles({ ...options, program: 'galley doctor', ...(bringBack && { bringBack: 'all' }) })
        : checkFiles(options));
      terminal.progress('');
      if (json) terminal.json({ ok: isWell(report), ...report });
      else show(terminal, report);
      if (!isWell(report)) process.exitCode = 1;
    });
}

function show(terminal: Terminal, report: DoctorReport): void {
  for (const { level, message, repair, newest, isRepaired } of report.findings) {
    const what = whatOf(repair, newest, isRepaired);
    terminal.result(`${level === 'note' ? 'note: ' : ''}${message}${what}`);
  }
  if (report.kept !== null) terminal.say(`What was there before lies in ${report.kept}.`);
  const damaged = report.findings.filter(
    ({ level, isRepaired }) => level === 'damaged' && !isRepaired,
  ).length;
  const size = `${counted(report.files, 'file', 'files')}, ${megabytes(report.bytes)}`;
  terminal.say(
    damaged === 0 ? `${size}: all well.` : `${size}: ${counted(damaged, 'thing is', 'things are')} damaged.`,
  );
}

function whatOf(repair: string | null, newest: string | null, isRepaired: boolean): string {
  if (repair !== null) return isRepaired ? ` Done: ${repair}.` : ` --repair would: ${repair}.`;
  if (newest === null) return '';
  return isRepaired
    ? ` Done: its newest version, of ${newest}, is in its place.`
    : ` --repair --bring-back would put its newest version, of ${newest}, in its place.`;
}
