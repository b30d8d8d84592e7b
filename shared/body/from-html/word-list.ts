import type { SourceItem, SourceList } from './flow.ts';
import { elementsIn, isText, styleOf, type TreeElement } from './tree.ts';

/**
 * Word writes list items as paragraphs: `mso-list:l0 level2 lfo1` in the style, and the marker as text in a span that
 * is to be ignored. Keeps the lists that are open, one for each level.
 */
export class WordLists {
  #open: SourceList[] = [];

  /** The item that a paragraph is, or `null` for a paragraph that isn't one. */
  itemOf(paragraph: TreeElement): SourceItem | null {
    const level = levelOf(paragraph);
    if (level === null) return null;
    const marker = markerOf(paragraph);
    const ordered = /^[([]?(\d+|[a-z]{1,4})[.)\]]/i.test(marker);
    this.#open = this.#open.slice(0, level);
    const same = this.#open[level - 1];
    if (same !== undefined && same.ordered !== ordered) this.#open.pop();
    while (this.#open.length < level) {
      const parent = this.#open.at(-1) ?? null;
      const first = Number.parseInt(marker.replace(/^\D/, ''), 10);
      const next = Number.isNaN(first) || this.#open.length + 1 < level ? 1 : first;
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

/** From 1; Word knows nine. */
function levelOf(paragraph: TreeElement): number | null {
  const level = /\blevel([1-9])\b/.exec(styleOf(paragraph).get('mso-list') ?? '')?.[1];
  return level === undefined ? null : Number(level);
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
