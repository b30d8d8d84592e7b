import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useLexicalEditable } from '@lexical/react/useLexicalEditable';
import type { NodeKey } from 'lexical';
import { Trash2 } from 'lucide-react';
import { type ReactNode, useId, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useEditorMessages } from '../../use-editor-messages.ts';
import { FigureField } from './FigureField.tsx';
import { figureParts } from './FigureNode.ts';
import { mediaAddress } from './media-address.ts';
import { useFigureFields } from './use-figure-fields.ts';
import './figure.css';

interface Props {
  readonly nodeKey: NodeKey;
  readonly element: HTMLElement;
}

/** The picture above the caption; alt text, credit and the ways to use the figure below it. */
export function FigureView({ nodeKey, element }: Props): ReactNode {
  const [editor] = useLexicalComposerContext();
  const editable = useLexicalEditable();
  const messages = useEditorMessages();
  const { fields, change, remove } = useFigureFields(editor, nodeKey);
  const [missing, setMissing] = useState(false);
  const altBeforeDecorative = useRef('');
  const hintId = useId();
  const { picture, details } = figureParts(element);
  if (fields === null || picture === null || details === null) return null;

  const setDecorative = (decorative: boolean): void => {
    if (decorative) altBeforeDecorative.current = fields.alt;
    change({ decorative, alt: decorative ? '' : altBeforeDecorative.current }, true);
  };
  const needsAlt = !fields.decorative && fields.alt.trim() === '';

  return (
    <>
      {createPortal(
        missing ? (
          <p className="figure-missing">{messages.figure.missing}</p>
        ) : (
          <img
            src={mediaAddress(fields.media)}
            alt={fields.alt}
            draggable={false}
            decoding="async"
            onError={() => setMissing(true)}
          />
        ),
        picture,
      )}
      {createPortal(
        <fieldset className="figure-fields" disabled={!editable} aria-label={messages.figure.details}>
          <FigureField
            label={messages.figure.alt}
            value={fields.alt}
            disabled={fields.decorative}
            describedBy={needsAlt ? hintId : undefined}
            placeholder={fields.decorative ? messages.figure.decorativeAlt : messages.figure.altPlaceholder}
            onChange={(alt, isFirst) => change({ alt }, isFirst)}
          />
          <FigureField
            label={messages.figure.credit}
            value={fields.credit}
            placeholder={messages.figure.creditPlaceholder}
            onChange={(credit, isFirst) => change({ credit }, isFirst)}
          />
          <div className="figure-actions">
            <label className="figure-decorative">
              <input
                type="checkbox"
                checked={fields.decorative}
                onChange={(event) => setDecorative(event.target.checked)}
              />
              {messages.figure.decorative}
            </label>
            {needsAlt && (
              <span id={hintId} className="figure-hint">
                {messages.figure.altMissing}
              </span>
            )}
            <button
              type="button"
              className="figure-remove"
              onClick={remove}
              aria-label={messages.figure.remove}
              title={messages.figure.remove}
            >
              <Trash2 aria-hidden size={16} />
            </button>
          </div>
        </fieldset>,
        details,
      )}
    </>
  );
}
