import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useLexicalEditable } from '@lexical/react/useLexicalEditable';
import {
  $getNodeByKey,
  HISTORY_MERGE_TAG,
  HISTORY_PUSH_TAG,
  type NodeKey,
  SKIP_DOM_SELECTION_TAG,
} from 'lexical';
import { ImageMinus, ImagePlus, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { embedOf } from '#shared/body/nodes/embed/embed-providers.ts';
import { editorHost } from '../../editor-host.ts';
import { useEditorMessages } from '../../use-editor-messages.ts';
import { $leaveBelow } from '../carets.ts';
import { FigureField } from '../figure/FigureField.tsx';
import { mediaAddress } from '../figure/media-address.ts';
import { $changeEmbed } from './change-embed.ts';
import type { EmbedFields } from './EmbedNode.tsx';
import './embed.css';

interface Props {
  readonly nodeKey: NodeKey;
  readonly fields: EmbedFields;
}

/** Provider and address, which never change; title and thumbnail, which are the writer's. */
export function EmbedView({ nodeKey, fields }: Props): ReactNode {
  const [editor] = useLexicalComposerContext();
  const editable = useLexicalEditable();
  const messages = useEditorMessages().blocks.embed;
  const { url, title, thumbnail } = fields;
  const name = embedOf(url)?.provider.name ?? fields.provider;

  // The caret may be in the title's field and stays there: the editor must not take the selection back to the text.
  const change = (changed: Partial<EmbedFields>, asNewStep: boolean): void =>
    editor.update(() => $changeEmbed(nodeKey, changed), {
      tag: [asNewStep ? HISTORY_PUSH_TAG : HISTORY_MERGE_TAG, SKIP_DOM_SELECTION_TAG],
    });
  const choose = async (): Promise<void> => {
    const item = await editorHost(editor).chooseMedia();
    if (item !== null) change({ thumbnail: item.id }, true);
  };
  const remove = (): void => {
    editor.update(
      () => {
        const node = $getNodeByKey(nodeKey);
        if (node === null) return;
        $leaveBelow(node);
        node.remove();
      },
      { tag: HISTORY_PUSH_TAG },
    );
    editor.focus();
  };

  return (
    <>
      {thumbnail !== null && (
        <img className="embed-thumbnail" src={mediaAddress(thumbnail)} alt="" draggable={false} />
      )}
      <p className="embed-source">
        <strong>{name}</strong>{' '}
        <bdi dir="ltr" className="embed-address">
          {url.replace(/^https:\/\/(www\.)?/, '')}
        </bdi>
      </p>
      <fieldset className="figure-fields" disabled={!editable} aria-label={messages.details(name)}>
        <FigureField
          label={messages.title}
          value={title}
          placeholder={messages.titlePlaceholder}
          onChange={(value, isFirst) => change({ title: value }, isFirst)}
        />
        <div className="figure-actions embed-actions">
          <button type="button" onClick={() => void choose()}>
            <ImagePlus aria-hidden size={15} /> {messages.thumbnail}
          </button>
          {thumbnail !== null && (
            <button type="button" onClick={() => change({ thumbnail: null }, true)}>
              <ImageMinus aria-hidden size={15} /> {messages.noThumbnail}
            </button>
          )}
          <button
            type="button"
            className="figure-tool figure-remove"
            onClick={remove}
            aria-label={messages.remove}
            title={messages.remove}
          >
            <Trash2 aria-hidden size={16} />
          </button>
        </div>
      </fieldset>
    </>
  );
}
