import { wordsIn } from '#shared/body/from-html/element-words.ts';
import { blockAround } from '#shared/body/from-html/elements.ts';
import { isLeftover } from '#shared/body/from-html/leftovers.ts';
import {
  attributeOf,
  elementsIn,
  firstElement,
  isElement,
  isText,
  type TreeElement,
} from '#shared/body/from-html/tree.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { wordAt } from './comment-place.ts';
import type { PageFields } from './page-fields.ts';
import type { ReadComment } from './read-article.ts';

interface PageComments {
  readonly comments: readonly ReadComment[];
  /** What holds their words, which are none of the text. */
  readonly elements: readonly TreeElement[];
  readonly notes: readonly string[];
}

/** A page of more is no document that somebody wrote. */
const mostComments = 1000;

/**
 * The comments of a page that Google Docs wrote: marks "[a]" in the text, each leading to a paragraph below it that leads
 * back. Who wrote them, and when, isn't in the page.
 */
export function readPageComments(
  page: TreeElement,
  fields: Pick<PageFields, 'headline' | 'standfirst'>,
): PageComments {
  const links = [...elementsIn(page)].filter(({ tagName }) => tagName === 'a');
  const marks = new Map(links.map((link) => [attributeOf(link, 'id') ?? '', link]));
  const found = links
    .flatMap((back) => {
      const name = /^#(cmnt_ref\d+)$/.exec(attributeOf(back, 'href') ?? '')?.[1];
      const mark = name === undefined ? undefined : marks.get(name);
      return mark === undefined ? [] : [{ mark, back }];
    })
    .slice(0, mostComments)
    .map(({ mark, back }) => ({ mark, element: frameAround(back) }));
  const comments = found.map(
    ({ mark, element }): ReadComment => ({
      by: { name: 'Unknown', initials: '' },
      at: new Date(0).toISOString(),
      text: textOf(element),
      anchor: anchorAt(mark, fields),
      isResolved: false,
      replies: [],
    }),
  );
  const said = comments.filter(({ text }) => text !== '');
  const notes =
    said.length === 0
      ? []
      : [
          phrase`its comments (${said.length}) came along as “Unknown”: a page of Google Docs doesn’t say who wrote them, or when. A Word document (.docx) of it does.`,
        ];
  return { comments: said, elements: found.map(({ element }) => element), notes };
}

/** The paragraph that leads back, or what is around all the paragraphs of that comment. */
function frameAround(back: TreeElement): TreeElement {
  const block = blockAround(back);
  const frame = block.parentNode;
  if (!isElement(frame) || frame.tagName !== 'div' || frame.childNodes.find(isElement) !== block)
    return block;
  return firstElement(frame, (each) => each !== back && isLink(each)) === undefined ? frame : block;
}

function isLink(element: TreeElement): boolean {
  return /^#(?:cmnt|ftnt)/.test(attributeOf(element, 'href') ?? '');
}

function textOf(element: TreeElement): string {
  const paragraphs = [...elementsIn(element)].filter(({ tagName }) => tagName === 'p');
  const lines = (paragraphs.length > 0 ? paragraphs : [element]).map((line) => wordsIn(line, isLeftover));
  return lines.join('\n').trim();
}

function anchorAt(
  mark: TreeElement,
  { headline, standfirst }: Pick<PageFields, 'headline' | 'standfirst'>,
): ReadComment['anchor'] {
  const block = blockAround(mark);
  if (block === headline) return { kind: 'field', name: 'headline' };
  if (block === standfirst) return { kind: 'field', name: 'standfirst' };
  return wordAt(lineOf(block, null), lineOf(block, mark)) ?? { kind: 'article' };
}

/** The words of a line up to an element in it, without the marks of comments and notes. */
function lineOf(block: TreeElement, end: TreeElement | null): string {
  let words = '';
  const visit = (element: TreeElement): boolean =>
    element.childNodes.every((child) => {
      if (child === end) return false;
      if (isText(child)) words += child.value;
      return !isElement(child) || (isLink(child) && child.tagName === 'a') || visit(child);
    });
  visit(block);
  return words.replace(/\s+/g, ' ').trimStart();
}
