import { List } from '#shared/body/nodes/list/list.schema.ts';
import { nestLists } from '#shared/body/nodes/list/nest-lists.ts';
import { type TextLook, textAs } from '#shared/body/text-of.ts';
import type { KnownNode } from '#shared/body/walk-body.ts';

/** Lists and quotes with the signs that mails and wires have for them: "- ", "3. " and "> " before each line. */
export const markedText: TextLook = (known, words) => {
  if (known.type === 'list') return listText(known);
  const text = words();
  return known.type === 'quote' && text.trim() !== '' ? prefixLines(text, '> ', '> ') : text;
};

/** An item without words has no line, but its number, as on the page. */
function listText({ node, children }: KnownNode): string {
  const { listType, start } = List.parse(node);
  return nestLists(children)
    .flatMap((item, index) => {
      const text = textAs(item, markedText);
      const sign = listType === 'number' ? `${start + index}. ` : '- ';
      return text.trim() === '' ? [] : prefixLines(text, sign, ' '.repeat(sign.length));
    })
    .join('\n');
}

/** `first` before the first line, `others` before each that follows. */
export function prefixLines(text: string, first: string, others: string): string {
  return text
    .split('\n')
    .map((line, index) => `${index === 0 ? first : others}${line}`.trimEnd())
    .join('\n');
}
