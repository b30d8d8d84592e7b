import { ALargeSmall, ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { tooltip } from '../../../ui/TooltipLayer.tsx';
import { marksMenu } from '../commands/command-table.ts';
import { useEditorMessages } from '../use-editor-messages.ts';
import { CommandMenu } from './CommandMenu.tsx';
import type { ToolbarState } from './toolbar-state.ts';

/** The marks that are needed now and then, those in force ticked. */
export function MarksMenu({ state }: { readonly state: ToolbarState }): ReactNode {
  const messages = useEditorMessages();
  return (
    <CommandMenu
      trigger={
        <button
          type="button"
          tabIndex={-1}
          className="editor-toolbar-menu"
          aria-label={messages.marks}
          {...tooltip(messages.marks)}
          // The text keeps its selection.
          onMouseDown={(event) => event.preventDefault()}
        >
          <ALargeSmall aria-hidden size={17} strokeWidth={1.9} />
          <ChevronDown aria-hidden size={13} strokeWidth={1.9} />
        </button>
      }
      groups={[[messages.marks, marksMenu]]}
      state={state}
    />
  );
}
