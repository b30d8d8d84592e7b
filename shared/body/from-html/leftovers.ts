import { isDeletion } from './tracked-changes.ts';
import { attributeOf, classesOf, elementsIn, styleOf, type TreeElement } from './tree.ts';

/** Marks and texts of comments and tracked deletions, which office programs copy along, and the buttons of a page: none of it is the text. */
export function isLeftover(element: TreeElement): boolean {
  // LibreOffice Calc writes a cell's comment into the cell, and hides it by its style sheet.
  if (element.tagName === 'comment') return true;
  if (element.attrs.length === 0 && element.tagName !== 'sup') return false;
  return isDeletion(element) || isCommentMark(element) || isCommentText(element) || isButton(element);
}

/** Of a wiki beside a heading, and of Ghost's players. */
const buttonClass =
  /^(?:mw-editsection|kg-audio-player|kg-audio-thumbnail|kg-video-overlay|kg-video-player-container)$/;

/** "[edit]", "1×"; the box before an item of a checklist of Google Docs. */
function isButton(element: TreeElement): boolean {
  return (
    classesOf(element).some((name) => buttonClass.test(name)) ||
    attributeOf(element, 'aria-roledescription') === 'checkbox'
  );
}

/** "[a]" and "[DD1]" beside the words that a comment is about. */
function isCommentMark(element: TreeElement): boolean {
  if (element.tagName === 'a') return isToComment(element);
  if (classesOf(element).includes('MsoCommentReference')) return true;
  if (element.tagName !== 'sup') return false;
  const [only, ...others] = element.childNodes;
  return others.length === 0 && only !== undefined && 'tagName' in only && isToComment(only);
}

function isToComment(element: TreeElement): boolean {
  const href = attributeOf(element, 'href') ?? '';
  return element.tagName === 'a' && /^#(_msocom_|cmnt(_ref)?\d)/.test(href);
}

/** The comments themselves, below the text: Word in a list of their own, Google Docs each in a frame. */
function isCommentText(element: TreeElement): boolean {
  const part = styleOf(element).get('mso-element') ?? '';
  if (/^comment(-list)?$/.test(part)) return true;
  if (element.tagName !== 'div') return false;
  const frame = styleOf(element).get('border') ?? '';
  if (frame === '') return false;
  for (const inner of elementsIn(element)) {
    if (inner.tagName === 'a') return /^#cmnt_ref\d/.test(attributeOf(inner, 'href') ?? '');
  }
  return false;
}
