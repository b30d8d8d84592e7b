import { count, formatBytes, formatNumber } from '../format.ts';

export const care = {
  phases: {
    writing: 'Writing the backup',
    verifying: 'Reading it back to verify it',
    restoring: 'Restoring and verifying',
    checking: 'Checking',
  },
  starting: 'Starting',
  progress: (done: number, total: number) => `${formatBytes(done)} of ${formatBytes(total)}`,
  stop: 'Stop',
  stopping: 'Stopping…',
  close: 'Close',
  size: (files: number, bytes: number) => `${count(files, 'file', 'files')}, ${formatBytes(bytes)}`,
  backUp: {
    title: 'Back up the library',
    explanation:
      'One archive with every article, its versions and review, every picture and all settings. It is read back and held against its checksums before it gets its name.',
    start: 'Choose where…',
    again: 'Another backup…',
    done: (archive: number) => `The backup is written and verified (${formatBytes(archive)}).`,
    leftOut: 'Not in it:',
  },
  restore: {
    title: 'Restore a backup',
    explanation:
      'Makes a newsroom of a backup, in a folder of its own. Nothing that is there is replaced, and if anything is wrong with the backup nothing is kept of it.',
    archive: 'Backup',
    noArchive: 'None chosen',
    choose: 'Choose…',
    change: 'Change…',
    of: (title: string, when: string) => `“${title}”, ${when}`,
    folder: 'Folder',
    folderHint: 'New, or empty.',
    folderMissing: 'Choose a folder.',
    start: 'Restore and open',
  },
  check: {
    title: 'Check the library’s files',
    running:
      'Every file is read: texts, versions and reviews are held against their formats, pictures against their checksums.',
    well: 'All is well.',
    again: 'Check again',
    damaged: (number: number) => `${count(number, 'file is', 'files are')} damaged.`,
    notes: (number: number) => `${count(number, 'thing', 'things')} worth knowing`,
    repair: (number: number) => `Repair ${formatNumber(number)}`,
    repairHint:
      'Only what is beyond doubt is put right. What is there now is kept in the newsroom’s folder “set-aside”, and the newsroom is closed for the moment.',
    wouldRepair: (how: string) => `Can be repaired: ${how}.`,
    repaired: (how: string) => `Repaired: ${how}.`,
    kept: (folder: string) => `What was there before lies in ${folder}.`,
    list: 'What was found',
    newest: (at: string) =>
      `Its newest version is of ${at}: words written after it would be missing. The damaged file is kept.`,
    bringBack: 'Bring that version back',
    broughtBack: (at: string) => `Its version of ${at} is in its place.`,
    only: 'Only a person can tell what is right. A backup may have the file whole.',
  },
} as const;
