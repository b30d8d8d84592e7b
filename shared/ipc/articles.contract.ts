import { z } from 'zod';
import { Article, ArticleContent } from '../articles/article.schema.ts';
import { ArticleQuery, ArticleSummary, ListedArticle } from '../articles/article-query.ts';
import { BulkEdit } from '../articles/bulk-edit.ts';
import { BlockSplice } from '../body/block-splice.ts';
import { VersionId } from '../history/version.schema.ts';
import { ArticleId, Instant, MediaId, Slug } from '../library/ids.ts';
import { Problem } from '../library/problem.ts';

const one = z.object({ id: ArticleId });

export const OpenedArticle = z.object({
  article: Article,
  /** Which text this is: grows when another hand than the window's changed it (see `articles.replaced`). */
  revision: z.int(),
  /** Text that a crash had left in the journal is in `article` already. */
  recovered: z.boolean(),
  /** Why it can't be edited, in words; `null` when it can. */
  readOnly: z.string().nullable(),
  problems: z.array(Problem),
});
export type OpenedArticle = z.infer<typeof OpenedArticle>;

export const SaveState = z.object({
  id: ArticleId,
  /** recorded: on disk (survives a crash), with a `message` where that is not in the newsroom's folder. saved: article.json holds it. failed: only in memory, see `message`. */
  state: z.enum(['recorded', 'saved', 'failed']),
  at: Instant,
  message: z.string().nullable(),
  /** What isn't where it was, so that trying again alone is of no use: the whole newsroom, or the article's folder. */
  gone: z.enum(['newsroom', 'article']).nullable().optional(),
});
export type SaveState = z.infer<typeof SaveState>;

/** The article's content was changed by another hand than the window's editing of it. */
export const ReplacedArticle = z.object({
  id: ArticleId,
  revision: z.int(),
  content: ArticleContent,
  /** elsewhere: another program or machine wrote it. restored: from its history. changed: in the list, with others. */
  cause: z.enum(['elsewhere', 'restored', 'changed']),
  /** Fields ("body" among them) that both sides changed: ours stands, theirs is in the history as `theirs`. */
  conflicts: z.array(z.string()),
  theirs: VersionId.nullable(),
});
export type ReplacedArticle = z.infer<typeof ReplacedArticle>;
/** What became of a change of many articles. `change` names it for whoever wants it taken back. */
export const BulkReport = z.object({
  change: z.string(),
  changed: z.array(ArticleId),
  /** What else changed with them, such as an author’s portrait, by name. */
  beside: z.array(z.string()),
  /** What was left as it was, and why, in words. `id`: `null` for what is no article. */
  failed: z.array(z.object({ id: ArticleId.nullable(), headline: z.string(), message: z.string() })),
});
export type BulkReport = z.infer<typeof BulkReport>;

/** What became of articles that were to be deleted for good. */
export const RemovedArticles = z.object({
  removed: z.array(ArticleId),
  /** What stayed, and why, in words. */
  failed: z.array(z.object({ id: ArticleId, headline: z.string(), message: z.string() })),
});
export type RemovedArticles = z.infer<typeof RemovedArticles>;

/** A picture in an article. */
export const MediaUse = z.object({
  media: MediaId,
  article: ArticleId,
  headline: z.string(),
  place: z.enum(['hero', 'body']),
  trashed: z.boolean(),
});
export type MediaUse = z.infer<typeof MediaUse>;

const recorded = {
  id: ArticleId,
  /** What it was made from. Where that is no longer the newest, the two are merged. `null`: whatever is there. */
  revision: z.int().nullable().default(null),
  /** Names this text for a change of it; without, none comes. */
  number: z.int().optional(),
};

export const articlesContract = {
  'articles.list': { input: ArticleQuery, output: z.array(ArticleSummary) },
  /**
   * The same for a list on screen: which articles, and what is shown of the first. The ids are one text with spaces between them,
   * for a list is checked and copied piece by piece on its way: thousands of ids took longer than to find them.
   */
  'articles.browse': {
    input: ArticleQuery,
    output: z.object({ ids: z.string(), rows: z.array(ArticleSummary) }),
  },
  /** What a list shows of those on screen; with `text`, where its words stand in each. */
  'articles.rows': {
    input: z.object({ ids: z.array(ArticleId).max(200), text: z.string() }),
    output: z.array(ListedArticle),
  },
  /**
   * By a few letters of their headlines, best first: no more of them than a list to pick from draws, and how many there are.
   * `untitled`: what the window calls one without a headline. `text` comes back, as answers may be late.
   */
  'articles.named': {
    input: z.object({ text: z.string(), untitled: z.string() }),
    output: z.object({
      text: z.string(),
      rows: z.array(ArticleSummary.pick({ id: true, headline: true, status: true })),
      found: z.int(),
    }),
  },
  'articles.get': { input: one, output: OpenedArticle },
  /** From a template: with its fields and text; its own headline unless one is given. */
  'articles.create': {
    input: z.object({ headline: z.string(), template: Slug.optional() }),
    output: Article,
  },
  'articles.duplicate': { input: one, output: Article },
  'articles.trash': { input: one, output: z.null() },
  'articles.restore': { input: one, output: z.null() },
  /** Deletes articles of the trash for good: nothing brings them back. */
  'articles.remove': { input: z.object({ ids: z.array(ArticleId) }), output: RemovedArticles },
  /** An open article after a change, whole: appended to its journal, durable when this returns. */
  'articles.record': {
    input: z.object({ ...recorded, content: ArticleContent }),
    output: SaveState,
  },
  /** The same as what differs from what was recorded last, so that no key in a long text costs the whole of it. */
  'articles.recordChange': {
    input: z.object({
      ...recorded,
      fields: ArticleContent.omit({ body: true }),
      body: BlockSplice,
      /** The `number` of what it differs from. ExpectedError `record-unknown` where main no longer has that. */
      on: z.int(),
    }),
    output: SaveState,
  },
  /** A tag, section, status or the trash for several at once; those that are like that already are not touched. */
  'articles.changeMany': {
    input: z.object({ ids: z.array(ArticleId), edit: BulkEdit }),
    output: BulkReport,
  },
  /** Brings what was recorded into article.json now. `null`: all open articles. */
  'articles.flush': {
    input: z.object({
      id: ArticleId.nullable(),
      /** What the window shows has something that can't be kept as it is: a field that needs words, say. */
      isUnfinished: z.boolean().optional(),
    }),
    output: z.null(),
  },
  /** The same of one whose folder another program deleted: it is an article again, with the text that the window has. */
  'articles.writeAnew': { input: one, output: z.null() },
  /** Tags in use, most used first. */
  'articles.tags': { input: z.null(), output: z.array(z.object({ tag: z.string(), count: z.int() })) },
  /** Articles with text that a crash or a failed disk had kept from their files, as found when the newsroom was opened. */
  'articles.recovered': {
    input: z.null(),
    output: z.array(z.object({ id: ArticleId, headline: z.string() })),
  },
  /** In every article, trashed ones too: these tags are called `to` from now on; `null` takes them away. */
  'articles.retag': {
    input: z.object({ from: z.array(z.string()).min(1), to: z.string().trim().min(1).nullable() }),
    output: BulkReport,
  },
  /** Takes a change of many articles back. */
  'articles.undoBulk': { input: z.object({ change: z.string() }), output: BulkReport },
  /** Where each picture stands, articles in the trash included. */
  'articles.mediaUses': { input: z.null(), output: z.array(MediaUse) },
  /** Puts another picture wherever one stands; its words there stay. */
  'articles.replaceMedia': { input: z.object({ from: MediaId, to: MediaId }), output: BulkReport },
  'articles.check': { input: one, output: z.array(Problem) },
};

export const articlesEvents = {
  /** The list may differ from what the window shows. */
  'articles.changed': z.object({ ids: z.array(ArticleId) }),
  'articles.saved': SaveState,
  'articles.replaced': ReplacedArticle,
  /** How far the search's index is; `null`: it has everything. */
  'articles.indexing': z.object({ done: z.int(), total: z.int() }).nullable(),
};
