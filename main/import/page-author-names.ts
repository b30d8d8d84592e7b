import type { BylineRole } from '#shared/articles/byline.ts';
import type { AuthorLink } from '#shared/authors/author.schema.ts';
import { wordsIn } from '#shared/body/from-html/element-words.ts';
import { isWithin, type TreeElement } from '#shared/body/from-html/tree.ts';
import { linkAddress } from '#shared/body/nodes/link/link-address.ts';
import type { AuthorBoxes } from './author-boxes.ts';
import { type ArticleData, listOf, wordsOf } from './json-ld.ts';
import { isSameName, namesIn, plainName } from './names.ts';
import { besides, findCredits, namesBeside, type PageCredit } from './page-credits.ts';
import type { PageFields } from './page-fields.ts';
import type { PageMetadata } from './page-metadata.ts';

interface Named {
  readonly name: string;
  readonly role: BylineRole;
  readonly bio?: string;
  readonly place?: string;
  readonly links?: readonly AuthorLink[];
}

/** Links whose lines are looked at for names beside them. */
const mostLinks = 20;

/**
 * Who made the article: whom the page's lines and its data name, each once for each role; else names in the head, in words
 * of a byline or above a bio.
 */
export function namedAuthors(
  found: AuthorBoxes,
  fields: PageFields,
  metadata: PageMetadata,
  data: ArticleData | null,
): readonly Named[] {
  const credits = findCredits(fields);
  const ofRole = (isWriter: boolean): readonly Named[] =>
    credits
      .filter(({ role }) => (role === 'by') === isWriter)
      .flatMap(({ role, names }) => names.map((name): Named => ({ name, role })))
      .filter(({ name }) => name !== '');
  const others = ofRole(false);
  const inHead = writtenIn(metadata);
  const sources: readonly (() => readonly Named[])[] = [
    () => [...linkedAuthors(fields, metadata, inHead, credits, others), ...dataAuthors(data)],
    () => inHead.map((name) => ({ name, role: 'by' })),
    () => ofRole(true),
    () => otherAuthors(found, fields, credits),
  ];
  return merge([...firstOf(sources), ...others]);
}

/** What the first source says that says anything. */
function firstOf(sources: readonly (() => readonly Named[])[]): readonly Named[] {
  for (const source of sources) {
    const named = source();
    if (named.length > 0) return named;
  }
  return [];
}

/** rel=author, with the names that stand beside a link or that the head has besides: only some may have a page to link to. */
function linkedAuthors(
  { authorLinks }: PageFields,
  metadata: PageMetadata,
  inHead: readonly string[],
  credits: readonly PageCredit[],
  others: readonly Named[],
): readonly Named[] {
  const ofOthers = new Set(credits.filter(({ role }) => role !== 'by').map(({ element }) => element));
  const isOfOther = (link: TreeElement): boolean =>
    ofOthers.has(link) || isWithin(link, (parent) => ofOthers.has(parent));
  const links = authorLinks.filter((link) => !isOfOther(link));
  const linked = links.map(nameOf);
  const site = metadata.first('og:site_name', 'application-name');
  const more = links
    .slice(0, mostLinks)
    .flatMap((link) => [...namesBeside(link), ...besides(inHead, nameOf(link))])
    .filter((name) => !isSameName(name, site) && !others.some((other) => isSameName(other.name, name)));
  return [...linked, ...more].filter(Boolean).map((name) => ({ name, role: 'by' }));
}

function nameOf(element: TreeElement): string {
  return wordsIn(element).replace(/^by\s+/i, '');
}

function dataAuthors(data: ArticleData | null): readonly Named[] {
  if (data === null) return [];
  return listOf(data.article['author'] ?? data.article['creator']).flatMap((value): readonly Named[] => {
    const person = data.resolve(value);
    if (person === null) return namesIn(wordsOf(value)).map((name) => ({ name, role: 'by' }));
    const name = wordsOf(person['name']);
    if (name === '') return [];
    const home = data.resolve(person['homeLocation'] ?? person['workLocation'] ?? person['address']);
    return [
      {
        name,
        role: 'by',
        bio: wordsOf(person['description']),
        place: wordsOf(home?.['name'] ?? home?.['addressLocality']),
        links: listOf(person['sameAs']).flatMap((address) => linkTo(wordsOf(address), '')),
      },
    ];
  });
}

function writtenIn(metadata: PageMetadata): readonly string[] {
  const names = ['author', 'article:author', 'parsely-author', 'dc.creator'];
  return names.flatMap((name) => metadata.all(name)).flatMap(namesIn);
}

/** Only words somewhere in a byline, or only a bio. */
function otherAuthors(
  found: AuthorBoxes,
  { bylines }: PageFields,
  credits: readonly PageCredit[],
): readonly Named[] {
  const isApart = (element: TreeElement): boolean =>
    element.tagName === 'time' || credits.some((credit) => credit.element === element);
  const fromLines = bylines
    .map((line) => /\bby:?\s+(.+)$/i.exec(wordsIn(line, isApart))?.[1] ?? '')
    .filter((words) => words !== '' && words.length <= 120)
    .slice(0, 1)
    .flatMap(namesIn);
  const names = fromLines.length > 0 ? fromLines : [found.nameAboveBio()].filter(Boolean);
  return names.map((name) => ({ name, role: 'by' }));
}

/** One entry for each name and role; what several sources say of a person is kept together. */
function merge(all: readonly Named[]): readonly Named[] {
  const merged = new Map<string, Named>();
  for (const author of all) {
    const key = `${author.role} ${plainName(author.name)}`;
    merged.set(key, { ...author, ...merged.get(key) });
  }
  return [...merged.values()];
}

export function linkTo(written: string, label: string): readonly AuthorLink[] {
  const url = linkAddress(written);
  if (url === null || !/^https?:/.test(url)) return [];
  return [{ label: label || (URL.parse(url)?.hostname.replace(/^www\./, '') ?? url), url }];
}
