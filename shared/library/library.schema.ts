import { z } from 'zod';
import { SavedSearch } from '../articles/article-query.ts';
import { Workflow } from '../articles/workflow.ts';
import { CheckSettings } from '../checks/check-rules.ts';
import { SiteDesign } from '../design/design.schema.ts';
import { HouseStyle } from '../house-style/house-style.schema.ts';
import { phrase } from '../messages/phrase.ts';
import { OwnWords } from '../site/messages/own-words.ts';
import { Instant, LanguageTag, Slug, TimeZone, WebAddress } from './ids.ts';

/** The version of every file format in a library. A library with a higher one is opened read-only. */
export const librarySchemaVersion = 1;

export const Section = z.looseObject({
  slug: Slug,
  name: z.string().min(1, { error: () => phrase`a section needs a name` }),
  /** What its articles are about, for whoever gets them: a Media Topic of IPTC. Kept as written, also what a check flags. */
  subject: z.string().nullable().default(null),
  /** What readers find in it, in a sentence or two: below its heading, in search results and in its feeds. */
  description: z.string().default(''),
});
export type Section = z.infer<typeof Section>;

/** galley.json: the settings of the site. Unknown keys are kept, so that an older Galley never drops a newer one's. */
export const LibraryConfig = z.looseObject({
  schemaVersion: z.literal(librarySchemaVersion),
  title: z.string().min(1, { error: () => phrase`the site needs a title` }),
  tagline: z.string().default(''),
  /** Where readers find the site; canonical links and structured data need it. `null` until it is known. */
  baseUrl: WebAddress.nullable().default(null),
  language: LanguageTag.default('en'),
  timeZone: TimeZone.default('UTC'),
  sections: z.array(Section).default([]),
  /** What is said of tags, by their slugs as in the addresses of their pages. Which tags there are is said by the articles. */
  tags: z
    .record(
      z.string(),
      z.looseObject({
        /** What readers find under it, in a sentence or two: below its heading, in search results and in its feeds. */
        description: z.string().default(''),
      }),
    )
    .default({}),
  /** Whose the texts are, as every article says at its end, such as "© The Alvane Ledger". Empty: nothing is said. */
  rights: z.string().default(''),
  /** Where readers may report an error. `null`: no article offers it. */
  contactEmail: z
    .email({ error: () => phrase`not an e-mail address` })
    .nullable()
    .default(null),
  /** What security.txt says (RFC 9116). `null`: there is none. */
  security: z
    .looseObject({
      contact: z.union([
        WebAddress,
        z.string().regex(/^mailto:\S+@\S+$/, { error: () => phrase`not a web address nor "mailto:…"` }),
      ]),
      /** After this the file must not be relied on; the RFC wants less than a year. */
      expires: Instant,
      policy: WebAddress.nullable().default(null),
      languages: z.array(LanguageTag).default([]),
    })
    .nullable()
    .default(null),
  /** How the site looks. */
  design: SiteDesign.prefault({}),
  comments: z
    .looseObject({
      /** Where the comment form posts to. Without it no form is printed. */
      endpoint: WebAddress.nullable().default(null),
    })
    .prefault({}),
  /** The way of an article through the newsroom. */
  workflow: Workflow.prefault({}),
  /** What is looked at before an article is published. */
  checks: CheckSettings.prefault({}),
  houseStyle: HouseStyle.prefault({}),
  /** What the site's pages say in languages that Galley doesn't speak, or otherwise than Galley does. */
  words: OwnWords.default({}),
  /** Searches that everybody in the newsroom has. */
  searches: z.array(SavedSearch).default([]),
});
export type LibraryConfig = z.infer<typeof LibraryConfig>;
