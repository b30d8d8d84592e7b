import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useLexicalEditable } from '@lexical/react/useLexicalEditable';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { CorrectionKind, correctionKinds } from '#shared/body/nodes/correction/correction.schema.ts';
import { DateField } from '../../../../ui/DateField.tsx';
import { useEditorMessages } from '../../use-editor-messages.ts';
import type { NodeViewProps } from '../node-views.tsx';
import { useNodeFields } from '../use-node-fields.ts';
import { $isCorrectionNode } from './CorrectionNode.ts';
import { WhatChanged } from './WhatChanged.tsx';

/** What kind of note it is, of which day, and what changed, change by change: above its words. */
export function CorrectionView({ nodeKey, element }: NodeViewProps): ReactNode {
  const [editor] = useLexicalComposerContext();
  const editable = useLexicalEditable();
  const messages = useEditorMessages().boxes.correction;
  const { fields, change } = useNodeFields(editor, nodeKey, $isCorrectionNode);
  const head = element.querySelector<HTMLElement>(':scope > .correction-head');
  if (fields === null || head === null) return null;

  return createPortal(
    <>
      <fieldset className="correction-fields" disabled={!editable} aria-label={messages.details}>
        <select
          aria-label={messages.kind}
          value={fields.kind}
          onChange={(event) => change({ kind: CorrectionKind.parse(event.target.value) }, true)}
        >
          {correctionKinds.map((kind) => (
            <option key={kind} value={kind}>
              {messages.kinds[kind]}
            </option>
          ))}
        </select>
        <DateField
          aria-label={messages.date}
          value={fields.date}
          onChange={(date, isFirst) => change({ date }, isFirst)}
        />
      </fieldset>
      <WhatChanged
        changed={fields.changed}
        onChange={(changed, asNewStep) => change({ changed }, asNewStep)}
      />
    </>,
    head,
  );
}
