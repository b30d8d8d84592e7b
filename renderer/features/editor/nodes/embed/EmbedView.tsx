import { useLexicalEditable } from '@lexical/react/useLexicalEditable';
import type { NodeKey } from 'lexical';
import { ImageMinus, ImagePlus } from 'lucide-react';
import type { ReactNode } from 'react';
import { embedOf } from '#shared/body/nodes/embed/embed-providers.ts';
import { useEditorMessages } from '../../use-editor-messages.ts';
import { FigureField } from '../figure/FigureField.tsx';
import { mediaAddress } from '../figure/media-address.ts';
import { RemoveButton } from '../media-block/RemoveButton.tsx';
import { useMediaBlock } from '../media-block/use-media-block.ts';
import type { EmbedFields } from './EmbedNode.tsx';
import './embed.css';

interface Props {
  readonly nodeKey: NodeKey;
  readonly fields: EmbedFields;
}

/** Provider and address, which never change; title and thumbnail, which are the writer's. */
export function EmbedView({ nodeKey, fields }: Props): ReactNode {
  const editable = useLexicalEditable();
  const messages = useEditorMessages().blocks.embed;
  const { url, title, thumbnail } = fields;
  const name = embedOf(url)?.provider.name ?? fields.provider;

  const { host, change, remove } = useMediaBlock<EmbedFields>(nodeKey);
  const choose = async (): Promise<void> => {
    const item = await host.chooseMedia();
    if (item !== null) change({ thumbnail: item.id }, true);
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
          isProse
          placeholder={messages.titlePlaceholder}
          onChange={(value, isFirst) => change({ title: value }, isFirst)}
        />
        <div className="figure-actions embed-actions">
          <button type="button" onClick={() => void choose()}>
            <ImagePlus aria-hidden size={15} /> <bdi>{messages.thumbnail}</bdi>
          </button>
          {thumbnail !== null && (
            <button type="button" onClick={() => change({ thumbnail: null }, true)}>
              <ImageMinus aria-hidden size={15} /> <bdi>{messages.noThumbnail}</bdi>
            </button>
          )}
          <RemoveButton label={messages.remove} onClick={remove} />
        </div>
      </fieldset>
    </>
  );
}
