import type { SourceItem, SourceList } from './flow.ts';
import { attributeOf, elementsIn, isElement, isText, styleOf, type TreeElement } from './tree.ts';

interface FoundItem {
  /** From 1; Word knows nine. */
  readonly level: number;
  readonly ordered: boolean;
  /** What its list begins with if it is the first. */
  readonly number: number;
}

/**
 * Word writes list items as paragraphs: `mso-list:l0 level2 lfo1` in the style, and the marker as text in a span that
 * is to be ignored. Word for the web writes each in a list of its own that says how deep it is: `data-aria-level="2"`.
 * Keeps the lists that are open, one for each level.
 */
export class WordLists {
  #open: SourceList[] = [];

  /** The item that an element is, or `null` for one that isn't an item of Word's. */
  itemOf(element: TreeElement): SourceItem | null {
    const found = element.tagName === 'li' ? itemOfWeb(element) : itemOfDesktop(element);
    if (found === null) return null;
    const { level, ordered } = found;
    this.#open = this.#open.slice(0, level);
    const same = this.#open[level - 1];
    if (same !== undefined && same.ordered !== ordered) this.#open.pop();
    while (this.#open.length < level) {
      const parent = this.#open.at(-1) ?? null;
      const next = this.#open.length + 1 < level ? 1 : found.number;
      this.#open.push({ ordered, parent, depth: this.#open.length, next });
    }
    const list = this.#open[level - 1];
    if (list === undefined) return null;
    const number = list.next;
    list.next += 1;
    return { list, number };
  }

  /** Something that isn't an item of theirs ends all lists. */
  close(): void {
    this.#open = [];
  }
}

function itemOfDesktop(paragraph: TreeElement): FoundItem | null {
  const level = /\blevel([1-9])\b/.exec(styleOf(paragraph).get('mso-list') ?? '')?.[1];
  if (level === undefined) return null;
  const number = markerNumber(markerOf(paragraph));
  return { level: Number(level), ordered: number !== null, number: number ?? 1 };
}

function itemOfWeb(item: TreeElement): FoundItem | null {
  const level = /^[1-9]$/.exec(attributeOf(item, 'data-aria-level') ?? '')?.[0];
  const list = item.parentNode;
  if (level === undefined || !isElement(list)) return null;
  const start = Number(attributeOf(list, 'start') ?? '1');
  const number = Number.isSafeInteger(start) ? start : 1;
  return { level: Number(level), ordered: list.tagName === 'ol', number };
}

function markerOf(paragraph: TreeElement): string {
  for (const element of elementsIn(paragraph)) {
    if (styleOf(element).get('mso-list') !== 'ignore') continue;
    const texts = [element, ...elementsIn(element)].flatMap((each) => each.childNodes.filter(isText));
    return texts
      .map((node) => node.value)
      .join('')
      .trim();
  }
  return '';
}

/** The number that a marker such as "4.", "2.3", "c)" or "iv." says; `null` for a bullet. */
function markerNumber(marker: string): number | null {
  const [, digits, letters] = /^[([]?(?:\d+[.)])*(?:(\d{1,9})|([a-z]{1,4}))[.)\]]?$/i.exec(marker) ?? [];
  if (digits !== undefined) return Number(digits);
  if (letters === undefined || marker === letters) return null;
  return romanNumber(letters.toLowerCase()) ?? letters.toLowerCase().charCodeAt(0) - 96;
}

/** A single letter is one of the alphabet, but for the "i." with which lists begin. */
function romanNumber(letters: string): number | null {
  if (letters === 'i') return 1;
  if (letters.length === 1 || !/^x{0,3}(ix|iv|v?i{0,3})$/.test(letters)) return null;
  const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };
  const digits = [...letters].map((letter) => values[letter] ?? 0);
  return digits.reduce((sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit), 0);
}
