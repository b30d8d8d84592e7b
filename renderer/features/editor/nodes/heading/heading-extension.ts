import { HeadingNode } from '@lexical/rich-text';
import { defineExtension } from 'lexical';
import './heading.css';

/** Subheads are h2 to h4: the headline is the page's only h1. Whatever else gets in (a paste, say) is brought into range. */
export const HeadingExtension = defineExtension({
  name: 'galley/heading',
  nodes: () => [HeadingNode],
  register: (editor) =>
    editor.registerNodeTransform(HeadingNode, (node) => {
      const tag = node.getTag();
      if (tag === 'h1') node.setTag('h2');
      if (tag === 'h5' || tag === 'h6') node.setTag('h4');
    }),
});
