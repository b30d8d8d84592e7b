import type { Document, Element } from '@xmldom/xmldom';
import { childOf, childrenOf, elementsNamed, isWord, remove, textRun } from './word-xml.ts';

/**
 * Signs with a reading above them (ECMA-376 part 1, 17.3.3.25) as runs of their paragraph, the reading in brackets after
 * them as HTML's is: the converter to HTML passes over them, words and all. Runs keep what is tracked of them.
 */
export function openRuby(document: Document): void {
  for (const ruby of elementsNamed(document, 'ruby')) openOne(document, ruby);
}

function openOne(document: Document, ruby: Element): void {
  const place = ruby.parentNode !== null && isWord(ruby.parentNode, 'r') ? ruby.parentNode : ruby;
  if (place !== ruby) splitAfter(place, ruby);
  const inside = (name: string) => childrenOf(childOf(ruby, name) ?? document.createDocumentFragment());
  const [base, reading] = [inside('rubyBase'), inside('rt')];
  const isRead = reading.some(({ textContent }) => (textContent ?? '') !== '');
  const runs = [...base, ...(isRead ? [textRun(document, '('), ...reading, textRun(document, ')')] : [])];
  const next = place.nextSibling;
  for (const run of runs) place.parentNode?.insertBefore(run, next);
  remove(ruby);
}

/** What follows in its run goes into another that looks the same. */
function splitAfter(run: Element, child: Element): void {
  const after = childrenOf(run).slice(childrenOf(run).indexOf(child) + 1);
  if (after.length === 0) return;
  const rest = run.cloneNode(false);
  const look = childOf(run, 'rPr')?.cloneNode(true);
  for (const each of [...(look === undefined ? [] : [look]), ...after]) rest.appendChild(each);
  run.parentNode?.insertBefore(rest, run.nextSibling);
}
