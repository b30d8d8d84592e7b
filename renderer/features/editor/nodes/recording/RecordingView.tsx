import { useLexicalEditable } from '@lexical/react/useLexicalEditable';
import type { NodeKey } from 'lexical';
import { ImageMinus, ImagePlus, RefreshCw } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { RecordingKind } from '#shared/body/nodes/recording/recording.schema.ts';
import { kindOf } from '#shared/media/media-kind.ts';
import { useEditorMessages } from '../../use-editor-messages.ts';
import { FigureField } from '../figure/FigureField.tsx';
import { mediaAddress } from '../figure/media-address.ts';
import { RemoveButton } from '../media-block/RemoveButton.tsx';
import { useMediaBlock } from '../media-block/use-media-block.ts';
import type { RecordingFields } from './RecordingNode.tsx';
import '../media-block/media-block.css';

interface Props {
  readonly nodeKey: NodeKey;
  readonly fields: RecordingFields;
}

/** The recording, and what readers get to know of it. */
export function RecordingView({ nodeKey, fields }: Props): ReactNode {
  const editable = useLexicalEditable();
  const messages = useEditorMessages().blocks.recording;
  const { host, change, remove } = useMediaBlock<RecordingFields>(nodeKey);
  const { media, kind, title, poster } = fields;

  const replace = async (): Promise<void> => {
    const item = await host.chooseFile('recording');
    if (item !== null) change({ media: item.id, kind: kindOf(item) as RecordingKind }, true);
  };
  const choosePoster = async (): Promise<void> => {
    const item = await host.chooseMedia('poster');
    if (item !== null) change({ poster: item.id }, true);
  };
  const text = (name: 'title' | 'caption' | 'credit' | 'transcript') => ({
    label: messages[name],
    placeholder: messages.placeholders[name],
    value: fields[name],
    onChange: (value: string, isFirst: boolean) => change({ [name]: value }, isFirst),
  });

  return (
    <>
      <Player key={media} media={media} kind={kind} poster={poster} name={title || messages.kinds[kind]} />
      <fieldset className="figure-fields" disabled={!editable} aria-label={messages.details[kind]}>
        <FigureField {...text('title')} isProse />
        <FigureField {...text('caption')} isProse />
        <FigureField {...text('credit')} />
        <FigureField {...text('transcript')} isProse isLong />
        <div className="figure-actions embed-actions">
          <button type="button" onClick={() => void replace()}>
            <RefreshCw aria-hidden size={15} /> <bdi>{messages.replace}</bdi>
          </button>
          {kind === 'video' && (
            <button type="button" onClick={() => void choosePoster()}>
              <ImagePlus aria-hidden size={15} /> <bdi>{messages.poster}</bdi>
            </button>
          )}
          {poster !== null && (
            <button type="button" onClick={() => change({ poster: null }, true)}>
              <ImageMinus aria-hidden size={15} /> <bdi>{messages.noPoster}</bdi>
            </button>
          )}
          <RemoveButton label={messages.remove} onClick={remove} />
        </div>
      </fieldset>
    </>
  );
}

interface PlayerProps extends Pick<RecordingFields, 'media' | 'kind' | 'poster'> {
  readonly name: string;
}

function Player({ media, kind, poster, name }: PlayerProps): ReactNode {
  const { missing } = useEditorMessages().blocks.recording;
  const [isMissing, setMissing] = useState(false);
  if (isMissing)
    return (
      <p className="media-block-missing">
        <bdi>{missing}</bdi>
      </p>
    );
  const common = {
    className: 'recording-player',
    src: `media://library/${media}`,
    controls: true,
    preload: 'metadata',
    'aria-label': name,
    onError: () => setMissing(true),
  } as const;
  // biome-ignore-start lint/a11y/useMediaCaption: its transcript is the field below
  return kind === 'audio' ? (
    <audio {...common} />
  ) : (
    <video {...common} {...(poster !== null && { poster: mediaAddress(poster) })} />
  );
  // biome-ignore-end lint/a11y/useMediaCaption: its transcript is the field below
}
