import { $generateJSONFromSelectedNodes } from '@lexical/clipboard';
import { $getEditor, $getSelection, $isRangeSelection, type SerializedLexicalNode } from 'lexical';
import { type Body, bodyOf } from '#shared/body/body.schema.ts';
import { readBody } from '#shared/body/walk-body.ts';
import { $nodesFromBlocks } from '../paste/body-nodes.ts';
import { $placesInWords } from '../placeholders/placeholder-places.ts';
import { $say } from '../voice/said.ts';

const paragraph = { type: 'paragraph', version: 1, direction: null, format: '', indent: 0 } as const;
const inline: readonly string[] = ['text', 'linebreak', 'tab', 'link', 'language', 'footnote'];

/** What is selected as a body of its own; `null` where nothing is, or what can't stand alone (a part of a table). */
export function $selectedBody(): Body | null {
  const selection = $getSelection();
  if (selection === null || ($isRangeSelection(selection) && selection.isCollapsed())) return null;
  const { nodes } = $generateJSONFromSelectedNodes<SerializedLexicalNode>($getEditor(), selection);
  const body = bodyOf(JSON.parse(JSON.stringify(inParagraphs(nodes))) as readonly object[]);
  return nodes.length === 0 || readBody(body).problems.length > 0 ? null : body;
}

/** Words of a line alone get a paragraph around them. */
function inParagraphs(nodes: readonly SerializedLexicalNode[]): readonly object[] {
  const blocks: object[] = [];
  let line: SerializedLexicalNode[] | null = null;
  for (const node of nodes) {
    if (!inline.includes(node.type)) {
      blocks.push(node);
      line = null;
    } else if (line === null) {
      line = [node];
      blocks.push({ ...paragraph, textFormat: 0, textStyle: '', children: line });
    } else line.push(node);
  }
  return blocks;
}

/** Puts a snippet where the caret is, as a paste would; the first "TK" in it is selected. */
export function $insertSnippet(body: Body): void {
  const nodes = $nodesFromBlocks(body.root.children);
  $getSelection()?.insertNodes(nodes);
  $say({ is: 'snippet-inserted' });
  const [first] = nodes.flatMap((node) => $placesInWords(node));
  first?.node.select(first.start, first.end);
}
