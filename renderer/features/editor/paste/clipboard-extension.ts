import { $insertGeneratedNodes, ClipboardImportExtension } from '@lexical/clipboard';
import { $createLinkNode } from '@lexical/link';
import {
  $createTextNode,
  $getEditor,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  type BaseSelection,
  COMMAND_PRIORITY_LOW,
  configExtension,
  defineExtension,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  type LexicalNode,
  mergeRegister,
  SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
} from 'lexical';
import { editorHost } from '../editor-host.ts';
import { $isAtEnd, $selectedPart } from '../nodes/carets.ts';
import { $pasteAddress, OFFER_EMBED_COMMAND } from '../nodes/embed/insert-embed.ts';
import { $footnoteAt } from '../nodes/footnote/edit-footnote.ts';
import { isWholeAddress } from '../nodes/link/complete-address.ts';
import { $linkAt } from '../nodes/link/edit-link.ts';
import { $verbatimAround } from '../nodes/verbatim/verbatim-extension.ts';
import { $say } from '../voice/said.ts';
import { $nodesFromBlocks } from './body-nodes.ts';
import { $flattenToLine } from './flatten-to-line.ts';
import { deletionsIn, htmlToBlocks } from './html-to-blocks.ts';
import { looksLikeMarkdown } from './looks-like-markdown.ts';
import { registerMediaFiles } from './media-files.ts';
import { linkOwnArticles } from './own-articles.ts';
import { isPlainPaste, registerPlainPaste } from './plain-paste.ts';
import { $askForPictures } from './remote-pictures.ts';
import { tabsToTable } from './tabs-to-table.ts';
import { textToBlocks } from './text-to-blocks.ts';

/**
 * What comes in by paste or drop. HTML passes the allow-list that import uses too; Lexical's own reading of HTML never
 * runs. With Shift, or where a program offers nothing else, plain text; without it, text written as Markdown comes as what it
 * means. Text of our own editor comes as it left.
 */
export const ClipboardExtension = defineExtension({
  name: 'galley/clipboard',
  dependencies: [
    configExtension(ClipboardImportExtension, {
      $importMimeType: {
        'text/html': [
          (html, selection) => {
            const deletions = deletionsIn(html);
            if (deletions > 0) editorHost($getEditor()).deletionsLeft?.(deletions);
            return $askForPictures(html, selection, $insert) || $insert(htmlToBlocks(html), selection);
          },
        ],
        'text/plain': [(text, selection) => $insertText(text, selection)],
        'text/uri-list': [(text, selection) => $insert(textToBlocks(text), selection)],
      },
    }),
  ],
  register: (editor) =>
    mergeRegister(
      registerMediaFiles(editor),
      registerPlainPaste(editor),
      linkOwnArticles(editor),
      editor.registerCommand(
        SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
        ({ nodes, selection }) => $insertIntoLine(nodes, selection),
        COMMAND_PRIORITY_LOW,
      ),
    ),
});

function $insertText(text: string, selection: BaseSelection): boolean {
  const address = $pasteAddress(text);
  if (address !== null) {
    $getEditor().dispatchCommand(OFFER_EMBED_COMMAND, address);
    return true;
  }
  const editor = $getEditor();
  if (isPlainPaste(editor)) return $insert(textToBlocks(text), selection);
  if ($pasteLink(text, selection)) return true;
  const table = tabsToTable(text);
  if (table !== null) return $insert(table, selection);
  if (!looksLikeMarkdown(text)) return $insert(textToBlocks(text), selection);
  void insertMarkdown(editor, text);
  return true;
}

/** Its parser is loaded when it is first needed: most who write here never paste Markdown. Without it the text comes as it is. */
async function insertMarkdown(editor: LexicalEditor, text: string): Promise<void> {
  const blocks = await import('./markdown-to-blocks.ts').then(
    ({ markdownToBlocks }) => markdownToBlocks(text),
    () => textToBlocks(text),
  );
  editor.update(() => void $insert(blocks, $getSelection() ?? $getRoot().selectEnd()), {
    tag: HISTORY_PUSH_TAG,
  });
}

/** One address on its own, where nothing is selected that it could link, is a link. */
function $pasteLink(text: string, selection: BaseSelection): boolean {
  const address = text.trim();
  if (!isWholeAddress(address) || !$isRangeSelection(selection) || !selection.isCollapsed()) return false;
  if ($verbatimAround(selection) !== null || $linkAt(selection) !== null) return false;
  const link = $createLinkNode(address).append($createTextNode(address.replace(/^(mailto|tel):/i, '')));
  $insertGeneratedNodes($getEditor(), [link], selection);
  $say({ is: 'link', change: 'added' });
  return true;
}

function $insert(blocks: readonly unknown[], selection: BaseSelection): boolean {
  $insertGeneratedNodes($getEditor(), $nodesFromBlocks(blocks), selection);
  return true;
}

/** A caption, a note or a part of a pull quote is one line: what is pasted there gives its words and marks, not its blocks. */
function $insertIntoLine(nodes: readonly LexicalNode[], selection: BaseSelection): boolean {
  const note = $isRangeSelection(selection) ? $footnoteAt(selection) : null;
  if (note === null && $selectedPart(selection) === null) return false;
  const line = $flattenToLine(nodes);
  // At a note's end Lexical would put it behind the note.
  if (note !== null && $isRangeSelection(selection) && $isAtEnd(selection, note))
    note.append(...line).selectEnd();
  else selection.insertNodes(line);
  return true;
}
