import { wordsIn } from '#shared/body/from-html/element-words.ts';
import { attributeOf, elementsIn, isElement, type TreeElement } from '#shared/body/from-html/tree.ts';
import { isSameName } from './names.ts';
import { hasName, isFurniture } from './page-parts.ts';

/** What a page says of an author: one element, or a heading with the paragraphs after it. */
export interface AuthorBox {
  readonly elements: readonly TreeElement[];
}

const boxName =
  /^((the-)?author[-_]*(box|bio|card|info|profile|description|block|section|details|about|container|area)|about[-_](the[-_])?author|(post|entry|article)[-_](author|author-box|author-bio)|saboxplugin-wrap|bio|h-card|author)$/i;
/** Fewer characters than this beside a name are a byline, not a bio; less will do in what is called a bio. */
const shortestBio = 25;
const surelyBio = /author[-_]*(box|bio|card|info|profile|description)|^bio$|about[-_](the[-_])?author/i;

/** The smallest element that names the author and says something of them. `isOnly`: a box without a name is theirs, too. */
export function findAuthorBox(page: TreeElement, name: string, isOnly: boolean): AuthorBox | null {
  let best: TreeElement | null = null;
  let length = Number.POSITIVE_INFINITY;
  for (const element of elementsIn(page, (each) => !isFurniture(each))) {
    const isBox = hasName(element, boxName) || isPerson(element);
    if (isFurniture(element) || !isBox) continue;
    const words = wordsIn(element);
    if (!words.includes(name) && !(isOnly && hasName(element, /bio|about|description|box/i))) continue;
    const shortest = name.length + (hasName(element, surelyBio) ? 5 : shortestBio);
    if (words.length < shortest || words.length >= length || words.length > 5000) continue;
    best = element;
    length = words.length;
  }
  if (best !== null) return { elements: [outermost(best, name)] };
  return underHeading(page, name);
}

function isPerson(element: TreeElement): boolean {
  return (
    attributeOf(element, 'itemprop') === 'author' || /\/Person$/.test(attributeOf(element, 'itemtype') ?? '')
  );
}

/** A `.bio` inside an author's card: the card, as the name, place and portrait are there. */
function outermost(box: TreeElement, name: string): TreeElement {
  let outer = box;
  for (let parent = box.parentNode; isElement(parent); parent = parent.parentNode) {
    if (!hasName(parent, boxName) || countOf(wordsIn(parent), name) > countOf(wordsIn(outer), name) + 2)
      break;
    if (
      hasName(parent, /s$/i) ||
      [...elementsIn(parent)].filter((each) => hasName(each, /^h-card$/)).length > 1
    )
      break;
    outer = parent;
  }
  return outer;
}

function countOf(words: string, name: string): number {
  return words.split(name).length - 1;
}

const job =
  /\b(writer|journalist|reporter|editor|correspondent|columnist|contributor|contributing|photographer|writes|covers|reports|freelance)\b/i;

/** The name in a heading whose paragraphs are a bio, on a page that names its author nowhere else; '' where there is none. */
export function nameAboveBio(page: TreeElement): string {
  for (const element of elementsIn(page, (each) => !isFurniture(each))) {
    const name = /^h[2-6]$/.test(element.tagName) ? wordsIn(element) : '';
    if (!/^\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){1,4}$/u.test(name)) continue;
    const [, first] = underHeading(page, name)?.elements ?? [];
    const words = first === undefined ? '' : wordsIn(first);
    const isAbout = name.split(' ').some((part) => part.length > 2 && words.slice(0, 60).includes(part));
    if (isAbout && job.test(words)) return name;
  }
  return '';
}

/** The author's name as a heading at the end of an article, and the paragraphs after it. */
function underHeading(page: TreeElement, name: string): AuthorBox | null {
  for (const element of elementsIn(page, (each) => !isFurniture(each))) {
    if (!/^h[2-6]$/.test(element.tagName) || !isSameName(wordsIn(element), name)) continue;
    const siblings = (element.parentNode?.childNodes ?? []).filter(isElement);
    const after = siblings.slice(siblings.indexOf(element) + 1);
    const end = after.findIndex(
      (each) => !['p', 'ul', 'img', 'figure', 'div'].includes(each.tagName) || isFurniture(each),
    );
    const bio = after.slice(0, end < 0 ? undefined : end);
    if (bio.map((each) => wordsIn(each)).join(' ').length >= shortestBio)
      return { elements: [element, ...bio] };
  }
  return null;
}
