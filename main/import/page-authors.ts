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
import { plainText } from '#shared/body/plain-text.ts';
import { findAuthorBoxes } from './author-boxes.ts';
import type { ArticleData } from './json-ld.ts';
import { isSameName, placeInBio } from './names.ts';
import { linkTo, namedAuthors } from './page-author-names.ts';
import type { PageFields } from './page-fields.ts';
import type { PageMetadata } from './page-metadata.ts';
import { hasName } from './page-parts.ts';
import { readPicture } from './page-pictures.ts';
import { plainAuthor, type ReadAuthor } from './read-article.ts';

/** Nobody signs with more names; what has them isn't a newsroom's. */
const mostAuthors = 1000;

/** Who made the article, in the order of the page, each with what the page says of them. */
export function readAuthors(
  page: TreeElement,
  fields: PageFields,
  metadata: PageMetadata,
  data: ArticleData | null,
): { readonly authors: readonly ReadAuthor[]; readonly boxes: readonly TreeElement[] } {
  const found = findAuthorBoxes(page);
  const all = namedAuthors(found, fields, metadata, data).slice(0, mostAuthors);
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
