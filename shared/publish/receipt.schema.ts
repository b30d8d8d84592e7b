import { z } from 'zod';
import { ArticleId, Instant } from '../library/ids.ts';
import { librarySchemaVersion } from '../library/library.schema.ts';
import { phrase } from '../messages/phrase.ts';
import { Person } from '../review/person.schema.ts';
import { SitePath } from '../site/site-path.schema.ts';

/** Where readers, or those who serve them, get a site: a folder (a mounted web root) or one zip file. `path` is absolute. */
export const PublishTarget = z.object({ kind: z.enum(['folder', 'zip']), path: z.string().min(1) });
export type PublishTarget = z.infer<typeof PublishTarget>;

/** A name made by us, so that a receipt's file can't lead anywhere else: `20261125T024118Z-9f3a`. */
export const ReceiptId = z
  .string()
  .regex(/^\d{8}T\d{6}Z-[0-9a-f]{4}$/, {
    error: () => phrase`not the name of a receipt, such as 20261125T024118Z-9f3a`,
  })
  .brand<'ReceiptId'>();
export type ReceiptId = z.infer<typeof ReceiptId>;

const Sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/, { error: () => phrase`not a SHA-256 in lower-case hexadecimal` });

/** What a file is to readers: what pages are made of, a page of its own, or a list, feed or data that leads to pages. */
const fileKinds = ['asset', 'page', 'list'] as const;
export const FileKind = z.enum(fileKinds);
export type FileKind = z.infer<typeof FileKind>;

export const PublishedFile = z.object({ path: SitePath, sha256: Sha256, bytes: z.int(), kind: FileKind });
export type PublishedFile = z.infer<typeof PublishedFile>;

/** An article as readers got it. `digest` stands for everything of it that readers see. */
export const PublishedArticle = z.object({
  id: ArticleId,
  headline: z.string(),
  path: SitePath,
  digest: z.string(),
  updatedAt: Instant,
});
export type PublishedArticle = z.infer<typeof PublishedArticle>;

/**
 * publish/receipts/<id>.json: what one publication changed at its target. What is there now is the sum of all receipts
 * of a target in their order. A receipt stays for ever; only its own end is added to it.
 */
export const Receipt = z.looseObject({
  schemaVersion: z.literal(librarySchemaVersion),
  id: ReceiptId,
  at: Instant,
  /** The site is that of this moment: what was due by then is in it, or was held back. `null`: written before this was. */
  asOf: Instant.nullable().default(null),
  by: Person,
  /** Nobody pressed “Publish”: an article's time had come. */
  scheduled: z.boolean().default(false),
  target: PublishTarget,
  /**
   * `started`: written before the first file is switched, and left so by a program that was killed. `failed`: cut short
   * while files were switched. In both, each file is the old or the new one.
   */
  state: z.enum(['started', 'complete', 'failed']),
  /** The receipt whose site was put back by this one. */
  backTo: ReceiptId.nullable().default(null),
  /** New and changed files, and those that were there as they should be though no earlier receipt says so. */
  put: z.array(PublishedFile),
  /** Taken away; or given up, as somebody had changed them there: then they stay, and are ours no more. */
  removed: z.array(SitePath),
  articles: z.object({ put: z.array(PublishedArticle), removed: z.array(ArticleId) }),
  /** How many files the site had then. */
  files: z.int(),
  /** Of a zip: the file itself, so that no other is ever replaced. */
  archive: z.object({ sha256: Sha256, bytes: z.int() }).nullable().default(null),
});
export type Receipt = z.infer<typeof Receipt>;

export function isSameTarget(a: PublishTarget, b: PublishTarget): boolean {
  return a.kind === b.kind && a.path === b.path;
}
