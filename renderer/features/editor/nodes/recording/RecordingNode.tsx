import {
  $create,
  DecoratorNode,
  enumValue,
  type LexicalNode,
  nodeSchema,
  nullable,
  stringValue,
  withField,
} from 'lexical';
import type { JSX } from 'react';
import type { Recording } from '#shared/body/nodes/recording/recording.schema.ts';
import { MediaBlockNode } from '../media-block/MediaBlockNode.ts';
import { RecordingView } from './RecordingView.tsx';

export type RecordingFields = Omit<Recording, 'type' | 'version'>;

const schema = nodeSchema<RecordingNode>()({
  media: withField(stringValue(), { field: '__media' }),
  kind: withField(enumValue(['video', 'audio'] as const), { field: '__kind' }),
  title: withField(stringValue(), { field: '__title' }),
  caption: withField(stringValue(), { field: '__caption' }),
  credit: withField(stringValue(), { field: '__credit' }),
  transcript: withField(stringValue(), { field: '__transcript' }),
  poster: withField(nullable(stringValue()), { field: '__poster' }),
});

/** A film or sound of the library, played where it stands. */
export class RecordingNode extends MediaBlockNode {
  override readonly className = 'recording-block';
  __media = '';
  __kind: RecordingFields['kind'] = 'audio';
  __title = '';
  __caption = '';
  __credit = '';
  __transcript = '';
  __poster: string | null = null;

  override $config() {
    return this.config('recording', { extends: DecoratorNode, json: schema });
  }

  getFields(): RecordingFields {
    const { __media, __kind, __title, __caption, __credit, __transcript, __poster } = this.getLatest();
    return {
      media: __media as RecordingFields['media'],
      kind: __kind,
      title: __title,
      caption: __caption,
      credit: __credit,
      transcript: __transcript,
      poster: __poster as RecordingFields['poster'],
    };
  }

  setFields(fields: Partial<RecordingFields>): this {
    const self = this.getWritable();
    if (fields.media !== undefined) self.__media = fields.media;
    if (fields.kind !== undefined) self.__kind = fields.kind;
    if (fields.title !== undefined) self.__title = fields.title;
    if (fields.caption !== undefined) self.__caption = fields.caption;
    if (fields.credit !== undefined) self.__credit = fields.credit;
    if (fields.transcript !== undefined) self.__transcript = fields.transcript;
    if (fields.poster !== undefined) self.__poster = fields.poster;
    return self;
  }

  override decorate(): JSX.Element {
    return <RecordingView nodeKey={this.getKey()} fields={this.getFields()} />;
  }

  override getTextContent(): string {
    const { title, caption, credit, transcript } = this.getFields();
    return [title, caption, credit && `(${credit})`, transcript].filter(Boolean).join('\n');
  }
}

export function $createRecordingNode(fields: RecordingFields): RecordingNode {
  return $create(RecordingNode).setFields(fields);
}

export function $isRecordingNode(node: LexicalNode | null | undefined): node is RecordingNode {
  return node instanceof RecordingNode;
}
