import { parse } from 'parse5';
import { wordsIn } from '../../from-html/element-words.ts';
import { firstElement } from '../../from-html/tree.ts';

/** The words that readers see, in one line. */
export function wordsOfHtml(source: string): string {
  const body = firstElement(parse(source), ({ tagName }) => tagName === 'body');
  return body === undefined ? '' : wordsIn(body);
}
