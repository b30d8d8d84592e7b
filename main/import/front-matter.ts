import { TomlError } from 'smol-toml';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { BylineRole } from '#shared/articles/byline.ts';
import { AuthorLink } from '#shared/authors/author.schema.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { findFrontMatter, missingEnd, tomlFields } from './front-matter-text.ts';

/** YAML reads 2019 and true as no text; a person who wrote them meant the words. */
const Words = z
  .union([z.string(), z.number(), z.boolean()])
  .transform((value) => String(value).trim())
  .nullish();
const List = z.union([
  z.array(Words).transform((words) => words.flatMap((word) => word || [])),
  Words.transform((words) => (words ?? '').split(',').flatMap((word) => word.trim() || [])),
]);
/** To be filled in. */
export const noPicture = {
  src: null,
  image: null,
  url: null,
  path: null,
  alt: null,
  caption: null,
  credit: null,
  decorative: null,
} as const;
const Picture = z.union([
  z.looseObject({
    src: Words,
    image: Words,
    url: Words,
    path: Words,
    alt: Words,
    caption: Words,
    credit: Words,
    decorative: z.boolean().nullish(),
  }),
  Words.transform((src) => ({ ...noPicture, src })),
]);
const Person = z.looseObject({
  name: Words,
  role: BylineRole.catch('by').default('by'),
  bio: Words,
  description: Words,
  place: Words,
  location: Words,
  links: z.array(AuthorLink).catch([]).default([]),
  portrait: Picture.nullish(),
});
const People = z.union([
  z.array(z.union([Person, Words])),
  Person.transform((person) => [person]),
  Words.transform((name) => [name]),
]);

const Seo = z.looseObject({ title: Words, description: Words }).nullish().catch(null);

const FrontMatter = z.looseObject({
  title: Words,
  headline: Words,
  standfirst: Words,
  description: Words,
  dek: Words,
  subtitle: Words,
  summary: Words,
  excerpt: Words,
  section: Words,
  category: Words,
  categories: List.nullish(),
  tags: List.nullish(),
  keywords: List.nullish(),
  author: People.nullish(),
  authors: People.nullish(),
  by: People.nullish(),
  dateline: Words,
  date: Words,
  publishDate: Words,
  pubDate: Words,
  pubDatetime: Words,
  publishedAt: Words,
  // Jekyll's says whether, others' when.
  published: Words.transform((words) => (words === 'true' || words === 'false' ? null : words)),
  slug: Words,
  language: Words,
  lang: Words,
  hero: Picture.nullish(),
  image: Picture.nullish(),
  cover: Picture.nullish(),
  // As the templates of Astro, Next.js, Gatsby and Eleventy call it.
  heroImage: Picture.nullish(),
  coverImage: Picture.nullish(),
  featuredImage: Picture.nullish(),
  featured_image: Picture.nullish(),
  feature_image: Picture.nullish(),
  thumbnail: Picture.nullish(),
  banner: Picture.nullish(),
  images: List.nullish().catch(null),
  ogImage: Picture.nullish(),
  // Minimal Mistakes, Jekyll’s most used theme, keeps the picture here.
  header: z
    .looseObject({ image: Words, overlay_image: Words, image_description: Words, caption: Words })
    .nullish()
    .catch(null),
  heroImageAlt: Words,
  heroAlt: Words,
  imageAlt: Words,
  image_alt: Words,
  coverAlt: Words,
  coverImageAlt: Words,
  featuredImageAlt: Words,
  alt: Words,
  caption: Words,
  credit: Words,
  seoTitle: Words,
  seoDescription: Words,
  metaTitle: Words,
  metaDescription: Words,
  seo: Seo,
  // AstroWind's name for it.
  metadata: Seo,
  socialHeadline: Words,
  pushHeadline: Words,
});
export type FrontMatter = z.infer<typeof FrontMatter>;
export type FrontMatterPicture = z.infer<typeof Picture>;
export type FrontMatterPeople = z.infer<typeof People>;

/**
 * The front matter at the start of a Markdown file, YAML, TOML or JSON, and the text after it. ExpectedError `front-matter` where
 * it can't be read, doesn't end or a field holds what it can't be; the message names line or field.
 */
export function readFrontMatter(
  text: string,
  name: string,
): { readonly fields: FrontMatter; readonly text: string } {
  const found = findFrontMatter(text);
  if (found === null) {
    const end = missingEnd(text);
    if (end !== null) {
      const message = phrase`${name}: the front matter at its start doesn’t end. Put a line with “${end}” after its last field.`;
      throw new ExpectedError('front-matter', message);
    }
    return { fields: FrontMatter.parse({}), text: text.replace(/^\ufeff/, '') };
  }
  const fields = readers[found.kind](found.source, name);
  const parsed = FrontMatter.safeParse(withParams(fields));
  if (parsed.success) return { fields: parsed.data, text: text.slice(found.length) };
  const [issue] = parsed.error.issues;
  const field = issue?.path.join('.') ?? '';
  throw new ExpectedError(
    'front-matter',
    phrase`${name}: the front matter's “${field || 'fields'}” holds what it can't be.`,
  );
}

/** Hugo's own fields stand beside those that its themes have made up. */
function withParams(fields: unknown): unknown {
  const params = z.object({ params: z.record(z.string(), z.unknown()) }).safeParse(fields).data?.params;
  return params === undefined ? (fields ?? {}) : { ...params, ...Object(fields) };
}

/** What code says in place of front matter; a field that holds what it can't be says nothing. */
export function asFields(values: Readonly<Record<string, unknown>>): FrontMatter {
  const kept = Object.entries(values).filter(
    ([name, value]) => FrontMatter.safeParse({ [name]: value }).success,
  );
  return FrontMatter.parse(Object.fromEntries(kept));
}

function readYaml(source: string, name: string): unknown {
  // Dates stay as they were written: YAML's own would lose whether a zone was named.
  const document = parseDocument(source, { schema: 'core' });
  const [error] = document.errors;
  if (error !== undefined) throw notReadable(name, error.linePos?.[0].line ?? 0, 'YAML', error.message);
  try {
    return document.toJS();
  } catch (error) {
    // Aliases of aliases of aliases, which would fill the memory.
    throw notReadable(name, 1, 'YAML', error instanceof Error ? error.message : '');
  }
}

function readToml(source: string, name: string): unknown {
  try {
    return tomlFields(source);
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    throw notReadable(name, error.line, 'TOML', error.message.replace(/^Invalid TOML document: /, ''));
  }
}

function readJson(source: string, name: string): unknown {
  try {
    return JSON.parse(source);
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    throw new ExpectedError('front-matter', phrase`${name}: the front matter isn't JSON (${reason}).`);
  }
}

const readers = { YAML: readYaml, TOML: readToml, JSON: readJson } as const;

function notReadable(name: string, line: number, kind: string, reason: string): ExpectedError {
  const message = phrase`${name}, line ${line + 1}: the front matter isn't ${kind} (${firstLine(reason)}).`;
  return new ExpectedError('front-matter', message);
}

function firstLine(message: string): string {
  return message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? '';
}
