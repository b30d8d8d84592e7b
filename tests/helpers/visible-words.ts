import { parse } from 'parse5';
import { isElement, isText, type TreeElement, type TreeNode } from '#shared/body/from-html/tree.ts';

const silent = new Set(
  'audio col comment embed head iframe math meta noscript object script style svg template title video'.split(
    ' ',
  ),
);
/** Elements in a line: nothing else stands beside a word without a gap. */
const ofLine = new Set(
  'a b big cite code del em font i ins mark o:p s small span st1:place strong sub sup tt u wbr'.split(' '),
);

/** What programs write beside the text: hidden things, markers of lists, marks of notes and comments, buttons. */
const besideTheText: readonly (readonly [attribute: string, value: RegExp])[] = [
  ['hidden', /^/],
  ['style', /display:\s*none|mso-list:\s*ignore|mso-hide:\s*all|mso-element:\s*comment-list/i],
  ['class', /\b(msocomanchor|MsoFootnoteReference|mw-editsection|sdfootnoteanc|sdfootnotesym)\b/],
  ['href', /^#cmnt/],
  ['aria-roledescription', /^checkbox$/],
];

/**
 * The words that a reader sees of a page, in order: a second, plain reading beside the converter's, that knows nothing of
 * what the words become. Pictures count with their alt text, as they stay behind.
 */
export function visibleWords(html: string): readonly string[] {
  let text = '';
  const read = (node: TreeNode): void => {
    if (isText(node)) text += node.value;
    if (!isElement(node) || silent.has(node.tagName) || isBesideTheText(node)) {
      if (isElement(node) && node.tagName === 'math') node.childNodes.forEach(read);
      return;
    }
    if (node.tagName === 'img')
      text += isOneGlyph(node) || altOf(node) === '' ? altOf(node) : ` ${altOf(node)} `;
    const gap = ofLine.has(node.tagName) || node.tagName === 'img' ? '' : ' ';
    text += gap;
    node.childNodes.forEach(read);
    text += gap;
  };
  parse(html).childNodes.forEach(read);
  return text.split(/[\s\u2028]+/).filter(Boolean);
}

function isBesideTheText({ tagName, attrs }: TreeElement): boolean {
  // What somebody deleted while Word tracked changes.
  if (tagName === 'del' && attrs.some(({ name, value }) => name === 'cite' && value.startsWith('mailto:')))
    return true;
  return attrs.some(({ name, value }) =>
    besideTheText.some(([attribute, sign]) => attribute === name && sign.test(value)),
  );
}

function altOf({ attrs }: TreeElement): string {
  return attrs.find(({ name }) => name === 'alt')?.value ?? '';
}

/** A formula or an emoji stands in its sentence. */
function isOneGlyph({ attrs }: TreeElement): boolean {
  return attrs.some(({ name, value }) => name === 'data-emoji' || value.startsWith('mwe-math'));
}
