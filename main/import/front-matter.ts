import { parseDocument } from 'yaml';
import { z } from 'zod';
import { BylineRole } from '#shared/articles/byline.ts';
import { AuthorLink } from '#shared/authors/author.schema.ts';
import { ExpectedError } from '#shared/ipc/result.ts';

/** YAML reads 2019 and true as no text; a person who wrote them meant the words. */
const Words = z
  .union([z.string(), z.number(), z.boolean()])
  .transform((value) => String(value).trim())
  .nullish();
const List = z.union([
  z.array(Words).transform((words) => words.flatMap((word) => word || [])),
  Words.transform((words) => (words ?? '').split(',').flatMap((word) => word.trim() || [])),
]);
const Picture = z.union([
  z.looseObject({
    src: Words,
    image: Words,
    url: Words,
    alt: Words,
    caption: Words,
    credit: Words,
    decorative: z.boolean().nullish(),
  }),
  Words.transform((src) => ({
    src,
    image: null,
    url: null,
    alt: null,
    caption: null,
    credit: null,
    decorative: null,
  })),
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
  published: Words,
  slug: Words,
  language: Words,
  lang: Words,
  hero: Picture.nullish(),
  image: Picture.nullish(),
  cover: Picture.nullish(),
  alt: Words,
  caption: Words,
  credit: Words,
  seoTitle: Words,
  seoDescription: Words,
  socialHeadline: Words,
  pushHeadline: Words,
});
export type FrontMatter = z.infer<typeof FrontMatter>;
export type FrontMatterPicture = z.infer<typeof Picture>;
export type FrontMatterPeople = z.infer<typeof People>;

/**
 * The YAML between two lines of `---` at the start of a Markdown file, and the text after it. ExpectedError
 * `front-matter` where it isn't YAML or a field holds what it can't be; the message names line or field.
 */
export function readFrontMatter(
  text: string,
  name: string,
): { readonly fields: FrontMatter; readonly text: string } {
  const found = /^\ufeff?---[ \t]*\r?\n([\s\S]*?)(?:\r?\n)?^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m.exec(text);
  if (found === null || found.index !== 0)
    return { fields: FrontMatter.parse({}), text: text.replace(/^\ufeff/, '') };
  // Dates stay as they were written: YAML's own would lose whether a zone was named.
  const document = parseDocument(found[1] ?? '', { schema: 'core' });
  const [error] = document.errors;
  if (error !== undefined) {
    const line = (error.linePos?.[0].line ?? 0) + 1;
    throw new ExpectedError(
      'front-matter',
      `${name}, line ${line}: the front matter isn't YAML (${firstLine(error.message)}).`,
    );
  }
  const parsed = FrontMatter.safeParse(document.toJS() ?? {});
  if (parsed.success) return { fields: parsed.data, text: text.slice(found[0].length) };
  const [issue] = parsed.error.issues;
  const field = issue?.path.join('.') ?? '';
  throw new ExpectedError(
    'front-matter',
    `${name}: the front matter's “${field || 'fields'}” holds what it can't be.`,
  );
}

function firstLine(message: string): string {
  return message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? '';
}
