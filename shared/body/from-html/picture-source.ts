import type { FigureSize } from '../nodes/figure/figure.schema.ts';
import { attributeOf, classesOf, isElement, styleOf, type TreeElement, type TreeParent } from './tree.ts';

/** Where scripts that load pictures late keep the address, while `src` holds an empty picture. */
const lateSources = ['data-src', 'data-lazy-src', 'data-original', 'data-full-url'];
const placeholder = /^data:image\/(gif|svg)|\/(blank|spacer|pixel|placeholder)\.(gif|png|svg)([?#]|$)/i;

/** A picture that a reader is to see: neither a picture of a character nor a counter of one pixel. */
export function isPicture(element: TreeElement): boolean {
  return (
    element.tagName === 'img' && !isOfLine(element) && !isCounter(element) && pictureSource(element) !== ''
  );
}

/** What a site shows as a little picture in a line, an emoji or a formula; its alt text says the same. */
export function isOfLine(element: TreeElement): boolean {
  return isEmoji(element) || classesOf(element).includes('mwe-math-fallback-image-inline');
}

function isEmoji(element: TreeElement): boolean {
  return /^[\p{Emoji}\u200d\ufe0f]+$/v.test(altOf(element)) && !/^[\d#*]+$/.test(altOf(element));
}

function isCounter(element: TreeElement): boolean {
  const style = styleOf(element);
  return ['width', 'height'].some((name) => {
    const size = Number.parseFloat(attributeOf(element, name) ?? style.get(name) ?? '');
    return size <= 1 && !(style.get(name) ?? '').endsWith('%');
  });
}

/** Our own pages, WordPress, Ghost and Publii say by a class of the figure how wide it is; in a line of pictures none is. */
export function sizeOf(image: TreeElement): FigureSize {
  for (let at: TreeParent | null = image; isElement(at); at = at.parentNode) {
    for (const name of classesOf(at)) {
      const [, size] = sizeClass.exec(name) ?? [];
      if (size !== undefined) return size === 'wide' ? 'wide' : 'full';
    }
    if (at.tagName === 'figure') break;
  }
  return 'text';
}

const sizeClass = /^(?:figure-|align|kg-width-|post__image--)(wide|full)$/;

/** The alt text in one line. */
export function altOf(element: TreeElement): string {
  return (attributeOf(element, 'alt') ?? '').replace(/\s+/g, ' ').trim();
}

/** The source says that the picture is only there for its looks. An empty alt alone is often just a forgotten one. */
export function isDecorative(element: TreeElement, trustsEmptyAlt: boolean): boolean {
  if (altOf(element) !== '') return false;
  const role = attributeOf(element, 'role');
  return (
    role === 'presentation' || role === 'none' || (trustsEmptyAlt && attributeOf(element, 'alt') !== null)
  );
}

/** The address of the picture as the page writes it, '' where there is none. */
export function pictureSource(image: TreeElement): string {
  const written = attributeOf(image, 'src')?.trim() ?? '';
  if (written !== '' && !placeholder.test(written)) return written;
  for (const name of lateSources) {
    const late = attributeOf(image, name)?.trim();
    if (late) return late;
  }
  const sets = [image, ...sourcesBeside(image)].map(
    (element) => attributeOf(element, 'srcset') ?? attributeOf(element, 'data-srcset') ?? '',
  );
  return sets.map(largestOf).find((address) => address !== '') ?? '';
}

function sourcesBeside(image: TreeElement): readonly TreeElement[] {
  const parent = image.parentNode;
  if (!isElement(parent) || parent.tagName !== 'picture') return [];
  return parent.childNodes.filter(isElement).filter((element) => element.tagName === 'source');
}

/** The candidate with the greatest width or density (HTML standard, 4.8.4.2: addresses may hold commas, not spaces). */
export function largestOf(srcset: string): string {
  let largest = '';
  let size = -1;
  // An address, then commas, or what is said of it up to the next.
  for (const [, address = '', descriptor = ''] of srcset.matchAll(
    /([^\s,](?:\S*[^\s,])?)(?:,+(?=\s|$)|([^,]*),?)/g,
  )) {
    const words = /^\s+([\d.]+)[wx](?:\s+[\d.]+h)?\s*$/.exec(descriptor);
    if (words === null && descriptor.trim() !== '') continue;
    const own = words === null ? 1 : Number.parseFloat(words[1] ?? '');
    if (own > size) {
      largest = address;
      size = own;
    }
  }
  return largest;
}

/** Every address under which the picture is offered, the largest first. */
export function pictureAddresses(image: TreeElement): readonly string[] {
  const sets = [image, ...sourcesBeside(image)].map((element) =>
    largestOf(attributeOf(element, 'srcset') ?? attributeOf(element, 'data-srcset') ?? ''),
  );
  return [...new Set([...sets, pictureSource(image)])].filter(Boolean);
}
