import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import type { ReactNode } from 'react';
import type { BlockKind } from '../commands/block-style.ts';
import { type EditorCommandName, editorCommands } from '../commands/editor-commands.ts';
import { useEditorMessages } from '../use-editor-messages.ts';

const styles = [
  ['paragraph', 'paragraph'],
  ['h2', 'heading2'],
  ['h3', 'heading3'],
  ['h4', 'heading4'],
] as const satisfies readonly (readonly [BlockKind, EditorCommandName])[];

/** Paragraph and subheads. In any other block it names that block. */
export function TextStyleSelect({ block }: { readonly block: BlockKind | null }): ReactNode {
  const [editor] = useLexicalComposerContext();
  const messages = useEditorMessages();
  const isStyle = block === null || styles.some(([kind]) => kind === block);

  return (
    <select
      className="editor-toolbar-style"
      tabIndex={-1}
      aria-label={messages.textStyle}
      value={block ?? 'paragraph'}
      onChange={(event) => {
        const command = styles.find(([kind]) => kind === event.target.value)?.[1];
        if (command !== undefined) editorCommands[command](editor);
        editor.focus();
      }}
    >
      {styles.map(([kind]) => (
        <option key={kind} value={kind}>
          {messages.styles[kind]}
        </option>
      ))}
      {!isStyle && (
        <option value={block} hidden>
          {messages.styles[block]}
        </option>
      )}
    </select>
  );
}
