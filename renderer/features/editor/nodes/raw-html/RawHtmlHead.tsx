import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useEditorMessages } from '../../use-editor-messages.ts';
import type { NodeViewProps } from '../node-views.tsx';
import { verbatimHead } from '../verbatim/VerbatimNode.ts';

/** Says above a block of HTML what the page makes of it. */
export function RawHtmlHead({ element }: NodeViewProps): ReactNode {
  const messages = useEditorMessages().boxes.rawHtml;
  const head = verbatimHead(element);
  if (head === null) return null;
  return createPortal(
    <>
      <span className="verbatim-label">{messages.label}</span>
      <span className="verbatim-hint">{messages.hint}</span>
    </>,
    head,
  );
}
