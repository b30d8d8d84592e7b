import {
  attributeOf,
  isElement,
  isText,
  type TreeElement,
  type TreeNode,
  type TreeParent,
} from '#shared/body/from-html/tree.ts';
import { prefixLines } from '../marked-text.ts';

const blockTags = new Set('div h1 h2 h3 h4 p blockquote pre table ul ol hr'.split(' '));

/** A mail's elements as the text that goes along for who reads no HTML: marks by signs, addresses in angle brackets. */
export function mailText(root: TreeParent): string {
  return blocksOf(root.childNodes).join('\n\n').trim();
}

function blocksOf(nodes: readonly TreeNode[]): readonly string[] {
  const blocks: string[] = [];
  let line = '';
  const endLine = (): void => {
    const words = tidy(line);
    if (words !== '') blocks.push(words);
    line = '';
  };
  for (const node of nodes) {
    if (isElement(node) && blockTags.has(node.tagName)) {
      endLine();
      blocks.push(...blockOf(node));
    } else line += inlineOf(node);
  }
  endLine();
  return blocks;
}

function blockOf(element: TreeElement): readonly string[] {
  const { tagName, childNodes } = element;
  if (tagName === 'hr') return ['* * *'];
  if (tagName === 'pre') return [verbatim(element).replace(/^\n+/, '').trimEnd()];
  if (tagName === 'ul' || tagName === 'ol') return [listOf(element)];
  if (tagName === 'table') return [tableOf(element)];
  const blocks = blocksOf(childNodes);
  if (tagName !== 'blockquote') return blocks;
  return [prefixLines(blocks.join('\n\n'), '> ', '> ')];
}

function listOf(list: TreeElement): string {
  let number = Number(attributeOf(list, 'start') ?? 1);
  return list.childNodes
    .filter(isElement)
    .map((item) => {
      const sign = list.tagName === 'ol' ? `${number++}. ` : '- ';
      return prefixLines(blocksOf(item.childNodes).join('\n'), sign, ' '.repeat(sign.length));
    })
    .join('\n');
}

/** A row a line, its cells between bars. */
function tableOf(table: TreeElement): string {
  const lines: string[] = [];
  const visit = (node: TreeElement): void => {
    const cells = node.childNodes.filter(isElement);
    if (node.tagName === 'caption') lines.push(blocksOf(node.childNodes).join(' '));
    else if (node.tagName === 'tr')
      lines.push(
        cells.map((cell) => blocksOf(cell.childNodes).join('; ').replaceAll('\n', '; ')).join(' | '),
      );
    else cells.forEach(visit);
  };
  visit(table);
  return lines.filter((line) => line.trim() !== '').join('\n');
}

function inlineOf(node: TreeNode): string {
  if (isText(node)) return node.value.replace(/[ \t\n]+/g, ' ');
  if (!isElement(node)) return '';
  if (node.tagName === 'br') return '\n';
  const words = node.childNodes.map(inlineOf).join('');
  if (node.tagName === 'sup' && /^\d+$/.test(words)) return `[${words}]`;
  const href = node.tagName === 'a' ? attributeOf(node, 'href') : null;
  const isShown = href === null || words.trim() === '' || tidy(words) === href;
  return isShown ? words : `${words} <${href}>`;
}

function verbatim(node: TreeNode): string {
  if (isText(node)) return node.value;
  return isElement(node) ? node.childNodes.map(verbatim).join('') : '';
}

function tidy(text: string): string {
  return text
    .replace(/ *\n */g, '\n')
    .replace(/ {2,}/g, ' ')
    .trim();
}
