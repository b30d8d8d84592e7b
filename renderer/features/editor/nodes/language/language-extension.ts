import { ReactExtension } from '@lexical/react/ReactExtension';
import { configExtension, defineExtension } from 'lexical';
import { LanguageNode } from './LanguageNode.ts';
import { LanguagePopover } from './LanguagePopover.tsx';
import { $keepFlat } from './set-language.ts';
import './language.css';

/** Words in another language than the article's: screen readers speak them, and spelling is checked, in their own. */
export const LanguageExtension = defineExtension({
  name: 'galley/language',
  nodes: () => [LanguageNode],
  dependencies: [configExtension(ReactExtension, { decorators: [LanguagePopover] })],
  register: (editor) => editor.registerNodeTransform(LanguageNode, $keepFlat),
});
