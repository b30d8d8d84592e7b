import { z } from 'zod';
import { ArticleId } from '../library/ids.ts';

/** What became of one file of an import. */
export const FileImport = z.object({
  file: z.string(),
  /** `null` where the file was refused; then `problems` says why and nothing was made. */
  article: ArticleId.nullable(),
  headline: z.string().nullable(),
  /** An earlier import took it in; it was left alone. */
  isKnown: z.boolean().default(false),
  /** What could not be taken over, in words; the article is there without it. */
  problems: z.array(z.string()).readonly(),
});
export type FileImport = z.infer<typeof FileImport>;

export const ImportReport = z.object({
  files: z.array(FileImport),
  /** Stopped before all of it was taken in. */
  isCancelled: z.boolean(),
});
export type ImportReport = z.infer<typeof ImportReport>;

export const importContract = {
  /** Asks for articles' files with the system's dialog and takes them in as drafts; `null` on "Cancel". */
  'import.chooseFiles': { input: z.null(), output: ImportReport.nullable() },
  /** The same for the folder of a site. */
  'import.chooseFolder': { input: z.null(), output: ImportReport.nullable() },
  /** Files that were dropped; pictures among them come along where an article names them. */
  'import.files': {
    input: z.object({ files: z.array(z.object({ fileName: z.string(), bytes: z.instanceof(Uint8Array) })) }),
    output: ImportReport,
  },
  /** Stops after the article that is being taken in. */
  'import.cancel': { input: z.null(), output: z.null() },
};

/** How many articles were looked at, and the headline of the last; 0 and '' when an import begins. */
export const importEvents = {
  'import.progress': z.object({ done: z.int(), headline: z.string() }),
};
