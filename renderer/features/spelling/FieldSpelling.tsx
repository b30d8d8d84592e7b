import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useMessages } from '../../messages/index.ts';
import type { TextControl } from '../../ui/text-control.ts';
import type { BesideWordsProps } from '../../ui/WordsControl.tsx';
import { isKeyboardNowhere } from '../../ui/watch-page.ts';
import { isMac } from '../commands/platform.ts';
import { commandOf, goToNextMisspelling, WordMenu } from '../editor/index.ts';
import { useArticleWords } from './article-words.ts';
import { createFieldWords, type FieldWord, type FieldWords } from './field-words.ts';

interface Asked {
  readonly word: FieldWord;
  readonly written: string;
  readonly suggestions: readonly string[];
  readonly place: DOMRect;
}

/** The wrong words of a field: their lines, what a screen reader says of them, and the menu of one. */
export function FieldSpelling({ control, value, noteId }: BesideWordsProps): ReactNode {
  const { spelling, language } = useArticleWords();
  const { spelling: messages } = useMessages();
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const [asking, setAsking] = useState<Asked | null>(null);
  const isAsked = useRef(false);
  const words = useRef<FieldWords | null>(null);

  const asked = useEffectEvent(() => ({ words: spelling.words, language }));
  const found = useEffectEvent((some: readonly FieldWord[]) => {
    const next = [...new Set(some.map(({ word }) => word))];
    if (next.join() !== wrong.join()) setWrong(next);
  });

  const open = useEffectEvent(async (field: TextControl, word: FieldWord): Promise<void> => {
    const written = field.value.slice(word.start, word.end);
    const keyboard = document.activeElement;
    const suggestions = await spelling.suggest(word.language, word.word);
    // Somebody who went on meanwhile isn't brought back.
    if (words.current === null || document.activeElement !== keyboard) return;
    if (field.value.slice(word.start, word.end) !== written) return;
    isAsked.current = true;
    setAsking({ word, written, suggestions, place: words.current.select(word) });
  });
  const openNext = useEffectEvent(async (field: TextControl, from: 'start' | 'caret'): Promise<boolean> => {
    const all = field.matches(':read-write') ? ((await words.current?.find()) ?? []) : [];
    const next = from === 'start' ? all[0] : all.find((word) => isBehindCaret(field, word));
    if (next !== undefined) await open(field, next);
    return next !== undefined;
  });
  const goOn = useEffectEvent((field: TextControl, event: Event): void => {
    if (!(event instanceof KeyboardEvent) || event.isComposing) return;
    if (commandOf(event, isMac) !== 'spelling') return;
    event.preventDefault();
    // The text that the field may stand in would go on, too.
    event.stopPropagation();
    void goToNextMisspelling(spelling, field);
  });
  const openAt = useEffectEvent((field: TextControl, event: Event): void => {
    if (!(event instanceof MouseEvent) || !field.matches(':read-write')) return;
    const word = words.current?.at(event.clientX, event.clientY) ?? null;
    if (word === null) return;
    event.preventDefault();
    void open(field, word);
  });
  const join = useEffectEvent((field: TextControl) =>
    spelling.round.add({ element: field, open: (from) => openNext(field, from) }),
  );

  useEffect(() => {
    const field = control.current;
    if (field === null) return;
    words.current = createFieldWords(
      field,
      () => asked(),
      (some) => found(some),
    );
    const leave = join(field);
    const onKeyDown = (event: Event): void => goOn(field, event);
    const onContextMenu = (event: Event): void => openAt(field, event);
    field.addEventListener('keydown', onKeyDown);
    field.addEventListener('contextmenu', onContextMenu);
    return () => {
      words.current?.stop();
      words.current = null;
      leave();
      field.removeEventListener('keydown', onKeyDown);
      field.removeEventListener('contextmenu', onContextMenu);
    };
  }, [control]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it was given is in the control by now
  useEffect(() => words.current?.changed(), [value]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another version or language is another look
  useEffect(() => words.current?.later(), [spelling.version, language]);

  /** Gives the keyboard back, unless it was taken elsewhere meanwhile. */
  const answer = (replacement?: string): void => {
    const field = control.current;
    // The first answer takes the keyboard away, which is an answer too.
    if (asking === null || field === null || !isAsked.current) return;
    isAsked.current = false;
    setAsking(null);
    const { start, end } = asking.word;
    if (!isKeyboardNowhere() && document.activeElement?.closest('.spelling-menu') === null) return;
    field.focus({ preventScroll: true });
    field.setSelectionRange(start, end);
    // As an edit of the browser's own, which the field's undo takes back.
    if (replacement !== undefined) document.execCommand('insertText', false, replacement);
  };

  return (
    <>
      <span id={noteId} hidden>
        {wrong.length > 0 && messages.inField(wrong)}
      </span>
      {asking !== null && <WordMenu {...asking} spelling={spelling} onClose={answer} />}
    </>
  );
}

/** The word that the caret is in, or the next; of the word that is selected, the one behind it. */
function isBehindCaret({ selectionStart, selectionEnd }: TextControl, { start, end }: FieldWord): boolean {
  const caret = selectionEnd ?? 0;
  return selectionStart === caret ? end >= caret : start >= caret;
}
