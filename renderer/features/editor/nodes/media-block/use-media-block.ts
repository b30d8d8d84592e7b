import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import type { NodeKey } from 'lexical';
import { type EditorHost, editorHost } from '../../editor-host.ts';
import { changeFields, removeBlock } from '../change-block.ts';

/** How a block's view changes the block. */
export function useMediaBlock<Fields extends object>(
  key: NodeKey,
): {
  readonly host: EditorHost;
  /** `asNewStep`: undo takes back this change and those after it, not what came before. */
  readonly change: (changed: Partial<Fields>, asNewStep: boolean) => void;
  readonly remove: () => void;
} {
  const [editor] = useLexicalComposerContext();
  return {
    host: editorHost(editor),
    change: (changed, asNewStep) => changeFields(editor, key, changed, asNewStep),
    remove: () => removeBlock(editor, key),
  };
}
