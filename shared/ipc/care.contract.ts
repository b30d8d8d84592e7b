import { z } from 'zod';
import { BackupReport, CareProgress, FoundBackup } from '../backup/backup.schema.ts';
import { DoctorReport } from '../doctor/doctor-report.ts';
import { LibraryState } from './library.contract.ts';

/** What keeps a newsroom safe: backups, their way back, and the check of its files. Of all but the check one at a time (`busy`); a new check ends the one before. */
export const careContract = {
  /** Asks for the archive's name, writes and verifies it; `null` on "Cancel". */
  'care.backUp': { input: z.null(), output: BackupReport.nullable() },
  /** Asks for an archive and reads what it says of itself; `null` on "Cancel". */
  'care.chooseArchive': { input: z.null(), output: FoundBackup.nullable() },
  /** Makes a newsroom of an archive in a new or empty folder, and opens it. */
  'care.restore': {
    input: z.object({ archive: z.string(), folder: z.string().min(1) }),
    output: LibraryState,
  },
  'care.check': { input: z.null(), output: DoctorReport },
  /**
   * Closes the newsroom, mends what can be mended beyond doubt, and opens it again. In the place of the files of `bringBack`
   * come their newest versions.
   */
  'care.repair': { input: z.object({ bringBack: z.array(z.string()) }), output: DoctorReport },
  'care.cancel': { input: z.null(), output: z.null() },
};

export const careEvents = { 'care.progress': CareProgress };
