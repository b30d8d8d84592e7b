import { attributes, html } from '../../../html/html.ts';
import { defineNode, verbatimTypes } from '../../node-spec.ts';
import { verbatimText } from '../../verbatim-text.ts';
import { CodeBlock } from './code-block.schema.ts';

/** Never in the direction of the text around it, never translated. The class is the one that HTML suggests (4.5.15). */
export const codeBlock = defineNode<CodeBlock>({
  kind: 'block',
  contains: verbatimTypes,
  schema: CodeBlock,
  text: verbatimText,
  render: (node) => {
    const code = verbatimText(node);
    if (code.trim() === '') return html``;
    const name = node.language === '' ? null : `language-${node.language}`;
    return html`<pre class="code" dir="ltr" translate="no"><code${attributes({ class: name })}>${code}</code></pre>\n`;
  },
});
