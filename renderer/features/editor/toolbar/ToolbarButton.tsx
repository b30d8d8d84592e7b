import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { IS_APPLE } from 'lexical';
import type { ReactNode } from 'react';
import { tooltip } from '../../../ui/TooltipLayer.tsx';
import type { CommandRow } from '../commands/command-table.ts';
import { editorCommands } from '../commands/editor-commands.ts';
import { editorShortcuts, shortcutForAria, shortcutText } from '../shortcuts/shortcuts.ts';
import { useEditorMessages } from '../use-editor-messages.ts';
import type { ToolbarState } from './toolbar-state.ts';

interface Props {
  readonly item: CommandRow;
  readonly state: ToolbarState;
}

export function ToolbarButton({ item, state }: Props): ReactNode {
  const [editor] = useLexicalComposerContext();
  const label = useEditorMessages().commands[item.command];
  const shortcut = editorShortcuts[item.command]?.[0];
  // Not `disabled`: the button that was just pressed must keep the focus when there is nothing more to undo.
  const isDisabled = item.isDisabled?.(state) ?? false;
  const Icon = item.icon;

  return (
    <button
      type="button"
      tabIndex={-1}
      aria-label={label}
      aria-pressed={item.isPressed?.(state)}
      aria-disabled={isDisabled || undefined}
      aria-keyshortcuts={shortcut && shortcutForAria(shortcut, IS_APPLE)}
      {...tooltip(label, shortcut && shortcutText(shortcut, IS_APPLE))}
      // The text keeps its selection and the keyboard.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => {
        if (!isDisabled) editorCommands[item.command](editor);
      }}
    >
      <Icon aria-hidden size={17} strokeWidth={1.9} />
    </button>
  );
}
