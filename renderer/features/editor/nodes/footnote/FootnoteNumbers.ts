import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useEffect } from 'react';
import { useEditorMessages } from '../../use-editor-messages.ts';
import { showFootnotes } from './show-footnotes.ts';

/** Draws nothing itself. */
export function FootnoteNumbers(): null {
  const [editor] = useLexicalComposerContext();
  const { footnoteName } = useEditorMessages().voice;
  useEffect(() => showFootnotes(editor, footnoteName), [editor, footnoteName]);
  return null;
}
