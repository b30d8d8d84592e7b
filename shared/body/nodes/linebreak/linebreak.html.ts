import { html } from '../../../html/html.ts';
import { defineNode } from '../../node-spec.ts';
import { LineBreak } from './linebreak.schema.ts';

export const linebreak = defineNode<LineBreak>({
  kind: 'inline',
  contains: [],
  schema: LineBreak,
  text: () => '\n',
  render: () => html`<br>`,
});
