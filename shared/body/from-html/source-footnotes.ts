import { wordsIn } from './element-words.ts';
import { isBlock } from './elements.ts';
import {
  attributeOf,
  classesOf,
  elementsIn,
  isElement,
  isWithin,
  type TreeElement,
  type TreeNode,
} from './tree.ts';

/** A note of the source, found by its mark in the text. */
export interface SourceFootnote {
  readonly content: TreeElement;
  /** Its ways back to the text, which are no words of it. */
  readonly backLinks: ReadonlySet<TreeElement>;
}

export interface SourceFootnotes {
  readonly byMark: ReadonlyMap<TreeElement, SourceFootnote>;
  /** What only lists the notes: read where their marks are, not where it stands. */
  readonly lists: ReadonlySet<TreeElement>;
}

/** For what isn't a page of its own: a note. */
export const noFootnotes: SourceFootnotes = { byMark: new Map(), lists: new Set() };
/** What a line of words can't hold: a note with such a thing stays a block. */
const notWords = new Set('audio h1 h2 h3 h4 h5 h6 hr iframe img object picture pre table video'.split(' '));
/** Where the body has no place for a note. */
const unsuited = new Set([
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'figure',
  'figcaption',
  'caption',
  'pre',
  'summary',
  'td',
  'th',
]);

/**
 * The footnotes of a page, as programs write them (Word's `_ftn1`, Google Docs' `ftnt1`, Markdown's `fn-1`, WordPress'
 * `data-fn`, DPUB-ARIA's roles): a short link to a place of the same page that leads back to it. A note that is led to twice is
 * none, since its text would be there twice; nor is one in another.
 */
export function findFootnotes(
  roots: readonly TreeNode[],
  skip: (element: TreeElement) => boolean,
): SourceFootnotes {
  const elements = roots.flatMap((root) =>
    isElement(root) && !skip(root) ? [root, ...elementsIn(root, (each) => !skip(each))] : [],
  );
  const links = elements.filter((element) => fragmentOf(element) !== '');
  if (links.length < 2) return noFootnotes;
  const byName = new Map<string, TreeElement>();
  const order = new Map(elements.map((element, at) => [element, at]));
  for (const element of elements) for (const name of namesOf(element)) byName.set(name, element);

  const marks = new Map<TreeElement, TreeElement[]>();
  const marksOf = (content: TreeElement): TreeElement[] => {
    const known = marks.get(content) ?? [];
    marks.set(content, known);
    return known;
  };
  const byMark = new Map<TreeElement, SourceFootnote>();
  for (const mark of links) {
    const target = byName.get(fragmentOf(mark));
    if (target === undefined || !looksLikeMark(mark) || isWithin(mark, isUnsuited)) continue;
    // The way back looks the same, but for its direction.
    if ((order.get(target) ?? 0) < (order.get(mark) ?? 0)) continue;
    const content = noteAround(target);
    if (content === null || isWithin(mark, (each) => each === content)) continue;
    const inside = elementsOfNote(content);
    const names = namesAround(mark);
    const backLinks = inside?.filter((each) => names.has(fragmentOf(each))) ?? [];
    if (backLinks.length === 0) continue;
    byMark.set(mark, { content, backLinks: new Set(backLinks) });
    marksOf(content).push(mark);
  }
  const isNote = (element: TreeElement): boolean => marks.has(element);
  for (const several of marks.values()) {
    for (const mark of several) if (several.length > 1 || isWithin(mark, isNote)) byMark.delete(mark);
  }
  return { byMark, lists: listsOf([...byMark.values()].map(({ content }) => content)) };
}

/** `null` for more than a note has, and for what no line can hold. */
function elementsOfNote(content: TreeElement): readonly TreeElement[] | null {
  const found: TreeElement[] = [];
  for (const element of elementsIn(content)) {
    if (found.push(element) > 200 || notWords.has(element.tagName)) return null;
  }
  return found;
}

function isUnsuited({ tagName }: TreeElement): boolean {
  return unsuited.has(tagName);
}

/** "1", "[2]", "iv", "*": a sentence that leads to another place is a link like others. */
function looksLikeMark(link: TreeElement): boolean {
  return /^[^\p{L}\p{N}]{0,2}(?:\p{N}{1,4}|\p{L}{1,4}|[*†‡§¶]+)[^\p{L}\p{N}]{0,2}$/u.test(
    wordsIn(link).trim(),
  );
}

function fragmentOf(element: TreeElement): string {
  if (element.tagName !== 'a') return '';
  const href = attributeOf(element, 'href') ?? '';
  return href.startsWith('#') ? href.slice(1) : '';
}

function namesOf(element: TreeElement): readonly string[] {
  return [attributeOf(element, 'id'), attributeOf(element, 'name')].filter(
    (name) => name !== null && name !== '',
  ) as string[];
}

/** The names that a way back may use: the mark's own, and those of what is around it in the line. */
function namesAround(mark: TreeElement): ReadonlySet<string> {
  const names = new Set<string>();
  for (let at: TreeElement | null = mark; at !== null && (at === mark || !isBlock(at)); at = parentOf(at)) {
    for (const name of namesOf(at)) names.add(name);
    // More than these are a line's words, not a mark.
    if (at.childNodes.length > 8) continue;
    for (const sibling of at.childNodes)
      if (isElement(sibling)) for (const name of namesOf(sibling)) names.add(name);
  }
  return names;
}

/** The block that a note's own name is of or in: an item, or Word's and Google's frame around its paragraphs. */
function noteAround(target: TreeElement): TreeElement | null {
  let at: TreeElement | null = target;
  while (at !== null && !isBlock(at)) at = parentOf(at);
  const around = at === null ? null : parentOf(at);
  const isFrame =
    around !== null &&
    around.tagName === 'div' &&
    /^(ftn|edn|sdfootnote|sdendnote)\d/.test(attributeOf(around, 'id') ?? '');
  return isFrame ? around : at;
}

/** The notes, the lists and sections that hold nothing else, and the rule above them. */
function listsOf(notes: readonly TreeElement[]): ReadonlySet<TreeElement> {
  const lists = new Set(notes);
  let around = parentsOf(notes);
  while (around.size > 0) {
    const full = [...around].filter((each) => isOnly(each, lists));
    for (const each of full) lists.add(each);
    around = parentsOf(full);
  }
  for (const parent of new Set([...lists].map(({ parentNode }) => parentNode))) {
    if (parent === null) continue;
    const children = parent.childNodes.filter(isElement);
    for (const [index, child] of children.entries()) {
      const before = children[index - 1];
      if (lists.has(child) && before?.tagName === 'hr') lists.add(before);
    }
  }
  return lists;
}

function parentsOf(elements: readonly TreeElement[]): Set<TreeElement> {
  return new Set(elements.flatMap((element) => parentOf(element) ?? []));
}

/** Holds notes, and at most a title and a rule for them. */
function isOnly(element: TreeElement, lists: ReadonlySet<TreeElement>): boolean {
  const isNotes =
    classesOf(element).some((name) => /footnotes|endnotes/.test(name)) ||
    /doc-(footnotes|endnotes)/.test(attributeOf(element, 'role') ?? '');
  return element.childNodes.every((child) => {
    if (!isElement(child)) return !('value' in child) || child.value.trim() === '';
    return (
      lists.has(child) ||
      child.tagName === 'hr' ||
      child.tagName === 'br' ||
      (isNotes && /^h\d$/.test(child.tagName))
    );
  });
}

function parentOf(element: TreeElement): TreeElement | null {
  return isElement(element.parentNode) ? element.parentNode : null;
}
