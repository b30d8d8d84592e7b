import type { Document, Element } from '@xmldom/xmldom';
import { isElement, isText, type TreeElement, type TreeNode } from '#shared/body/from-html/tree.ts';
import { attribute, childOf, elementsNamed, onOff, wordsOf } from './word-xml.ts';

/** Private use: no document has it in its words. */
const signs = { rtl: '\uE6F2', ltr: '\uE6F3' } as const;

/** Whether most of the text runs from right to left: a paragraph says so itself or by its style (ECMA-376 part 1, 17.3.1.6). */
export function isRightToLeft(document: Document, styles: Document | null): boolean {
  const isBidi = directionReader(styles);
  const paragraphs = elementsNamed(document, 'p').filter((one) => wordsOf(one).trim() !== '');
  return paragraphs.filter(isBidi).length * 2 > paragraphs.length;
}

/** Says at the start of each paragraph that runs against the text: a converter to HTML passes over it. */
export function markDirections(document: Document, styles: Document | null, isWholeRtl: boolean): void {
  const isBidi = directionReader(styles);
  for (const paragraph of elementsNamed(document, 'p')) {
    const isRtl = isBidi(paragraph);
    if (isRtl === isWholeRtl || wordsOf(paragraph).trim() === '') continue;
    const element = (name: string): Element => document.createElementNS(paragraph.namespaceURI, `w:${name}`);
    const [run, text] = [element('r'), element('t')];
    text.appendChild(document.createTextNode(signs[isRtl ? 'rtl' : 'ltr']));
    run.appendChild(text);
    const properties = childOf(paragraph, 'pPr');
    paragraph.insertBefore(run, properties === undefined ? paragraph.firstChild : properties.nextSibling);
  }
}

/** Takes the marks out, and gives the element around each its direction. */
export function takeDirectionMarks(nodes: readonly TreeNode[]): void {
  const visit = (node: TreeNode, block: TreeElement | null): void => {
    if (isText(node)) {
      for (const [dir, sign] of Object.entries(signs)) {
        if (!node.value.includes(sign)) continue;
        node.value = node.value.replaceAll(sign, '');
        block?.attrs.push({ name: 'dir', value: dir });
      }
    } else if (isElement(node)) {
      const own = /^(?:p|h[1-6]|li|blockquote|pre|td|th)$/.test(node.tagName) ? node : block;
      for (const child of node.childNodes) visit(child, own);
    }
  };
  for (const node of nodes) visit(node, null);
}

function directionReader(styles: Document | null): (paragraph: Element) => boolean {
  const byStyle = new Map(
    (styles === null ? [] : elementsNamed(styles, 'style')).map((style) => [
      attribute(style, 'styleId'),
      onOff(childOf(childOf(style, 'pPr'), 'bidi')),
    ]),
  );
  return (paragraph) => {
    const properties = childOf(paragraph, 'pPr');
    const own = onOff(childOf(properties, 'bidi'));
    return own ?? byStyle.get(attribute(childOf(properties, 'pStyle'), 'val')) ?? false;
  };
}
