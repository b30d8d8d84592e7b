import { z } from 'zod';
import { ArticleContent } from './article.schema.ts';

/** What a list does to each of the articles chosen in it. */
export const BulkEdit = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('tag'), tag: z.string().trim().min(1) }),
  z.object({ kind: z.literal('section'), section: ArticleContent.shape.section.unwrap() }),
  z.object({ kind: z.literal('status'), status: ArticleContent.shape.status.unwrap() }),
  z.object({ kind: z.literal('trash'), trashed: z.boolean() }),
]);
export type BulkEdit = z.infer<typeof BulkEdit>;

type EditedFields = Partial<Pick<ArticleContent, 'tags' | 'section'>>;

/** The fields of an article that an edit replaces. The trash is none of them, and a status has its own way. */
export function fieldsAfter(
  edit: Exclude<BulkEdit, { kind: 'trash' | 'status' }>,
  { tags }: Pick<ArticleContent, 'tags'>,
): EditedFields {
  if (edit.kind === 'section') return { section: edit.section };
  return { tags: withTag(tags, edit.tag) };
}

/** As it is written there already, where an article has the tag in other capitals. */
function withTag(tags: readonly string[], tag: string): string[] {
  const has = tags.some((one) => one.toLocaleLowerCase('und') === tag.toLocaleLowerCase('und'));
  return has ? [...tags] : [...tags, tag];
}
