import { z } from 'zod';
import { WorkflowStatus } from '../articles/workflow.ts';
import { ArticleId, WebAddress } from '../library/ids.ts';

/** What an article would be, where an import was only tried. */
export const PlannedArticle = z.object({
  status: WorkflowStatus,
  section: z.string().nullable(),
  tags: z.array(z.string()).readonly(),
  /** Names, in the byline's order. */
  authors: z.array(z.string()).readonly(),
  /** In its text and its hero. */
  pictures: z.int(),
  /** Recordings and documents in its text. */
  files: z.int(),
});
export type PlannedArticle = z.infer<typeof PlannedArticle>;

/** What became of one file of an import. */
export const FileImport = z.object({
  file: z.string(),
  /** `null` where the file was refused, then `problems` says why and nothing was made; and where it was only tried. */
  article: ArticleId.nullable(),
  headline: z.string().nullable(),
  /** An earlier import took it in; it was left alone. */
  isKnown: z.boolean().default(false),
  /** Of one that is known: its source says something else than when it was taken; and whether it was edited here since. */
  changed: z.object({ isEdited: z.boolean() }).nullable().default(null),
  /** It says what its source says now; what it said before is a version of it. */
  isUpdated: z.boolean().default(false),
  /** Somebody may look for it among the articles, and it is none or in no form that is read; `problems` says why. */
  isLeftOut: z.boolean().default(false),
  /** More about an article that another report of the import is of. */
  isFollowUp: z.literal(true).optional(),
  /** The disk took nothing more: what comes after it was not tried. */
  isEnd: z.literal(true).optional(),
  /** Given where the import was only tried. */
  planned: PlannedArticle.nullable().default(null),
  /** What could not be taken over, in words; the article is there without it. */
  problems: z.array(z.string()).readonly(),
});
export type FileImport = z.infer<typeof FileImport>;

export function isRefused({ article, planned, isLeftOut }: FileImport): boolean {
  return article === null && planned === null && !isLeftOut;
}

export const ImportReport = z.object({
  files: z.array(FileImport),
  /** Stopped before all of it was taken in. */
  isCancelled: z.boolean(),
});
export type ImportReport = z.infer<typeof ImportReport>;

/** What a newsroom would have besides the articles. */
export const ImportNews = z.object({
  sections: z.array(z.string()).readonly(),
  authors: z.array(z.string()).readonly(),
  pictures: z.int(),
  /** Recordings and documents. */
  files: z.int(),
  /** Of readers. */
  comments: z.int(),
  /** Pictures, recordings and documents on other computers, which stay behind unless somebody wants them fetched. */
  elsewhere: z.int(),
  /** The same on the site of an export that doesn't say where that is. */
  unplaced: z.int(),
});
export type ImportNews = z.infer<typeof ImportNews>;

/** What an import would do; nothing has been written yet. */
export const ImportPlan = z.object({
  /** For `import.take`. */
  id: z.string(),
  files: z.array(FileImport),
  news: ImportNews,
});
export type ImportPlan = z.infer<typeof ImportPlan>;

export const importContract = {
  /** Asks for articles' files with the system's dialog and says what they would bring; `null` on "Cancel" of either. */
  'import.chooseFiles': { input: z.null(), output: ImportPlan.nullable() },
  /** The same for the folder of a site. */
  'import.chooseFolder': { input: z.null(), output: ImportPlan.nullable() },
  /**
   * The same for files and folders that were dropped: the window gives `File`s, and the preload says where they lie. ExpectedError
   * `no-place` where one lies nowhere, or not beside the others.
   */
  'import.dropped': { input: z.array(z.string()), output: ImportPlan.nullable() },
  /** The same for those that lie nowhere; pictures, recordings and documents among them come along where an article names them. */
  'import.files': {
    input: z.object({ files: z.array(z.object({ fileName: z.string(), bytes: z.instanceof(Uint8Array) })) }),
    output: ImportPlan.nullable(),
  },
  /**
   * Does what was planned: all of it comes as drafts. `fetchPictures`: other computers may be asked for theirs, and `site` is
   * where an export's own is that doesn't say it; `updates`: the known ones that changed and are to say what their source says now. ExpectedError `plan-gone` for another than the last plan.
   */
  'import.take': {
    input: z.object({
      id: z.string(),
      fetchPictures: z.boolean(),
      site: WebAddress.nullable(),
      updates: z.array(ArticleId).readonly(),
    }),
    output: ImportReport,
  },
  /** Nobody will take what was planned. */
  'import.forget': { input: z.object({ id: z.string() }), output: z.null() },
  /** Stops after the article that is being looked at or taken in. */
  'import.cancel': { input: z.null(), output: z.null() },
};

/**
 * How many articles were looked at, of how many where that is known, and the headline of the last, or the address that is being
 * fetched; 0 and '' at the start.
 */
export const importEvents = {
  'import.progress': z.object({
    isPlanning: z.boolean(),
    done: z.int(),
    total: z.int().nullable(),
    headline: z.string(),
  }),
};
