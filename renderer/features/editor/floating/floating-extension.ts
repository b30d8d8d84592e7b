import { ReactExtension } from '@lexical/react/ReactExtension';
import { configExtension, defineExtension } from 'lexical';
import { FloatingToolbar } from './FloatingToolbar.tsx';

export const FloatingToolbarExtension = defineExtension({
  name: 'galley/floating-toolbar',
  dependencies: [configExtension(ReactExtension, { decorators: [FloatingToolbar] })],
});
