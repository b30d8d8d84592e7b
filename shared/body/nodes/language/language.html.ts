import { attributes, html } from '../../../html/html.ts';
import { directionOf } from '../../../site/direction.ts';
import { defineNode, inlineTypes } from '../../node-spec.ts';
import { Language } from './language.schema.ts';

/** Screen readers change their voice by it (WCAG 2.2, 3.1.2). */
export const language = defineNode<Language>({
  kind: 'inline',
  contains: inlineTypes.filter((type) => type !== 'language'),
  schema: Language,
  render: (node, children) => {
    if (children.isEmpty) return children;
    const dir = directionOf('auto', node.language) === 'rtl' ? 'rtl' : null;
    return html`<span${attributes({ lang: node.language, dir })}>${children}</span>`;
  },
});
