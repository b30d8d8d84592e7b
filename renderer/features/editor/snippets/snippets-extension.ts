import { ReactExtension } from '@lexical/react/ReactExtension';
import { configExtension, defineExtension } from 'lexical';
import { SnippetPopover } from './SnippetPopover.tsx';

/** Pieces of text under a name: `/snippet name` puts one in, a command makes one of what is selected. */
export const SnippetsExtension = defineExtension({
  name: 'galley/snippets',
  dependencies: [configExtension(ReactExtension, { decorators: [SnippetPopover] })],
});
