import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import {
  COMMAND_PRIORITY_HIGH,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  KEY_TAB_COMMAND,
  mergeRegister,
} from 'lexical';
import { type JSX, useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { announce } from '../../../ui/announce.ts';
import { insertMenu } from '../commands/command-table.ts';
import { useEditorMessages } from '../use-editor-messages.ts';
import { runSlashCommand } from './run-slash-command.ts';
import { SlashList } from './SlashList.tsx';
import { slashMatches } from './slash-matches.ts';
import { type SlashWatch, watchSlash } from './watch-slash.ts';

/** Without a key. Whoever writes on behind a slash wanted no block, and hears it once. */
const restMs = 500;
/** In the order in which they are shown. */
const rows = insertMenu.flatMap(([, inGroup]) => inGroup);

/** Blocks by name, at a slash that begins a block. The keyboard stays in the text, which stays as typed at Escape. */
export function SlashMenu(): JSX.Element | null {
  const [editor] = useLexicalComposerContext();
  const messages = useEditorMessages();
  const listId = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [picked, setPicked] = useState(0);
  const watch = useRef<SlashWatch>(null);

  useEffect(() => {
    const own = watchSlash(editor, (next) => {
      setTyped(next);
      setPicked(0);
    });
    watch.current = own;
    return own.stop;
  }, [editor]);

  const matches =
    typed === null
      ? []
      : slashMatches(
          rows,
          ({ command }) => ({
            label: messages.commands[command],
            words: messages.commandWords[command] ?? '',
          }),
          typed,
        );
  const isOpen = matches.length > 0;
  const findsNothing = typed !== null && !isOpen;
  useEffect(() => {
    if (!findsNothing) return;
    const timer = setTimeout(() => announce(messages.voice.noBlock), restMs);
    return () => clearTimeout(timer);
  }, [findsNothing, messages]);
  const chosen = matches[Math.min(picked, matches.length - 1)];
  const choose = useEffectEvent((event: KeyboardEvent | null): boolean => {
    if (chosen === undefined || event?.isComposing === true || event?.shiftKey === true) return false;
    event?.preventDefault();
    runSlashCommand(editor, chosen);
    return true;
  });
  const move = useEffectEvent((event: KeyboardEvent, step: number): boolean => {
    event.preventDefault();
    setPicked((picked + step + matches.length) % matches.length);
    return true;
  });

  useEffect(() => {
    if (!isOpen) return;
    return mergeRegister(
      editor.registerCommand(KEY_ARROW_DOWN_COMMAND, (event) => move(event, 1), COMMAND_PRIORITY_HIGH),
      editor.registerCommand(KEY_ARROW_UP_COMMAND, (event) => move(event, -1), COMMAND_PRIORITY_HIGH),
      editor.registerCommand(KEY_ENTER_COMMAND, choose, COMMAND_PRIORITY_HIGH),
      editor.registerCommand(KEY_TAB_COMMAND, choose, COMMAND_PRIORITY_HIGH),
      editor.registerCommand(
        KEY_ESCAPE_COMMAND,
        (event) => {
          // Escape leaves the menu, and nothing else with it.
          event.preventDefault();
          watch.current?.dismiss();
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
    );
  }, [editor, isOpen]);

  const activeId = chosen === undefined ? null : `${listId}-${chosen.row.command}`;
  useEffect(() => {
    const root = editor.getRootElement();
    if (root === null || activeId === null) return;
    const attributes = {
      'aria-autocomplete': 'list',
      'aria-haspopup': 'listbox',
      'aria-controls': listId,
      'aria-activedescendant': activeId,
    };
    for (const [name, value] of Object.entries(attributes)) root.setAttribute(name, value);
    return () => {
      for (const name of Object.keys(attributes)) root.removeAttribute(name);
    };
  }, [editor, listId, activeId]);

  if (!isOpen) return null;
  return createPortal(
    <SlashList
      id={listId}
      activeId={activeId}
      matches={matches}
      isSearch={typed !== ''}
      onPick={(match) => setPicked(matches.indexOf(match))}
      onChoose={(match) => runSlashCommand(editor, match)}
    />,
    document.body,
  );
}
