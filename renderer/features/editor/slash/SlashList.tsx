import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { IS_APPLE, type LexicalEditor } from 'lexical';
import { type ReactNode, useEffect, useRef } from 'react';
import type { Box } from '../../../ui/place-beside.ts';
import { usePlace } from '../../../ui/use-place.ts';
import { insertMenu } from '../commands/command-table.ts';
import { isRtlAtSelection, selectedPlace } from '../selected-place.ts';
import { editorShortcuts, shortcutText } from '../shortcuts/shortcuts.ts';
import { useEditorMessages } from '../use-editor-messages.ts';
import type { SlashMatch } from './slash-matches.ts';
import '../../../ui/menu.css';
import './slash.css';

interface Props {
  readonly id: string;
  readonly activeId: string | null;
  readonly matches: readonly SlashMatch[];
  /** A search shows its best first, without headings. */
  readonly isSearch: boolean;
  /** Where the pointer comes, moving: one that rests where the menu opens means nothing. */
  readonly onPick: (match: SlashMatch) => void;
  readonly onChoose: (match: SlashMatch) => void;
}

export function SlashList({ id, activeId, matches, isSearch, onPick, onChoose }: Props): ReactNode {
  const [editor] = useLexicalComposerContext();
  const messages = useEditorMessages();
  const list = useRef<HTMLDivElement>(null);
  usePlace(list, () => placeOfSlash(editor), {
    side: 'below',
    align: 'start',
    isRtl: isRtlAtSelection(editor),
  });
  useEffect(() => {
    if (activeId !== null) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);

  const option = (match: SlashMatch): ReactNode => (
    <SlashOption
      key={match.row.command}
      id={`${id}-${match.row.command}`}
      match={match}
      isActive={`${id}-${match.row.command}` === activeId}
      onPick={() => onPick(match)}
      onChoose={() => onChoose(match)}
    />
  );

  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      className="menu slash-menu"
      aria-label={messages.insert.slashMenu}
      // The text keeps the keyboard.
      onMouseDown={(event) => event.preventDefault()}
    >
      {isSearch
        ? matches.map(option)
        : insertMenu.map(([group, rows]) => (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset can't hold a listbox's options
            <div key={group} role="group" aria-label={messages.insert.groups[group]}>
              <div className="menu-label" aria-hidden>
                {messages.insert.groups[group]}
              </div>
              {matches.filter(({ row }) => rows.includes(row)).map(option)}
            </div>
          ))}
    </div>
  );
}

/** Below the line of the caret, and where the slash stands: what is typed behind it doesn't move the menu along. */
function placeOfSlash(editor: LexicalEditor): Box {
  const caret = selectedPlace(editor);
  const text = getSelection()?.anchorNode;
  if (!(text instanceof Text) || text.length === 0) return caret;
  const slash = document.createRange();
  slash.setStart(text, 0);
  slash.setEnd(text, 1);
  const { left, width } = slash.getBoundingClientRect();
  return { left, width, top: caret.top, height: caret.height };
}

interface OptionProps {
  readonly id: string;
  readonly match: SlashMatch;
  readonly isActive: boolean;
  readonly onPick: () => void;
  readonly onChoose: () => void;
}

function SlashOption({ id, match, isActive, onPick, onChoose }: OptionProps): ReactNode {
  const messages = useEditorMessages();
  const { name, row } = match;
  const { command, icon: Icon, takesArgument } = row;
  const [shortcut] = editorShortcuts[command] ?? [];
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the text keeps the focus and names the active option
    // biome-ignore lint/a11y/useKeyWithClickEvents: the text's own keys choose it
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      className="menu-item"
      data-highlighted={isActive ? '' : undefined}
      onPointerMove={({ movementX, movementY }) => (movementX !== 0 || movementY !== 0) && onPick()}
      onClick={onChoose}
    >
      <span className="menu-icon">
        <Icon aria-hidden />
      </span>
      <span className="slash-name">{messages.commands[command]}</span>
      {match.argument !== '' && (
        <span className="slash-argument" dir="auto">
          {match.argument}
        </span>
      )}
      <kbd aria-hidden>
        {takesArgument === true && name !== null && match.argument === ''
          ? `/${name} …`
          : shortcut !== undefined
            ? shortcutText(shortcut, IS_APPLE)
            : name !== null && `/${name}`}
      </kbd>
    </div>
  );
}
