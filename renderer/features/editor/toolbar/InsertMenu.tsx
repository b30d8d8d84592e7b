import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import * as Radix from '@radix-ui/react-dropdown-menu';
import { IS_APPLE } from 'lexical';
import { type ReactElement, type ReactNode, useRef } from 'react';
import { insertMenu } from '../commands/command-table.ts';
import { editorCommands } from '../commands/editor-commands.ts';
import { editorShortcuts, shortcutForAria, shortcutText } from '../shortcuts/shortcuts.ts';
import { useEditorMessages } from '../use-editor-messages.ts';
import '../../../ui/menu.css';

interface Props {
  readonly trigger: ReactElement;
  /** Runs before what is chosen, in an update: puts the caret elsewhere, say. */
  readonly $prepare?: () => void;
  readonly onOpenChange?: (open: boolean) => void;
}

/** Every block that there is, by name. What is chosen runs where the caret was. */
export function InsertMenu({ trigger, $prepare, onOpenChange }: Props): ReactNode {
  const [editor] = useLexicalComposerContext();
  const messages = useEditorMessages();
  const chosen = useRef<(() => void) | null>(null);

  return (
    <Radix.Root modal={false} {...(onOpenChange ? { onOpenChange } : {})}>
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
          {insertMenu.map(([group, rows]) => (
            <Radix.Group key={group} aria-label={messages.insert.groups[group]}>
              <Radix.Label className="menu-label" aria-hidden>
                {messages.insert.groups[group]}
              </Radix.Label>
              {rows.map(({ command, icon: Icon }) => {
                const [shortcut] = editorShortcuts[command] ?? [];
                return (
                  <Radix.Item
                    key={command}
                    className="menu-item"
                    aria-keyshortcuts={shortcut && shortcutForAria(shortcut, IS_APPLE)}
                    onSelect={() => {
                      chosen.current = () => {
                        if ($prepare !== undefined) editor.update($prepare);
                        editorCommands[command](editor);
                      };
                    }}
                  >
                    <span className="menu-icon">
                      <Icon aria-hidden />
                    </span>
                    {messages.commands[command]}
                    {shortcut !== undefined && <kbd aria-hidden>{shortcutText(shortcut, IS_APPLE)}</kbd>}
                  </Radix.Item>
                );
              })}
            </Radix.Group>
          ))}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
