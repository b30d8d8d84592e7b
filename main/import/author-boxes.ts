import { wordsIn } from '#shared/body/from-html/element-words.ts';
import { attributeOf, elementsIn, isElement, type TreeElement } from '#shared/body/from-html/tree.ts';
import { onceForEach } from '../platform/once-for-each.ts';
import { plainName } from './names.ts';
import { hasName, isFurniture } from './page-parts.ts';
import { siblingsAfter } from './siblings-after.ts';

/** What a page says of an author: one element, or a heading with the paragraphs after it. */
interface AuthorBox {
  readonly elements: readonly TreeElement[];
}

/** What a page says of its authors. */
export interface AuthorBoxes {
  /** The smallest element that names the author and says something of them. `isOnly`: a box without a name is theirs, too. */
  readonly of: (name: string, isOnly: boolean) => AuthorBox | null;
  /** The name in a heading whose paragraphs are a bio, on a page that names its author nowhere else; '' where there is none. */
  readonly nameAboveBio: () => string;
}

const boxName =
  /^((the-)?author[-_]*(box|bio|card|info|profile|description|block|section|details|about|container|area)|about[-_](the[-_])?author|(post|entry|article)[-_](author|author-box|author-bio)|saboxplugin-wrap|bio|h-card|author)$/i;
/** Fewer characters than this beside a name are a byline, not a bio; less will do in what is called a bio. */
const shortestBio = 25;
const longestBox = 5000;
const surelyBio = /author[-_]*(box|bio|card|info|profile|description)|^bio$|about[-_](the[-_])?author/i;
const job =
  /\b(writer|journalist|reporter|editor|correspondent|columnist|contributor|contributing|photographer|writes|covers|reports|freelance)\b/i;

interface Box {
  readonly element: TreeElement;
  readonly words: string;
  readonly shortest: number;
  /** It may be one without a name. */
  readonly isNamedBox: boolean;
}

/** Goes through the page once: it may name very many people, and have very many headings. */
export function findAuthorBoxes(page: TreeElement): AuthorBoxes {
  const boxes: Box[] = [];
  const headings: { readonly element: TreeElement; readonly name: string }[] = [];
  const byName = new Map<string, TreeElement[]>();
  for (const element of elementsIn(page, (each) => !isFurniture(each))) {
    if (/^h[2-6]$/.test(element.tagName)) {
      const name = wordsIn(element);
      headings.push({ element, name });
      const same = byName.get(plainName(name)) ?? [];
      byName.set(plainName(name), same);
      same.push(element);
    }
    const isBox = hasName(element, boxName) || isPerson(element);
    if (isBox && !isFurniture(element)) boxes.push(boxOf(element));
  }
  const outermost = outermostBoxes();
  const bioUnder = biosUnder();
  const underHeading = onceForEach((name: string): AuthorBox | null => {
    for (const element of byName.get(plainName(name)) ?? []) {
      const bio = bioUnder(element);
      if (bio !== null) return { elements: [element, ...bio] };
    }
    return null;
  });
  return {
    of: (name, isOnly) => {
      const own = boxes.filter(
        ({ words, shortest, isNamedBox }) =>
          words.length <= longestBox &&
          words.length >= name.length + shortest &&
          (words.includes(name) || (isOnly && isNamedBox)),
      );
      const [first, ...others] = own;
      if (first === undefined) return underHeading(name);
      const best = others.reduce((a, b) => (b.words.length < a.words.length ? b : a), first);
      return { elements: [outermost(best.element, name)] };
    },
    nameAboveBio: () => {
      const found = headings.find(({ name }) => {
        if (!/^\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){1,4}$/u.test(name)) return false;
        const [, first] = underHeading(name)?.elements ?? [];
        const words = first === undefined ? '' : wordsIn(first);
        const isAbout = name.split(' ').some((part) => part.length > 2 && words.slice(0, 60).includes(part));
        return isAbout && job.test(words);
      });
      return found?.name ?? '';
    },
  };
}

function boxOf(element: TreeElement): Box {
  return {
    element,
    words: wordsIn(element),
    shortest: hasName(element, surelyBio) ? 5 : shortestBio,
    isNamedBox: hasName(element, /bio|about|description|box/i),
  };
}

function isPerson(element: TreeElement): boolean {
  return (
    attributeOf(element, 'itemprop') === 'author' || /\/Person$/.test(attributeOf(element, 'itemtype') ?? '')
  );
}

/** For a `.bio` inside an author's card the card, as the name, place and portrait are there. */
function outermostBoxes(): (box: TreeElement, name: string) => TreeElement {
  const words = onceForEach((element: TreeElement) => wordsIn(element));
  const isOfMany = onceForEach(
    (element: TreeElement) =>
      hasName(element, /s$/i) ||
      [...elementsIn(element)].filter((each) => hasName(each, /^h-card$/)).length > 1,
  );
  return (box, name) => {
    let outer = box;
    for (let parent = box.parentNode; isElement(parent); parent = parent.parentNode) {
      if (!hasName(parent, boxName) || isOfMany(parent)) break;
      if (countOf(words(parent), name) > countOf(words(outer), name) + 2) break;
      outer = parent;
    }
    return outer;
  };
}

/** The paragraphs after a heading at the end of an article, where they are enough to be a bio. */
function biosUnder(): (heading: TreeElement) => readonly TreeElement[] | null {
  const after = siblingsAfter();
  return onceForEach((heading: TreeElement) => {
    const bio: TreeElement[] = [];
    for (const each of after(heading)) {
      if (!['p', 'ul', 'img', 'figure', 'div'].includes(each.tagName) || isFurniture(each)) break;
      bio.push(each);
    }
    return bio.map((each) => wordsIn(each)).join(' ').length >= shortestBio ? bio : null;
  });
}

function countOf(words: string, name: string): number {
  return words.split(name).length - 1;
}
