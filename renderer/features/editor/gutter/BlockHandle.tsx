import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import * as Radix from '@radix-ui/react-dropdown-menu';
import { $getNodeByKey, HISTORY_PUSH_TAG, IS_APPLE, type LexicalNode, type NodeKey } from 'lexical';
import { GripVertical, MessageSquarePlus } from 'lucide-react';
import { type DragEvent, type ReactNode, useRef } from 'react';
import { pageDirection } from '../../../ui/page-direction.ts';
import { tooltip } from '../../../ui/TooltipLayer.tsx';
import { $deleteBlocks, $duplicateBlocks, $moveBlocks } from '../commands/block-commands.ts';
import { commandTable } from '../commands/command-table.ts';
import type { EditorCommandName } from '../commands/editor-commands.ts';
import { editorHost } from '../editor-host.ts';
import { editorShortcuts, shortcutText } from '../shortcuts/shortcuts.ts';
import { useEditorMessages } from '../use-editor-messages.ts';

interface Props {
  readonly nodeKey: NodeKey;
  readonly isOpen: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly onDragStart: (key: NodeKey, event: DragEvent) => void;
  readonly onDragEnd: () => void;
}

/** What the handle's menu does, to its own block instead of the selected ones. */
const actions: Readonly<Partial<Record<EditorCommandName, (blocks: readonly LexicalNode[]) => void>>> = {
  moveUp: (blocks) => $moveBlocks('up', blocks),
  moveDown: (blocks) => $moveBlocks('down', blocks),
  duplicate: $duplicateBlocks,
  deleteBlock: $deleteBlocks,
};
const rows = commandTable.filter(({ onBlock }) => onBlock === true);

export function BlockHandle({
  nodeKey,
  isOpen,
  onOpenChange: setOpen,
  onDragStart,
  onDragEnd,
}: Props): ReactNode {
  const [editor] = useLexicalComposerContext();
  const messages = useEditorMessages();
  const wasOpen = useRef(false);
  const host = editorHost(editor);
  /** What the menu's last choice gave the keyboard to: it isn't taken back into the text. */
  const isElsewhere = useRef(false);

  const comment = (): void => {
    const index = editor.read(() => $getNodeByKey(nodeKey)?.getIndexWithinParent());
    isElsewhere.current = true;
    host.comment?.(index);
  };

  const run = (command: EditorCommandName): void =>
    editor.update(
      () => {
        const block = $getNodeByKey(nodeKey);
        if (block !== null) actions[command]?.([block]);
      },
      { tag: HISTORY_PUSH_TAG },
    );

  return (
    <Radix.Root modal={false} dir={pageDirection()} open={isOpen} onOpenChange={setOpen}>
      {/* The menu's own trigger would take the press that may begin a drag: it only says where the menu stands. */}
      <Radix.Trigger asChild>
        <span aria-hidden className="block-handle-place" />
      </Radix.Trigger>
      <button
        type="button"
        tabIndex={-1}
        className="block-handle"
        aria-label={messages.block.handle}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        {...tooltip(messages.block.handle)}
        draggable
        onPointerDownCapture={() => {
          wasOpen.current = isOpen;
        }}
        onClick={() => setOpen(!wasOpen.current)}
        onDragStart={(event) => onDragStart(nodeKey, event)}
        onDragEnd={onDragEnd}
      >
        <GripVertical aria-hidden size={16} strokeWidth={1.8} />
      </button>
      <Radix.Portal>
        <Radix.Content
          className="menu"
          aria-label={messages.block.menu}
          align="start"
          sideOffset={4}
          collisionPadding={8}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            if (!isElsewhere.current) editor.focus();
            isElsewhere.current = false;
          }}
        >
          {rows.map(({ command, icon: Icon }) => {
            const [shortcut] = editorShortcuts[command] ?? [];
            return (
              <Radix.Item
                key={command}
                className="menu-item"
                data-danger={command === 'deleteBlock' ? '' : undefined}
                onSelect={() => run(command)}
              >
                <span className="menu-icon">
                  <Icon aria-hidden />
                </span>
                {messages.commands[command]}
                {shortcut !== undefined && <kbd aria-hidden>{shortcutText(shortcut, IS_APPLE)}</kbd>}
              </Radix.Item>
            );
          })}
          {host.comment !== undefined && (
            <Radix.Item className="menu-item" onSelect={comment}>
              <span className="menu-icon">
                <MessageSquarePlus aria-hidden />
              </span>
              {messages.block.comment}
            </Radix.Item>
          )}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
