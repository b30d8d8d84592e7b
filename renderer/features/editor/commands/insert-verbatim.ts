import { $createLineBreakNode, $getSelection, $isRootNode } from 'lexical';
import { $createCodeBlockNode } from '../nodes/code-block/CodeBlockNode.ts';
import { $createRawHtmlNode } from '../nodes/raw-html/RawHtmlNode.ts';
import { $setBlockStyle, $textBlocksIn, $touchesPart } from './block-style.ts';
import { $insertBlocks } from './insert-block.ts';

/** The selected blocks of text as lines of code; with none selected, or in a box, an empty block. */
export function $insertCode(): void {
  if (!$touchesPart($getSelection())) $setBlockStyle('paragraph');
  const paragraphs = [...$textBlocksIn($getSelection())].filter((block) => $isRootNode(block.getParent()));
  const [first] = paragraphs;
  const code = $createCodeBlockNode();
  if (first === undefined) $insertBlocks([code]);
  else first.insertBefore(code);
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index > 0) code.append($createLineBreakNode());
    code.append(...paragraph.getChildren());
    paragraph.remove();
  }
  if (code.isEmpty()) code.select();
}

export function $insertRawHtml(): void {
  const block = $createRawHtmlNode();
  $insertBlocks([block]);
  block.select();
}
