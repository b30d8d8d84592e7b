import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { HeadingNode, registerRichText } from '@lexical/rich-text';
import { createEditor } from 'lexical';
import { toBody } from './document.ts';
import { openPage } from './page.ts';

/** Lexical with rich text and history, and nothing of ours. */
openPage((blocks, place) => {
  place.contentEditable = 'true';
  const editor = createEditor({
    nodes: [HeadingNode],
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(place);
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  editor.setEditorState(editor.parseEditorState(JSON.stringify({ root: toBody(blocks).root })));
  return () => editor.setRootElement(null);
});
