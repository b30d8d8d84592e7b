import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { COMMAND_PRIORITY_LOW, type LexicalEditor } from 'lexical';
import { type ReactNode, useEffect } from 'react';
import { bringIntoView } from '../../../ui/bring-into-view.ts';
import { editorHost } from '../editor-host.ts';
import { $replaceSpan } from '../find/replace-match.ts';
import { $selectSpan } from '../find/span-places.ts';
import { useAsking } from '../popover/use-asking.ts';
import type { LineWord } from './block-words.ts';
import { NEXT_MISSPELLING_COMMAND, spellingOf } from './spelling-extension.ts';
import { goToNextMisspelling } from './spelling-host.ts';
import { liveRange, type Misspelling } from './spelling-store.ts';
import { WordMenu } from './WordMenu.tsx';
import './spelling.css';

interface Asked {
  readonly word: LineWord;
  readonly suggestions: readonly string[];
}

/** Offers what may be done about a word of the text: opened by its key, or by the pointer's other button on the word. */
export function SpellingMenu(): ReactNode {
  const [editor] = useLexicalComposerContext();
  const { asking, place, ask, answer } = useAsking<Asked>();

  useEffect(() => {
    const open = async ({ word, range }: Misspelling): Promise<void> => {
      const suggestions = await editorHost(editor).spelling().suggest(word.language, word.word);
      bringIntoView(range.startContainer.parentElement, 'nearest');
      editor.focus();
      editor.update(() => $selectSpan(word.line, word), { discrete: true });
      ask({ word, suggestions });
    };
    const openNext = async (from: 'start' | 'caret'): Promise<boolean> => {
      const all = await spellingOf(editor).find();
      const next =
        from === 'start' ? all[0] : all.find(({ range }) => isBehindCaret(editor, liveRange(range)));
      if (next !== undefined) await open(next);
      return next !== undefined;
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
        const root = editor.getRootElement();
        if (root !== null && editor.isEditable())
          void goToNextMisspelling(editorHost(editor).spelling(), root);
        return true;
      },
      COMMAND_PRIORITY_LOW,
    );
    const stopRoot = editor.registerRootListener((root) => {
      if (root === null) return;
      root.addEventListener('contextmenu', onContextMenu);
      const leave = editorHost(editor).spelling().round.add({ element: root, open: openNext });
      return () => {
        root.removeEventListener('contextmenu', onContextMenu);
        leave();
      };
    });
    return () => {
      stopCommand();
      stopRoot();
    };
  }, [editor, ask]);

  if (asking === null) return null;
  const { word, suggestions } = asking;
  return (
    <WordMenu
      word={word}
      written={word.line.text.slice(word.start, word.end)}
      suggestions={suggestions}
      place={place.current.getBoundingClientRect()}
      spelling={editorHost(editor).spelling()}
      onClose={(replacement) =>
        answer(replacement === undefined ? undefined : () => $replaceSpan(word.line, word, replacement))
      }
    />
  );
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
