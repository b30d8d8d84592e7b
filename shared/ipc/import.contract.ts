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

export const importContract = {
  /** Asks for HTML, Markdown and Word files with the system's dialog and takes them in as drafts; `null` on "Cancel". */
  'import.chooseFiles': { input: z.null(), output: z.array(FileImport).nullable() },
  /** Files that were dropped; pictures among them come along where an article names them. */
  'import.files': {
    input: z.object({ files: z.array(z.object({ fileName: z.string(), bytes: z.instanceof(Uint8Array) })) }),
    output: z.array(FileImport),
  },
};
