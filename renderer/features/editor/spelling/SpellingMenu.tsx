import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { COMMAND_PRIORITY_LOW, type LexicalEditor } from 'lexical';
import { type ReactNode, useEffect } from 'react';
import { bringIntoView } from '../../../ui/bring-into-view.ts';
import { MenuAt, MenuItem, MenuLine } from '../../../ui/Menu.tsx';
import { editorHost } from '../editor-host.ts';
import { $replaceSpan } from '../find/replace-match.ts';
import { $selectSpan } from '../find/span-places.ts';
import { useAsking } from '../popover/use-asking.ts';
import { useEditorMessages } from '../use-editor-messages.ts';
import type { LineWord } from './block-words.ts';
import { NEXT_MISSPELLING_COMMAND, spellingOf } from './spelling-extension.ts';
import { liveRange, type Misspelling } from './spelling-store.ts';
import './spelling.css';

interface Asked {
  readonly word: LineWord;
  readonly suggestions: readonly string[];
}

/** What may be done about a word that is spelled wrong: opened by its key, or by the pointer's other button on the word. */
export function SpellingMenu(): ReactNode {
  const [editor] = useLexicalComposerContext();
  const messages = useEditorMessages().spelling;
  const { asking, place, ask, stop, answer } = useAsking<Asked>();

  useEffect(() => {
    const open = async ({ word, range }: Misspelling): Promise<void> => {
      const suggestions = await editorHost(editor).spelling().suggest(word.language, word.word);
      bringIntoView(range.startContainer.parentElement, 'nearest');
      editor.focus();
      editor.update(() => $selectSpan(word.line, word), { discrete: true });
      ask({ word, suggestions });
    };
    const goOn = async (): Promise<void> => {
      const all = await spellingOf(editor).find();
      const next = all.find(({ range }) => isBehindCaret(editor, liveRange(range))) ?? all[0];
      if (next !== undefined) return open(next);
      const [unknown = null] = spellingOf(editor).unknownLanguages();
      editorHost(editor).spelling().nothingFound(unknown);
    };
    const onContextMenu = (event: MouseEvent): void => {
      const caret = document.caretPositionFromPoint(event.clientX, event.clientY);
      const found = caret === null ? null : spellingOf(editor).at(caret.offsetNode, caret.offset);
      if (found === null || !editor.isEditable()) return;
      event.preventDefault();
      void open(found);
    };
    const stopCommand = editor.registerCommand(
      NEXT_MISSPELLING_COMMAND,
      () => {
        if (editor.isEditable()) void goOn();
        return true;
      },
      COMMAND_PRIORITY_LOW,
    );
    const stopRoot = editor.registerRootListener((root, before) => {
      before?.removeEventListener('contextmenu', onContextMenu);
      root?.addEventListener('contextmenu', onContextMenu);
    });
    return () => {
      stopCommand();
      stopRoot();
    };
  }, [editor, ask]);

  if (asking === null) return null;
  const { word, suggestions } = asking;
  const written = word.line.text.slice(word.start, word.end);
  return (
    <MenuAt
      label={messages.menu(written)}
      place={place.current.getBoundingClientRect()}
      className="spelling-menu"
      onClose={answer}
    >
      {suggestions.map((one) => (
        <MenuItem
          key={one}
          onSelect={() => answer(() => $replaceSpan(word.line, word, likeWritten(one, written)))}
        >
          <bdi lang={word.language}>{one}</bdi>
        </MenuItem>
      ))}
      {suggestions.length === 0 && (
        <MenuItem disabled onSelect={stop}>
          {messages.none}
        </MenuItem>
      )}
      <MenuLine />
      <MenuItem
        onSelect={() => {
          answer();
          void editorHost(editor).spelling().addName(word.word);
        }}
      >
        {messages.addName(written)}
      </MenuItem>
      <MenuItem
        onSelect={() => {
          answer();
          spellingOf(editor).ignore(word);
        }}
      >
        {messages.ignore}
      </MenuItem>
    </MenuAt>
  );
}

/** With the apostrophe that stands in the text. */
function likeWritten(suggestion: string, written: string): string {
  return written.includes("'") ? suggestion : suggestion.replaceAll("'", '’');
}

/** Of the word that is selected, the next is behind it. */
function isBehindCaret(editor: LexicalEditor, range: Range): boolean {
  const selection = getSelection();
  const root = editor.getRootElement();
  if (selection === null || selection.rangeCount === 0 || root?.contains(selection.anchorNode) !== true)
    return true;
  const own = selection.getRangeAt(0);
  const end = own.compareBoundaryPoints(Range.START_TO_END, range);
  // Our end against its start: the word that is selected ends behind its own start.
  return own.collapsed ? range.comparePoint(own.endContainer, own.endOffset) <= 0 : end <= 0;
}
