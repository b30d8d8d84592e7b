import { z } from 'zod';
import { Instant } from '../library/ids.ts';

/** galley-backup.json: the head of an archive that holds a whole newsroom. */
export const BackupHead = z.object({
  galleyBackup: z.literal(1),
  createdAt: Instant,
  /** The newsroom's, for people who choose among archives. */
  title: z.string(),
  files: z.int().min(1),
  bytes: z.int().min(0),
  /** SHA-256 of the list of checksums. */
  sums: z.string().regex(/^[0-9a-f]{64}$/),
});
export type BackupHead = z.infer<typeof BackupHead>;

/** A file of the newsroom's folder that no backup holds, and why not, in words. */
export const LeftOut = z.object({ path: z.string(), reason: z.string() });
export type LeftOut = z.infer<typeof LeftOut>;

export const BackupReport = z.object({
  /** The archive. */
  path: z.string(),
  files: z.int(),
  /** Of the newsroom. */
  bytes: z.int(),
  /** Of the archive. */
  archiveBytes: z.int(),
  leftOut: z.array(LeftOut),
});
export type BackupReport = z.infer<typeof BackupReport>;

/** An archive that can be restored, as far as its head and its list of files tell. */
export const FoundBackup = BackupHead.pick({ createdAt: true, title: true, files: true, bytes: true }).extend(
  {
    path: z.string(),
  },
);
export type FoundBackup = z.infer<typeof FoundBackup>;

/** How far a backup, its restoring or a check of the newsroom's files is, in bytes. */
export const CareProgress = z.object({
  phase: z.enum(['writing', 'verifying', 'restoring', 'checking']),
  done: z.int(),
  total: z.int(),
});
export type CareProgress = z.infer<typeof CareProgress>;
