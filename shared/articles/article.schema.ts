import { z } from 'zod';
import { Body } from '../body/body.schema.ts';
import { ArticleId, Instant, LanguageTag, Slug, TimeZone } from '../library/ids.ts';
import { librarySchemaVersion } from '../library/library.schema.ts';
import { Figure } from '../media/media.schema.ts';
import { BylineEntry } from './byline.ts';
import { WorkflowStatus } from './workflow.ts';

export const TextDirection = z.enum(['auto', 'ltr', 'rtl']);
export type TextDirection = z.infer<typeof TextDirection>;

/** When readers get the article: the instant, and the zone in which its date is shown. */
export const PublicationDate = z.object({ at: Instant, timeZone: TimeZone });
export type PublicationDate = z.infer<typeof PublicationDate>;

/** Everything a person fills in, body included. One schema for the window, the files and the import. */
export const ArticleContent = z.object({
  /** `page`: of the site itself, such as "About" or "Privacy", in no list and no feed. `null`: news. */
  kind: z.literal('page').nullable().default(null),
  headline: z.string(),
  standfirst: z.string().default(''),
  /** A slug of the library's sections; `null` while none is chosen. */
  section: Slug.nullable().default(null),
  tags: z.array(z.string().trim().min(1)).default([]),
  byline: z.array(BylineEntry).default([]),
  dateline: z.string().default(''),
  /** `null`: derived from the headline. */
  slug: Slug.nullable().default(null),
  /** `null`: the library's language. */
  language: LanguageTag.nullable().default(null),
  direction: TextDirection.default('auto'),
  hero: Figure.nullable().default(null),
  seoTitle: z.string().default(''),
  seoDescription: z.string().default(''),
  socialHeadline: z.string().default(''),
  /** For messages on telephones; the site doesn't print it, exports carry it. */
  pushHeadline: z.string().default(''),
  publication: PublicationDate.nullable().default(null),
  /** When an editor last gave readers something substantially new. Saves don't touch it; `null`: never since publication. */
  revisedAt: Instant.nullable().default(null),
  /** On top of the front page until it is taken off; of several the newest. */
  featured: z.boolean().default(false),
  commentsOpen: z.boolean().default(true),
  /** Articles that "You might also like" shows first. */
  related: z.array(ArticleId).default([]),
  /** Private: how many words were asked for. */
  wordTarget: z.int().min(1).max(1_000_000).nullable().default(null),
  /** Private: never leaves the library. */
  note: z.string().default(''),
  status: WorkflowStatus.default('draft'),
  body: Body,
});
export type ArticleContent = z.infer<typeof ArticleContent>;
export type ArticleFields = Omit<ArticleContent, 'body'>;
export const ArticleFieldName = ArticleContent.omit({ body: true }).keyof();

/** Digests of what the source of an import said and of what was made of it, to tell later which of the two changed. */
const TakenState = z.object({ source: z.string(), content: z.string() });
export type TakenState = z.infer<typeof TakenState>;

/** articles/<id>/article.json. Unknown keys are kept: a newer Galley's field survives an older one's save. */
export const Article = z.looseObject({
  schemaVersion: z.literal(librarySchemaVersion),
  id: ArticleId,
  createdAt: Instant,
  updatedAt: Instant,
  trashedAt: Instant.nullable().default(null),
  /** What an import took it from, so that the next import of the same site leaves it alone. */
  origin: z.string().nullable().default(null),
  /** When it was last taken from there; none where no import took it. */
  taken: TakenState.optional().catch(undefined),
  ...ArticleContent.shape,
});
export type Article = z.infer<typeof Article>;
