import { attributes, html } from '../../../html/html.ts';
import { defineNode } from '../../node-spec.ts';
import { FileBlock } from './file.schema.ts';

/** A link that says what it leads to: kind and size, so that nobody loads 50 MB unawares. */
export const file = defineNode<FileBlock>({
  kind: 'block',
  contains: [],
  schema: FileBlock,
  text: ({ title }) => title,
  files: ({ media, title }) => [{ media, title }],
  render: ({ media, title }, _children, context) => {
    const linked = context.file(media);
    if (linked === undefined) return title === '' ? html`` : html`<p class="file">${title}</p>\n`;
    const { url, mimeType, form, bytes, fileName } = linked;
    const link = attributes({ href: url, type: mimeType, download: fileName });
    return html`<p class="file"><a${link}>${title || fileName}</a> <small>${form}, ${context.size(bytes)}</small></p>\n`;
  },
});
