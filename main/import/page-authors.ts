import { type BylineRole, bylineRoles } from '#shared/articles/byline.ts';
import type { AuthorLink } from '#shared/authors/author.schema.ts';
import { bodyOf } from '#shared/body/body.schema.ts';
import { wordsIn } from '#shared/body/from-html/element-words.ts';
import { isPicture } from '#shared/body/from-html/picture-source.ts';
import {
  attributeOf,
  elementsIn,
  firstElement,
  isElement,
  isWithin,
  type TreeElement,
} from '#shared/body/from-html/tree.ts';
import { blocksFromTree } from '#shared/body/from-html.ts';
import { linkAddress } from '#shared/body/nodes/link/link-address.ts';
import { plainText } from '#shared/body/plain-text.ts';
import { type AuthorBoxes, findAuthorBoxes } from './author-boxes.ts';
import { type ArticleData, listOf, wordsOf } from './json-ld.ts';
import { isSameName, namesIn, placeInBio, plainName } from './names.ts';
import type { PageFields } from './page-fields.ts';
import type { PageMetadata } from './page-metadata.ts';
import { hasName } from './page-parts.ts';
import { readPicture } from './page-pictures.ts';
import { plainAuthor, type ReadAuthor } from './read-article.ts';

/** Nobody signs with more names; what has them isn't a newsroom's. */
const mostAuthors = 1000;

interface Named {
  readonly name: string;
  readonly role: BylineRole;
  readonly bio?: string;
  readonly place?: string;
  readonly links?: readonly AuthorLink[];
}

/** Who made the article, in the order of the page, each with what the page says of them. */
export function readAuthors(
  page: TreeElement,
  fields: PageFields,
  metadata: PageMetadata,
  data: ArticleData | null,
): { readonly authors: readonly ReadAuthor[]; readonly boxes: readonly TreeElement[] } {
  const found = findAuthorBoxes(page);
  const named = merge([...shownAuthors(fields), ...dataAuthors(data)]);
  const all = (named.length > 0 ? named : metadataAuthors(found, metadata, fields)).slice(0, mostAuthors);
  const boxes: TreeElement[] = [];
  const authors = all.map((author): ReadAuthor => {
    const box = found.of(author.name, all.length === 1);
    if (box !== null) boxes.push(...box.elements);
    const bio = box === null ? (author.bio ?? '') : bioIn(box.elements, author.name) || (author.bio ?? '');
    const portrait = box === null ? null : portraitIn(box.elements);
    const shownPlace = box === null ? '' : placeIn(box.elements);
    return {
      ...plainAuthor(author.name),
      role: author.role,
      bio,
      place: shownPlace || author.place || placeInBio(bio),
      links: [...(box === null ? [] : linksIn(box.elements)), ...(author.links ?? [])],
      portrait,
    };
  });
  return { authors, boxes };
}

/** rel=author, and the lines "Photos by …" that Galley's own pages have for other roles. */
function shownAuthors({ authorLinks, bylines }: PageFields): readonly Named[] {
  const linked = authorLinks.map((link): Named => ({ name: nameOf(link), role: 'by' }));
  const others = bylines.flatMap((line) =>
    bylineRoles
      .filter((role) => [...elementsIn(line)].concat(line).some((each) => hasName(each, roleName(role))))
      .flatMap((role) => {
        const own = [...elementsIn(line)].concat(line).filter((each) => hasName(each, roleName(role)));
        const links = own.flatMap((each) => [...elementsIn(each)].filter(({ tagName }) => tagName === 'a'));
        return links.map((link): Named => ({ name: nameOf(link), role }));
      }),
  );
  return [...linked, ...others].filter(({ name }) => name !== '');
}

function roleName(role: BylineRole): RegExp {
  return new RegExp(`^byline-${role}$`);
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

/** Only names in the head, or only words in a byline, or only a bio. */
function metadataAuthors(
  found: AuthorBoxes,
  metadata: PageMetadata,
  { bylines }: PageFields,
): readonly Named[] {
  const written = [
    ...metadata.all('author'),
    ...metadata.all('article:author'),
    ...metadata.all('parsely-author'),
    ...metadata.all('dc.creator'),
  ];
  const named = written.flatMap(namesIn);
  const shown = bylines.map(
    (line) => /\bby:?\s+(.+)$/i.exec(wordsIn(line, ({ tagName }) => tagName === 'time'))?.[1] ?? '',
  );
  const fromLines = shown
    .filter((words) => words !== '' && words.length <= 120)
    .slice(0, 1)
    .flatMap(namesIn);
  const names =
    [named, fromLines, [found.nameAboveBio()].filter(Boolean)].find((each) => each.length > 0) ?? [];
  return merge(names.map((name) => ({ name, role: 'by' as const })));
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

function bioIn(elements: readonly TreeElement[], name: string): string {
  const isAround = (element: TreeElement): boolean =>
    /^(h[1-6]|ul|ol|nav|img|picture|figure)$/.test(element.tagName) ||
    hasName(element, /^(place|p-locality|portrait|avatar|author-(name|links|title|image|avatar)|p-name)$/) ||
    isSameName(wordsIn(element), name) ||
    (element.tagName === 'a' && /^(more|all|view|read|see|follow)\b/i.test(wordsIn(element)));
  const named = elements.flatMap((element) =>
    [element, ...elementsIn(element)].filter(
      (each) => hasName(each, /^(bio|p-note|author-(bio|description)|description)$/) && !isAround(each),
    ),
  );
  const isNamed = new Set(named);
  const source =
    named.length > 0 ? named.filter((each) => !isWithin(each, (outer) => isNamed.has(outer))) : elements;
  const { blocks } = blocksFromTree(source, {}, isAround);
  return plainText(bodyOf(blocks))
    .replace(/[ \t]*\n(?!\n)(?<!\n\n)/g, ' ')
    .trim();
}

function placeIn(elements: readonly TreeElement[]): string {
  const place = firstIn(elements, (element) => hasName(element, /^(place|p-locality|location)$/));
  return place === undefined ? '' : wordsIn(place);
}

function portraitIn(elements: readonly TreeElement[]): ReadAuthor['portrait'] {
  const image = firstIn(elements, isPicture);
  return image === undefined ? null : readPicture(image, false);
}

function linksIn(elements: readonly TreeElement[]): readonly AuthorLink[] {
  return elements
    .flatMap((element) => [...elementsIn(element)])
    .filter(
      (element) =>
        element.tagName === 'a' && isElement(element.parentNode) && element.parentNode.tagName === 'li',
    )
    .flatMap((link) => linkTo(attributeOf(link, 'href') ?? '', wordsIn(link)));
}

function linkTo(written: string, label: string): readonly AuthorLink[] {
  const url = linkAddress(written);
  if (url === null || !/^https?:/.test(url)) return [];
  return [{ label: label || (URL.parse(url)?.hostname.replace(/^www\./, '') ?? url), url }];
}

function firstIn(
  elements: readonly TreeElement[],
  matches: (element: TreeElement) => boolean,
): TreeElement | undefined {
  for (const element of elements) {
    const found = matches(element) ? element : firstElement(element, matches);
    if (found !== undefined) return found;
  }
  return undefined;
}
