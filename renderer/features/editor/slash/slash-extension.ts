import { ReactExtension } from '@lexical/react/ReactExtension';
import { configExtension, defineExtension } from 'lexical';
import { SlashMenu } from './SlashMenu.tsx';

/** `/h2`, `/image`, `/embed https://…`: blocks by their name, at the beginning of a block. */
export const SlashExtension = defineExtension({
  name: 'galley/slash',
  dependencies: [configExtension(ReactExtension, { decorators: [SlashMenu] })],
});
