import {
  $create,
  $getDocument,
  DecoratorNode,
  type DOMExportOutput,
  type LexicalNode,
  nodeSchema,
  nullable,
  stringValue,
  withField,
} from 'lexical';
import type { JSX } from 'react';
import type { Embed } from '#shared/body/nodes/embed/embed.schema.ts';
import { MediaBlockNode } from '../media-block/MediaBlockNode.ts';
import { EmbedView } from './EmbedView.tsx';

export type EmbedFields = Pick<Embed, 'url' | 'provider' | 'title' | 'thumbnail'>;

const schema = nodeSchema<EmbedNode>()({
  url: withField(stringValue(), { field: '__url' }),
  provider: withField(stringValue(), { field: '__provider' }),
  title: withField(stringValue(), { field: '__title' }),
  thumbnail: withField(nullable(stringValue()), { field: '__thumbnail' }),
});

/** Something of another site, drawn as a card with the writer's own words. The editor asks nobody about it. */
export class EmbedNode extends MediaBlockNode {
  override readonly className = 'embed-block';
  __url = '';
  __provider = '';
  __title = '';
  __thumbnail: string | null = null;

  override $config() {
    return this.config('embed', { extends: DecoratorNode, json: schema });
  }

  getFields(): EmbedFields {
    const { __url, __provider, __title, __thumbnail } = this.getLatest();
    return {
      url: __url,
      provider: __provider,
      title: __title,
      thumbnail: __thumbnail as EmbedFields['thumbnail'],
    };
  }

  setFields(fields: Partial<EmbedFields>): this {
    const self = this.getWritable();
    if (fields.url !== undefined) self.__url = fields.url;
    if (fields.provider !== undefined) self.__provider = fields.provider;
    if (fields.title !== undefined) self.__title = fields.title;
    if (fields.thumbnail !== undefined) self.__thumbnail = fields.thumbnail;
    return self;
  }

  /** For other programs, and for a paste of theirs back into here: the address as a frame, which is what embeds there. */
  override exportDOM(): DOMExportOutput {
    const element = $getDocument().createElement('iframe');
    const { url, title } = this.getFields();
    element.src = url;
    element.title = title;
    return { element };
  }

  override decorate(): JSX.Element {
    return <EmbedView nodeKey={this.getKey()} fields={this.getFields()} />;
  }

  override getTextContent(): string {
    return this.getFields().title;
  }
}

export function $createEmbedNode(fields: EmbedFields): EmbedNode {
  return $create(EmbedNode).setFields(fields);
}

export function $isEmbedNode(node: LexicalNode | null | undefined): node is EmbedNode {
  return node instanceof EmbedNode;
}
