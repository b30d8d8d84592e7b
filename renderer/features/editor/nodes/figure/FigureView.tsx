import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useLexicalEditable } from '@lexical/react/useLexicalEditable';
import { HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG } from 'lexical';
import { type ReactNode, useContext, useId, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { MediaId } from '#shared/library/ids.ts';
import type { PictureItem } from '#shared/media/media.schema.ts';
import { isPicture } from '#shared/media/media-kind.ts';
import { namesToKeep } from '#shared/media/words-to-keep.ts';
import { useMessages } from '../../../../messages/index.ts';
import { PicturePart } from '../../../../ui/PicturePart.tsx';
import { whenKeyboardIsLost } from '../../../../ui/when-keyboard-is-lost.ts';
import { editorHost } from '../../editor-host.ts';
import { ItemOfContext } from '../media-block/item-of.ts';
import { FigureActions } from './FigureActions.tsx';
import { FigureField } from './FigureField.tsx';
import { figureParts } from './FigureNode.ts';
import { $takeWordsOf } from './figure-words.ts';
import { mediaAddress } from './media-address.ts';
import { useFigureFields } from './use-figure-fields.ts';
import './figure.css';
import type { NodeViewProps } from '../node-views.tsx';

/** The picture above the caption; alt text, credit and the ways to use the figure below it. */
export function FigureView({ nodeKey, element }: NodeViewProps): ReactNode {
  const [editor] = useLexicalComposerContext();
  const editable = useLexicalEditable();
  const { editor: messages, altAdvice, media: mediaWords } = useMessages();
  const { fields, change, shift, remove } = useFigureFields(editor, nodeKey);
  const itemOf = useContext(ItemOfContext);
  const [missing, setMissing] = useState<MediaId | null>(null);
  /** The picture that took another's place a moment ago, whose words may be wanted too. */
  const [replacement, setReplacement] = useState<PictureItem | null>(null);
  const altBeforeDecorative = useRef('');
  const hintId = useId();
  const { picture, details } = figureParts(element);
  if (fields === null || picture === null || details === null) return null;
  const { advice } = fields;
  const item = itemOf(fields.media);

  const setDecorative = (decorative: boolean): void => {
    if (decorative) altBeforeDecorative.current = fields.alt;
    change({ decorative, alt: decorative ? '' : altBeforeDecorative.current }, true);
  };
  const crop = async (): Promise<void> => {
    const wanted = await editorHost(editor).cropPicture(fields.media, fields.crop);
    if (wanted !== null) change({ crop: wanted.crop }, true);
  };
  const replace = async (): Promise<void> => {
    const item = await editorHost(editor).chooseMedia();
    if (item === null || item.id === fields.media) return;
    change({ media: item.id, crop: null }, true);
    setReplacement(item);
  };
  const { keepWords } = editorHost(editor);
  const isKnown = editable && keepWords !== undefined && item !== null && isPicture(item);
  const lacking = isKnown ? namesToKeep(fields, item.details) : [];
  const keep = (): void => {
    whenKeyboardIsLost(() => details.querySelector<HTMLElement>('textarea:not(:disabled)')?.focus());
    void keepWords?.(fields.media, fields);
  };
  const takeWords = (item: PictureItem): void => {
    setReplacement(null);
    // The button goes, and the keyboard with it.
    details.querySelector<HTMLElement>('textarea:not(:disabled)')?.focus();
    const tag = [HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG];
    editor.update(() => $takeWordsOf(nodeKey, item), { tag });
  };
  const isReplaced = replacement !== null && replacement.id === fields.media;

  return (
    <>
      {createPortal(
        missing === fields.media ? (
          <p className="figure-missing">
            <bdi>{messages.figure.missing}</bdi>
          </p>
        ) : (
          <PicturePart
            key={fields.media}
            src={mediaAddress(fields.media)}
            alt={fields.alt}
            area={fields.crop?.area ?? null}
            {...(item !== null && isPicture(item) && { size: item })}
            onError={() => setMissing(fields.media)}
          />
        ),
        picture,
      )}
      {createPortal(
        <fieldset className="figure-fields" disabled={!editable} aria-label={messages.figure.details}>
          <FigureField
            label={messages.figure.alt}
            value={fields.alt}
            isProse
            disabled={fields.decorative}
            describedBy={advice === null ? undefined : hintId}
            placeholder={fields.decorative ? messages.figure.decorativeAlt : messages.figure.altPlaceholder}
            onChange={(alt, isFirst) => change({ alt }, isFirst)}
          />
          {advice !== null && (
            <p id={hintId} className="figure-hint">
              <bdi>{altAdvice[advice]}</bdi>
            </p>
          )}
          <FigureField
            label={messages.figure.credit}
            value={fields.credit}
            placeholder={messages.figure.creditPlaceholder}
            onChange={(credit, isFirst) => change({ credit }, isFirst)}
          />
          {isReplaced && (
            <p className="figure-note" role="status">
              <bdi>{messages.figure.wordsKept}</bdi>{' '}
              <button type="button" className="figure-link" onClick={() => takeWords(replacement)}>
                <bdi>{messages.figure.takeWords}</bdi>
              </button>
            </p>
          )}
          {lacking.length > 0 && !isReplaced && (
            <p className="figure-note">
              <button type="button" className="figure-link" onClick={keep}>
                <bdi>{mediaWords.keepWords.offer(lacking)}</bdi>
              </button>
            </p>
          )}
          <div className="figure-actions">
            <label className="figure-decorative">
              <input
                type="checkbox"
                checked={fields.decorative}
                onChange={(event) => setDecorative(event.target.checked)}
              />
              {messages.figure.decorative}
            </label>
            <FigureActions
              size={fields.size}
              isCropped={fields.crop !== null}
              onShift={fields.isInGallery ? shift : null}
              onSize={(size) => change({ size }, true)}
              onCrop={() => void crop()}
              onReplace={() => void replace()}
              onRemove={remove}
            />
          </div>
        </fieldset>,
        details,
      )}
    </>
  );
}
