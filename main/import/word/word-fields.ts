import type { Document } from '@xmldom/xmldom';
import { type BylineRole, bylineRoles } from '#shared/articles/byline.ts';
import { wordsIn } from '#shared/body/from-html/element-words.ts';
import { isPicture } from '#shared/body/from-html/picture-source.ts';
import {
  classesOf,
  elementsIn,
  firstElement,
  isElement,
  isText,
  type TreeElement,
  type TreeNode,
} from '#shared/body/from-html/tree.ts';
import { creditIn, isPersonName } from '../credit-words.ts';
import { namesIn } from '../names.ts';
import { attribute, childOf, elementsNamed } from './word-xml.ts';

/** Lines of credits, one for each role. */
const mostCredits = bylineRoles.length;
const bylinePattern = /^by\s+(?=\p{Lu})/iu;
const longestByline = 80;
const longestHeadline = 160;
/** "PORTO —": a place in capitals and a dash, as wires write it. */
const datelinePattern = /^\s*(\p{Lu}[\p{Lu}\p{M}\s.,'’/-]{1,50}?(?:,\s\p{Lu}[\p{L}.\s]{1,30}?)?)\s+[—–]\s+/u;

/** Fields that the document has a style for, as our own have: what looks like one in another style is none. */
interface NamedFields {
  readonly byline: boolean;
  readonly dateline: boolean;
}

export function namedFields(styles: Document | null): NamedFields {
  const names = (styles === null ? [] : elementsNamed(styles, 'style')).map((style) =>
    attribute(childOf(style, 'name'), 'val'),
  );
  return { byline: names.includes('Byline'), dateline: names.includes('Dateline') };
}

/** "By Ana Lima" or "Photos by Bo Chen". */
interface WordCredit {
  readonly element: TreeElement;
  readonly role: BylineRole;
  /** As they are written. */
  readonly names: string;
}

/** The elements of a Word document that are fields of the article. */
interface WordFields {
  readonly headline: TreeElement | null;
  readonly standfirst: TreeElement | null;
  readonly credits: readonly WordCredit[];
  readonly hero: TreeElement | null;
}

/**
 * The headline: a paragraph in the style Title, else a heading or a short first line that opens the text. After it may
 * come a Subtitle, lines such as "By …" and "Photos by …" and, before the first words, the hero.
 */
export function findWordFields(nodes: readonly TreeNode[], title: string, names: NamedFields): WordFields {
  const elements = nodes.filter(isElement);
  const opening = elements.filter((element) => wordsIn(element) !== '' && !holdsPicture(element));
  const titled = opening.slice(0, 6).find((element) => classesOf(element).includes('docx-title'));
  const [first] = opening;
  const headline = titled ?? (first !== undefined && opensText(first, title) ? first : null);
  const after = headline === null ? 0 : opening.indexOf(headline) + 1;
  const near = opening.slice(after, after + 3);
  const standfirst = near.find((element) => classesOf(element).includes('docx-subtitle')) ?? null;
  const begin = near.findIndex((element) => isCreditIn(element, names));
  const lines = begin < 0 ? [] : opening.slice(after + begin, after + begin + mostCredits);
  const end = lines.findIndex((element) => !isCreditIn(element, names));
  const credits = (end < 0 ? lines : lines.slice(0, end)).map(creditOf);
  const fields = [headline, standfirst, ...credits.map(({ element }) => element)];
  const text = opening.find((element) => !fields.includes(element));
  const head = elements.slice(0, text === undefined ? undefined : elements.indexOf(text));
  return { headline, standfirst, credits, hero: head.find(holdsOnePicture) ?? null };
}

/** Takes a dateline out of the first paragraph, with its dash: what has that style, else a place in capitals. */
export function takeDateline(nodes: readonly TreeNode[], { dateline }: NamedFields): string {
  const first = nodes.find((node) => isElement(node) && wordsIn(node) !== '' && !holdsPicture(node));
  const [start] = isElement(first) && first.tagName === 'p' ? first.childNodes : [];
  if (isElement(start) && isElement(first) && classesOf(start).includes('docx-dateline')) {
    first.childNodes.splice(0, 1);
    return wordsIn(start).replace(/\s*[—–-]\s*$/u, '');
  }
  if (dateline) return '';
  const [text] = isElement(first) && first.tagName === 'p' ? first.childNodes : [];
  if (text === undefined || !isText(text)) return '';
  const [whole = '', place = ''] = datelinePattern.exec(text.value) ?? [];
  text.value = text.value.slice(whole.length);
  return place;
}

function holdsPicture(element: TreeElement): boolean {
  return firstElement(element, isPicture) !== undefined;
}

/** A gallery before the text is part of it. */
function holdsOnePicture(element: TreeElement): boolean {
  return [...elementsIn(element)].filter(isPicture).length === 1;
}

function opensText(element: TreeElement, title: string): boolean {
  const words = wordsIn(element);
  if (/^h[1-6]$/.test(element.tagName)) return true;
  if (element.tagName !== 'p' || isByline(words)) return false;
  return words === title || (words.length <= longestHeadline && !/[.:;,]["'”’»]?$/u.test(words));
}

function isCreditIn(element: TreeElement, { byline }: NamedFields): boolean {
  if (byline) return classesOf(element).includes('docx-byline');
  return element.tagName === 'p' && isByline(wordsIn(element));
}

function creditOf(element: TreeElement): WordCredit {
  const words = wordsIn(element);
  return { element, ...(creditIn(words) ?? { role: 'by', names: words }) };
}

/** Of other roles only what names people: "Photos by our readers" is a line of the text. */
function isByline(words: string): boolean {
  if (words.length > longestByline || /[.:;!?]$/.test(words)) return false;
  const credit = creditIn(words);
  const isOther = credit !== null && credit.role !== 'by' && namesIn(credit.names).every(isPersonName);
  return isOther || bylinePattern.test(words);
}
