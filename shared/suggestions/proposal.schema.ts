import { z } from 'zod';
import { ArticleContent } from '../articles/article.schema.ts';
import { ArticleId, Instant } from '../library/ids.ts';
import { librarySchemaVersion } from '../library/library.schema.ts';
import { Person } from '../review/person.schema.ts';

/** What can be suggested: everything that an editor edits in the words themselves. The rest is changed as it is. */
export const SuggestedContent = z.object({
  headline: ArticleContent.shape.headline,
  standfirst: ArticleContent.shape.standfirst,
  dateline: ArticleContent.shape.dateline,
  tags: ArticleContent.shape.tags,
  hero: ArticleContent.shape.hero,
  seoTitle: ArticleContent.shape.seoTitle,
  seoDescription: ArticleContent.shape.seoDescription,
  socialHeadline: ArticleContent.shape.socialHeadline,
  /** Files from before it could be suggested lack it, in both texts alike: nothing is suggested of it there. */
  pushHeadline: ArticleContent.shape.pushHeadline,
  body: ArticleContent.shape.body,
});
export type SuggestedContent = z.infer<typeof SuggestedContent>;

export type SuggestedField = Exclude<keyof SuggestedContent, 'body'>;
export const suggestedFields = Object.keys(SuggestedContent.shape).filter(
  (name) => name !== 'body',
) as readonly SuggestedField[];

/** Who made the difference with this key, and when first. */
export const Authorship = z.object({ key: z.string(), by: Person, at: Instant });
export type Authorship = z.infer<typeof Authorship>;

/**
 * articles/<id>/suggestions.json, beside the article, only while something is open. The article itself stays as it was
 * without the suggestions, so that no output can hold a word of them; what they are is found by comparing.
 */
export const Proposal = z.looseObject({
  schemaVersion: z.literal(librarySchemaVersion),
  article: ArticleId,
  /** Hash of the article's own content when this was written: what changed since is taken over. */
  of: z.string(),
  /** The article's own content, as the editor reads it. */
  base: SuggestedContent,
  /** The content with every suggestion accepted. */
  proposed: SuggestedContent,
  authors: z.array(Authorship),
});
export type Proposal = z.infer<typeof Proposal>;
