import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import * as Radix from '@radix-ui/react-dropdown-menu';
import { IS_APPLE } from 'lexical';
import { Check } from 'lucide-react';
import { type ReactElement, type ReactNode, useRef } from 'react';
import { pageDirection } from '../../../ui/page-direction.ts';
import type { CommandRow } from '../commands/command-table.ts';
import { editorCommands } from '../commands/editor-commands.ts';
import { editorShortcuts, shortcutForAria, shortcutText } from '../shortcuts/shortcuts.ts';
import { useEditorMessages } from '../use-editor-messages.ts';
import type { ToolbarState } from './toolbar-state.ts';
import '../../../ui/menu.css';

interface Props {
  readonly trigger: ReactElement;
  /** Runs before what is chosen, in an update: puts the caret elsewhere, say. */
  readonly $prepare?: () => void;
  readonly onOpenChange?: (open: boolean) => void;
  /** Rows under their headings. */
  readonly groups: readonly (readonly [heading: string, rows: readonly CommandRow[]])[];
  /** Given where the rows say whether they are in force. */
  readonly state?: ToolbarState;
}

/** A menu of commands. What is chosen runs where the caret was. */
export function CommandMenu({ trigger, $prepare, onOpenChange, groups, state }: Props): ReactNode {
  const [editor] = useLexicalComposerContext();
  const chosen = useRef<(() => void) | null>(null);
  const choose = (row: CommandRow): void => {
    chosen.current = () => {
      if ($prepare !== undefined) editor.update($prepare);
      editorCommands[row.command](editor);
    };
  };

  return (
    <Radix.Root modal={false} dir={pageDirection()} {...(onOpenChange ? { onOpenChange } : {})}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          className="menu"
          align="start"
          sideOffset={4}
          collisionPadding={8}
          // After the menu has let go of the focus, so that a command may move it.
          onCloseAutoFocus={(event) => {
            const run = chosen.current;
            chosen.current = null;
            if (run === null) return;
            event.preventDefault();
            editor.focus(run);
          }}
        >
          {groups.map(([heading, rows]) => (
            <Radix.Group key={heading} aria-label={heading}>
              <Radix.Label className="menu-label" aria-hidden>
                {heading}
              </Radix.Label>
              {rows.map((row) => (
                <Item key={row.command} row={row} state={state} onChoose={choose} />
              ))}
            </Radix.Group>
          ))}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

interface ItemProps {
  readonly row: CommandRow;
  readonly state: ToolbarState | undefined;
  readonly onChoose: (row: CommandRow) => void;
}

function Item({ row, state, onChoose }: ItemProps): ReactNode {
  const messages = useEditorMessages();
  const [shortcut] = editorShortcuts[row.command] ?? [];
  const isPressed = state === undefined ? undefined : row.isPressed?.(state);
  const Icon = row.icon;
  const props = {
    className: 'menu-item',
    'aria-keyshortcuts': shortcut && shortcutForAria(shortcut, IS_APPLE),
    onSelect: () => onChoose(row),
  };
  const content = (
    <>
      <span className="menu-icon">{isPressed ? <Check aria-hidden /> : <Icon aria-hidden />}</span>
      {messages.commands[row.command]}
      {shortcut !== undefined && <kbd aria-hidden>{shortcutText(shortcut, IS_APPLE)}</kbd>}
    </>
  );
  return isPressed === undefined ? (
    <Radix.Item {...props}>{content}</Radix.Item>
  ) : (
    <Radix.CheckboxItem {...props} checked={isPressed}>
      {content}
    </Radix.CheckboxItem>
  );
}
