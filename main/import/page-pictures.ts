import { bodyOf } from '#shared/body/body.schema.ts';
import { findCredit } from '#shared/body/from-html/credit.ts';
import { wordsIn } from '#shared/body/from-html/element-words.ts';
import { altOf, isPicture, pictureAddresses } from '#shared/body/from-html/picture-source.ts';
import {
  elementsIn,
  firstElement,
  isElement,
  isWithin,
  type TreeElement,
} from '#shared/body/from-html/tree.ts';
import { blocksFromTree } from '#shared/body/from-html.ts';
import { FigureBlock } from '#shared/body/nodes/figure/figure.schema.ts';
import { plainText } from '#shared/body/plain-text.ts';
import { MediaId } from '#shared/library/ids.ts';
import { type ArticleData, type JsonObject, listOf, wordsOf } from './json-ld.ts';
import type { PageMetadata } from './page-metadata.ts';
import { hasName, isFurniture, type PageParts } from './page-parts.ts';
import type { ReadPicture } from './read-article.ts';

const heroName =
  /^(hero|(featured|lead|main|top|article|post|entry|hero)[-_](image|picture|photo|figure|media|img)|post-thumbnail|wp-post-image)$/i;
const stand = MediaId.parse('0'.repeat(64));

/** The article's first picture and its element; the element is no part of the body then. */
interface FoundHero {
  readonly picture: ReadPicture;
  readonly element: TreeElement | null;
}

/** A picture that is called so, or stands before the first words; else what the page offers to social networks. */
export function findHero(
  parts: PageParts,
  metadata: PageMetadata,
  data: ArticleData | null,
  isOutside: (element: TreeElement) => boolean,
  trustsEmptyAlt: boolean,
): FoundHero | null {
  const element = heroElement(parts, isOutside);
  if (element !== null) return { element, picture: readPicture(element, trustsEmptyAlt) };
  const picture = socialPicture(metadata, data);
  return picture === null ? null : { element: null, picture };
}

/** A figure's or container's picture with its words; an <img> alone has its alt text. */
export function readPicture(element: TreeElement, trustsEmptyAlt: boolean): ReadPicture {
  const image = isPicture(element) ? element : firstElement(element, isPicture);
  const addresses = image === undefined ? [] : pictureAddresses(image);
  const { blocks } = blocksFromTree([element], { picture: () => ({ media: stand }), trustsEmptyAlt });
  const figure = FigureBlock.safeParse(blocks.find((block) => 'type' in block && block.type === 'figure'));
  const alt = image === undefined ? '' : altOf(image);
  if (!figure.success) return { addresses, alt, decorative: false, caption: '', credit: '' };
  const { decorative, credit } = figure.data;
  const text = plainText(bodyOf(blocks)).replace(/\s+/g, ' ').trim();
  if (credit !== '') return { addresses, alt, decorative, caption: text, credit };
  const found = findCredit(text);
  const caption = found === null ? text : text.slice(0, found.end).trim();
  return { addresses, alt, decorative, caption, credit: found?.credit ?? '' };
}

/** The elements of the body that are no other part of the page. */
export function shownElements(
  root: TreeElement,
  skip: (element: TreeElement) => boolean,
): readonly TreeElement[] {
  return [...elementsIn(root, (element) => !skip(element))].filter((element) => !skip(element));
}

function heroElement(
  { scope, root }: PageParts,
  isOutside: (element: TreeElement) => boolean,
): TreeElement | null {
  const mayHoldHero = (element: TreeElement): boolean =>
    !isFurniture(element) && (!isOutside(element) || element.tagName === 'header');
  const inScope = [...elementsIn(scope, (element) => !isFurniture(element))].filter(
    (element) => !isFurniture(element),
  );
  const named = inScope.find(
    (element) =>
      hasName(element, heroName) && (isPicture(element) || firstElement(element, isPicture) !== undefined),
  );
  if (named !== undefined) return figureAround(named, scope);
  let words = 0;
  for (const element of elementsIn(scope, (each) => mayHoldHero(each) && !isFigure(each))) {
    if (!mayHoldHero(element)) continue;
    if (isPicture(element)) return figureAround(element, scope);
    if (isFigure(element) && pictures(element) === 1) return element;
    if (element.tagName === 'p' && !isOutside(element)) words += wordsIn(element).length;
    if (words > 0 && isWithin(element, (parent) => parent === root)) return null;
  }
  return null;
}

function isFigure(element: TreeElement): boolean {
  return element.tagName === 'figure' || hasName(element, /^wp-caption$/);
}

function pictures(element: TreeElement): number {
  return [...elementsIn(element)].filter(isPicture).length;
}

function figureAround(element: TreeElement, scope: TreeElement): TreeElement {
  let around = element;
  for (let parent = element.parentNode; isElement(parent) && parent !== scope; parent = parent.parentNode) {
    if (isFigure(parent) && pictures(parent) === 1) return parent;
    if (parent.tagName === 'picture' || parent.tagName === 'a') around = parent;
    else if (wordsIn(parent) !== '' || pictures(parent) !== 1) break;
  }
  return around;
}

function socialPicture(metadata: PageMetadata, data: ArticleData | null): ReadPicture | null {
  const [image] = listOf(data?.article['image']);
  const object: JsonObject | null =
    typeof image === 'string' ? (data?.resolve(image) ?? { url: image }) : (data?.resolve(image) ?? null);
  const addresses = [
    wordsOf(object?.['contentUrl']),
    wordsOf(object?.['url']),
    metadata.first('og:image', 'og:image:url', 'og:image:secure_url', 'twitter:image'),
  ].filter(Boolean);
  if (addresses.length === 0) return null;
  const words = wordsOf(object?.['caption']);
  const found = findCredit(words);
  return {
    addresses: [...new Set(addresses)],
    alt: metadata.first('og:image:alt', 'twitter:image:alt'),
    decorative: false,
    caption: found === null ? words : words.slice(0, found.end).trim(),
    credit: wordsOf(object?.['creditText']) || (found?.credit ?? ''),
  };
}
