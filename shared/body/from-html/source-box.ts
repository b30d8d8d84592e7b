import { type CorrectionKind, correctionKinds } from '../nodes/correction/correction.schema.ts';
import { wordsIn } from './element-words.ts';
import { isGallery } from './shapes.ts';
import { attributeOf, classesOf, elementsIn, firstElement, isElement, type TreeElement } from './tree.ts';

/** What becomes one block around other blocks. Compared by identity. */
export type SourceBox =
  | { readonly kind: 'fact-box' | 'details' | 'gallery' }
  | {
      readonly kind: 'correction';
      readonly correction: CorrectionKind;
      readonly date: string;
      readonly changed: string;
    };

const factBoxClass = /^fact[-_]?box$/i;
const factBoxTitleClass = /^(fact[-_]?)?box[-_]title$/i;
/** A live blog calls each of its entries an update; a note of one says so. */
const correctionClass =
  /^(article[-_])?((correction|clarification)([-_](note|notice|box))?|update[-_](note|notice|box))$/i;
const boxTags = new Set(['aside', 'div', 'footer', 'p', 'section']);

/** The box that an element is: by its tag or class; `null` for any other element. */
export function boxOf(element: TreeElement): SourceBox | null {
  if (element.tagName === 'details') return { kind: 'details' };
  if (isGallery(element)) return { kind: 'gallery' };
  if (!boxTags.has(element.tagName)) return null;
  const classes = classesOf(element);
  if (classes.some((name) => factBoxClass.test(name))) return { kind: 'fact-box' };
  const named = classes.find((name) => correctionClass.test(name));
  if (named === undefined) return null;
  const said = attributeOf(element, 'data-kind');
  const correction =
    correctionKinds.find((kind) => kind === said) ??
    correctionKinds.find((kind) => named.toLowerCase().includes(kind));
  const note = { correction: correction ?? 'correction', date: dayIn(element), changed: changedIn(element) };
  return { kind: 'correction', ...note };
}

/** The box's own name: a summary, a title by its class, or the heading that a fact box begins with. */
export function isBoxTitle(element: TreeElement, box: SourceBox): boolean {
  if (box.kind === 'correction' || box.kind === 'gallery') return false;
  if (box.kind === 'details') return element.tagName === 'summary';
  if (classesOf(element).some((name) => factBoxTitleClass.test(name))) return true;
  return /^h[1-6]$/.test(element.tagName) && isFirstElement(element);
}

/** "Correction, 25 November": a page of ours says it before the words, and will again. Below them it says what changed. */
export function isFieldOfCorrection(element: TreeElement, box: SourceBox): boolean {
  if (box.kind !== 'correction') return false;
  const classes = classesOf(element);
  return (
    classes.includes('correction-label') ||
    (box.changed !== '' && classes.some((name) => changedClass.test(name)))
  );
}

const changedClass = /^correction-changed(-label)?$/;

/** The changes that a note names, one a line. A note that has no other words keeps them as its words. */
function changedIn(element: TreeElement): string {
  const isField = (inner: TreeElement): boolean =>
    classesOf(inner).some((name) => name === 'correction-label' || changedClass.test(name));
  const list = firstElement(element, (inner) => classesOf(inner).includes('correction-changed'));
  if (list === undefined || wordsIn(element, isField) === '') return '';
  const items = [...elementsIn(list)].filter(({ tagName }) => tagName === 'li');
  return items
    .map((item) => wordsIn(item))
    .filter(Boolean)
    .join('\n');
}

function isFirstElement(element: TreeElement): boolean {
  return element.parentNode?.childNodes.find((node) => isElement(node)) === element;
}

function dayIn(element: TreeElement): string {
  for (const inner of elementsIn(element)) {
    const written = inner.tagName === 'time' ? (attributeOf(inner, 'datetime') ?? '') : '';
    const day = /^\d{4}-\d\d-\d\d/.exec(written)?.[0];
    if (day !== undefined && !Number.isNaN(Date.parse(day))) return day;
  }
  return '';
}
