import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { COMMAND_PRIORITY_LOW } from 'lexical';
import { Fragment, type ReactNode, useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { FOCUS_TOOLBAR_COMMAND } from '../commands/editor-commands.ts';
import { useEditorMessages } from '../use-editor-messages.ts';
import { InsertButton } from './InsertButton.tsx';
import { MarksMenu } from './MarksMenu.tsx';
import { TextStyleSelect } from './TextStyleSelect.tsx';
import { ToolbarButton } from './ToolbarButton.tsx';
import { toolbarGroups } from './toolbar-items.ts';
import { createToolbarStore } from './toolbar-state.ts';
import { useRovingFocus } from './use-roving-focus.ts';
import './toolbar.css';

/** One stop for Tab; the arrow keys move inside, Escape goes back to the text, Alt+F10 comes from it (APG, toolbar). */
export function EditorToolbar({ controls }: { readonly controls: string }): ReactNode {
  const [editor] = useLexicalComposerContext();
  const messages = useEditorMessages();
  const store = useMemo(() => createToolbarStore(editor), [editor]);
  const state = useSyncExternalStore(store.subscribe, store.read);
  const toolbar = useRef<HTMLDivElement>(null);
  const { focusCurrent, ...roving } = useRovingFocus(toolbar, () => editor.focus());

  useEffect(
    () =>
      editor.registerCommand(
        FOCUS_TOOLBAR_COMMAND,
        () => {
          focusCurrent();
          return true;
        },
        COMMAND_PRIORITY_LOW,
      ),
    [editor, focusCurrent],
  );

  return (
    <div
      ref={toolbar}
      role="toolbar"
      className="editor-toolbar"
      aria-label={messages.toolbar}
      aria-controls={controls}
      {...roving}
    >
      {toolbarGroups.map(([name, rows], index) => (
        <Fragment key={name}>
          {index === 1 && <TextStyleSelect block={state.block} />}
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form's fields */}
          <div role="group" className="editor-toolbar-group">
            {rows.map((item) => (
              <ToolbarButton key={item.command} item={item} state={state} />
            ))}
            {name === 'marks' && <MarksMenu state={state} />}
            {name === 'blocks' && <InsertButton />}
          </div>
        </Fragment>
      ))}
    </div>
  );
}
