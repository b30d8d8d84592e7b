import { z } from 'zod';
import { ArticleContent } from '../articles/article.schema.ts';
import { Body } from '../body/body.schema.ts';
import { phrase } from '../messages/phrase.ts';
import { Slug } from './ids.ts';
import { librarySchemaVersion } from './library.schema.ts';

const named = {
  schemaVersion: z.literal(librarySchemaVersion),
  slug: Slug,
  name: z
    .string()
    .trim()
    .min(1, { error: () => phrase`a name is needed` })
    .max(120),
};

/** snippets/<slug>.json: a piece of body that is written again and again, under a name. Unknown keys are kept. */
export const Snippet = z.looseObject({ ...named, body: Body });
export type Snippet = z.infer<typeof Snippet>;

/** What a kind of article begins with: all that isn't one article's own (its address, its dates, where it is on its way). */
export const TemplateContent = ArticleContent.omit({
  slug: true,
  publication: true,
  revisedAt: true,
  status: true,
});
export type TemplateContent = z.infer<typeof TemplateContent>;

/** templates/<slug>.json: what a kind of article begins with, under a name. Unknown keys are kept. */
export const Template = z.looseObject({ ...named, content: TemplateContent });
export type Template = z.infer<typeof Template>;
