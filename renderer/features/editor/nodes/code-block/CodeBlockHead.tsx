import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useLexicalEditable } from '@lexical/react/useLexicalEditable';
import { type ReactNode, useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { useEditorMessages } from '../../use-editor-messages.ts';
import type { NodeViewProps } from '../node-views.tsx';
import { useNodeFields } from '../use-node-fields.ts';
import { verbatimHead } from '../verbatim/VerbatimNode.ts';
import { $isCodeBlockNode } from './CodeBlockNode.ts';

/**
 * Above a block of code the name of its language, which the page says to programs that colour code. The browser owns what is
 * typed; the block's language comes back into it only where the two differ.
 */
export function CodeBlockHead({ nodeKey, element }: NodeViewProps): ReactNode {
  const [editor] = useLexicalComposerContext();
  const editable = useLexicalEditable();
  const messages = useEditorMessages().boxes.code;
  const { fields, change } = useNodeFields(editor, nodeKey, $isCodeBlockNode);
  const input = useRef<HTMLInputElement>(null);
  const isFirst = useRef(true);
  const head = verbatimHead(element);
  const language = fields?.language ?? '';

  useEffect(() => {
    if (input.current !== null && nameIn(input.current.value) !== language) input.current.value = language;
  }, [language]);
  if (fields === null || head === null) return null;

  return createPortal(
    <>
      <span className="verbatim-label">{messages.label}</span>
      <input
        ref={input}
        type="text"
        dir="ltr"
        defaultValue={language}
        disabled={!editable}
        placeholder={messages.language}
        aria-label={messages.language}
        autoComplete="off"
        spellCheck={false}
        maxLength={40}
        onFocus={() => {
          isFirst.current = true;
        }}
        onChange={(event) => {
          change({ language: nameIn(event.target.value) }, isFirst.current);
          isFirst.current = false;
        }}
      />
    </>,
    head,
  );
}

/** What HTML's `language-…` class can hold of what was typed. */
function nameIn(typed: string): string {
  return typed.replace(/[^\w+#.-]/g, '').toLowerCase();
}
