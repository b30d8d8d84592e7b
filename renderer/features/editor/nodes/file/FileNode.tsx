import {
  $create,
  $getDocument,
  DecoratorNode,
  type DOMExportOutput,
  type LexicalNode,
  nodeSchema,
  stringValue,
  withField,
} from 'lexical';
import type { JSX } from 'react';
import type { FileBlock } from '#shared/body/nodes/file/file.schema.ts';
import { keepEventsInside } from '../keep-events-inside.ts';
import { FileView } from './FileView.tsx';

export type FileFields = Pick<FileBlock, 'media' | 'title'>;

const schema = nodeSchema<FileNode>()({
  media: withField(stringValue(), { field: '__media' }),
  title: withField(stringValue(), { field: '__title' }),
});

/** A document of the library that readers can download. */
export class FileNode extends DecoratorNode<JSX.Element> {
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

  override createDOM(): HTMLElement {
    const element = $getDocument().createElement('div');
    element.className = 'file-block';
    keepEventsInside(element);
    return element;
  }

  override updateDOM(): boolean {
    return false;
  }

  /** For other programs: its name, as the file stays here. */
  override exportDOM(): DOMExportOutput {
    const element = $getDocument().createElement('p');
    element.textContent = this.getTextContent();
    return { element };
  }

  override decorate(): JSX.Element {
    return <FileView nodeKey={this.getKey()} fields={this.getFields()} />;
  }

  override getTextContent(): string {
    return this.getFields().title;
  }

  override isInline(): false {
    return false;
  }
}

export function $createFileNode(fields: FileFields): FileNode {
  return $create(FileNode).setFields(fields);
}

export function $isFileNode(node: LexicalNode | null | undefined): node is FileNode {
  return node instanceof FileNode;
}
