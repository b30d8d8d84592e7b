import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { COMMAND_PRIORITY_NORMAL, type LexicalEditor } from 'lexical';
import { BadgeCheck, type LucideIcon, MessageSquarePlus } from 'lucide-react';
import { type JSX, type ReactNode, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import type { PlaceLimits } from '../../../ui/place-beside.ts';
import { tooltip } from '../../../ui/TooltipLayer.tsx';
import { usePlace } from '../../../ui/use-place.ts';
import { commandTable } from '../commands/command-table.ts';
import { FOCUS_TOOLBAR_COMMAND } from '../commands/editor-commands.ts';
import { editorHost } from '../editor-host.ts';
import { selectedPlace } from '../selected-place.ts';
import { ToolbarButton } from '../toolbar/ToolbarButton.tsx';
import { createToolbarStore } from '../toolbar/toolbar-state.ts';
import { useRovingFocus } from '../toolbar/use-roving-focus.ts';
import { useEditorMessages } from '../use-editor-messages.ts';
import { watchSelectedWords } from './watch-selected-words.ts';
import './floating.css';

/** Formatting beside the words that are selected, for the mouse; Alt+F10 reaches it while it is there. */
export function FloatingToolbar(): JSX.Element | null {
  const [editor] = useLexicalComposerContext();
  const [isShown, setShown] = useState(false);
  useEffect(() => watchSelectedWords(editor, setShown), [editor]);
  return isShown ? createPortal(<Buttons />, document.body) : null;
}

const rows = commandTable.filter(({ onSelection }) => onSelection === true);

/** The fixed bars above the text keep their clicks, and so does what stands beside it. */
function limitsOf(editor: LexicalEditor): PlaceLimits {
  const frame = editor.getRootElement()?.closest('.article-editor');
  const bars = frame?.querySelector('.editor-bars')?.getBoundingClientRect();
  const column = frame?.getBoundingClientRect();
  return { ceiling: bars?.bottom ?? 0, ...(column && { column }) };
}

function Buttons(): ReactNode {
  const [editor] = useLexicalComposerContext();
  const messages = useEditorMessages();
  const store = useMemo(() => createToolbarStore(editor), [editor]);
  const state = useSyncExternalStore(store.subscribe, store.read);
  const { comment, claim } = editorHost(editor);
  const toolbar = useRef<HTMLDivElement>(null);
  const { focusCurrent, ...roving } = useRovingFocus(toolbar, () => editor.focus());
  const options = { side: 'above', align: 'center', isRtl: false } as const;
  usePlace(
    toolbar,
    () => selectedPlace(editor),
    options,
    () => limitsOf(editor),
  );

  useEffect(
    () =>
      // Before the fixed toolbar's own.
      editor.registerCommand(
        FOCUS_TOOLBAR_COMMAND,
        () => {
          focusCurrent();
          return true;
        },
        COMMAND_PRIORITY_NORMAL,
      ),
    [editor, focusCurrent],
  );

  return (
    <div
      ref={toolbar}
      role="toolbar"
      className="floating-toolbar"
      aria-label={messages.selectionToolbar}
      {...roving}
    >
      {rows.map((row) => (
        <ToolbarButton key={row.command} item={row} state={state} />
      ))}
      <ReviewButton label={messages.comment} icon={MessageSquarePlus} run={comment} />
      <ReviewButton label={messages.claim} icon={BadgeCheck} run={claim} />
    </div>
  );
}

interface ReviewButtonProps {
  readonly label: string;
  readonly icon: LucideIcon;
  /** Not offered without it. */
  readonly run: (() => void) | undefined;
}

function ReviewButton({ label, icon: Icon, run }: ReviewButtonProps): ReactNode {
  if (run === undefined) return null;
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-label={label}
      {...tooltip(label)}
      // The text keeps its selection until the review has it.
      onMouseDown={(event) => event.preventDefault()}
      onClick={run}
    >
      <Icon aria-hidden size={17} strokeWidth={1.9} />
    </button>
  );
}
