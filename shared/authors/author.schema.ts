import { z } from 'zod';
import { MediaId, Slug, WebAddress } from '../library/ids.ts';
import { librarySchemaVersion } from '../library/library.schema.ts';
import { phrase } from '../messages/phrase.ts';

export const AuthorLink = z.object({
  label: z.string().min(1, { error: () => phrase`a link needs a label` }),
  url: WebAddress,
});
export type AuthorLink = z.infer<typeof AuthorLink>;

/** authors/<slug>.json. `bio` is plain text, paragraphs separated by an empty line. */
export const Author = z.looseObject({
  schemaVersion: z.literal(librarySchemaVersion),
  slug: Slug,
  name: z.string().min(1, { error: () => phrase`an author needs a name` }),
  bio: z.string().default(''),
  /** Where the author writes from, such as "Jakarta, Indonesia". */
  place: z.string().default(''),
  portrait: z.object({ media: MediaId, alt: z.string() }).nullable().default(null),
  links: z.array(AuthorLink).default([]),
});
export type Author = z.infer<typeof Author>;
