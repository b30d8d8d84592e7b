import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import type { JSX } from 'react';
import { createPortal } from 'react-dom';
import { useEditorMessages } from '../../use-editor-messages.ts';
import { useNodeElements } from '../use-node-elements.ts';
import { verbatimHead } from '../verbatim/VerbatimNode.ts';
import { RawHtmlNode } from './RawHtmlNode.ts';

/** Says above each block of HTML what the page makes of it. */
export function RawHtmlViews(): JSX.Element {
  const [editor] = useLexicalComposerContext();
  const messages = useEditorMessages().boxes.rawHtml;
  const elements = useNodeElements(editor, RawHtmlNode);
  return (
    <>
      {[...elements].map(([key, element]) => {
        const head = verbatimHead(element);
        const words = (
          <>
            <span className="verbatim-label">{messages.label}</span>
            <span className="verbatim-hint">{messages.hint}</span>
          </>
        );
        return head === null ? null : createPortal(words, head, key);
      })}
    </>
  );
}
