import { html } from '../../../html/html.ts';
import { defineNode } from '../../node-spec.ts';
import { Tab } from './tab.schema.ts';

/** HTML folds a tab into a space; so does the page. */
export const tab = defineNode<Tab>({
  kind: 'inline',
  contains: [],
  schema: Tab,
  text: () => '\t',
  render: () => html` `,
});
