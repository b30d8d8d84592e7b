import { $create, DecoratorNode, type LexicalNode, nodeSchema, stringValue, withField } from 'lexical';
import type { JSX } from 'react';
import type { FileBlock } from '#shared/body/nodes/file/file.schema.ts';
import { MediaBlockNode } from '../media-block/MediaBlockNode.ts';
import { FileView } from './FileView.tsx';

export type FileFields = Pick<FileBlock, 'media' | 'title'>;

const schema = nodeSchema<FileNode>()({
  media: withField(stringValue(), { field: '__media' }),
  title: withField(stringValue(), { field: '__title' }),
});

/** A document of the library that readers can download. */
export class FileNode extends MediaBlockNode {
  override readonly className = 'file-block';
  __media = '';
  __title = '';

  override $config() {
    return this.config('file', { extends: DecoratorNode, json: schema });
  }

  getFields(): FileFields {
    const { __media, __title } = this.getLatest();
    return { media: __media as FileFields['media'], title: __title };
  }

  setFields(fields: Partial<FileFields>): this {
    const self = this.getWritable();
    if (fields.media !== undefined) self.__media = fields.media;
    if (fields.title !== undefined) self.__title = fields.title;
    return self;
  }

  override decorate(): JSX.Element {
    return <FileView nodeKey={this.getKey()} fields={this.getFields()} />;
  }

  override getTextContent(): string {
    return this.getFields().title;
  }
}

export function $createFileNode(fields: FileFields): FileNode {
  return $create(FileNode).setFields(fields);
}

export function $isFileNode(node: LexicalNode | null | undefined): node is FileNode {
  return node instanceof FileNode;
}
