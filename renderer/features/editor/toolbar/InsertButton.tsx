import { ChevronDown, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useEditorMessages } from '../use-editor-messages.ts';
import { InsertMenu } from './InsertMenu.tsx';

/** The toolbar's menu of blocks. */
export function InsertButton(): ReactNode {
  const { button } = useEditorMessages().insert;
  return (
    <InsertMenu
      trigger={
        <button
          type="button"
          tabIndex={-1}
          className="editor-toolbar-menu"
          // The text keeps its selection.
          onMouseDown={(event) => event.preventDefault()}
        >
          <Plus aria-hidden size={16} strokeWidth={1.9} />
          <span className="editor-insert-label">{button}</span>
          <ChevronDown aria-hidden size={13} strokeWidth={1.9} />
        </button>
      }
    />
  );
}
