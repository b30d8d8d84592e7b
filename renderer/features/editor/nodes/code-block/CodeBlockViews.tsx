import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useLexicalEditable } from '@lexical/react/useLexicalEditable';
import type { NodeKey } from 'lexical';
import { type JSX, type ReactNode, useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { useEditorMessages } from '../../use-editor-messages.ts';
import { useNodeElements } from '../use-node-elements.ts';
import { useNodeFields } from '../use-node-fields.ts';
import { verbatimHead } from '../verbatim/VerbatimNode.ts';
import { $isCodeBlockNode, CodeBlockNode } from './CodeBlockNode.ts';

/** Above each block of code the name of its language, which the page says to programs that colour code. */
export function CodeBlockViews(): JSX.Element {
  const [editor] = useLexicalComposerContext();
  const elements = useNodeElements(editor, CodeBlockNode);
  return (
    <>
      {[...elements].map(([key, element]) => (
        <LanguageField key={key} nodeKey={key} element={element} />
      ))}
    </>
  );
}

interface Props {
  readonly nodeKey: NodeKey;
  readonly element: HTMLElement;
}

/** The browser owns what is typed; the block's language comes back into it only where the two differ. */
function LanguageField({ nodeKey, element }: Props): ReactNode {
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
