import { html } from '../../../html/html.ts';
import { defineNode } from '../../node-spec.ts';
import { Divider } from './divider.schema.ts';

export const divider = defineNode<Divider>({
  kind: 'block',
  contains: [],
  schema: Divider,
  text: () => '',
  render: () => html`<hr>\n`,
});
