import { type WordPlace, wordsIn } from '#shared/spelling/words-in.ts';
import type { TextControl } from '../../ui/text-control.ts';
import { createWordLines } from '../../ui/word-lines.ts';
import type { KnownWords } from '../editor/index.ts';
import { movedWords } from './moved-words.ts';

/** A word of a field that no dictionary knows. */
export interface FieldWord extends WordPlace {
  readonly language: string;
}

export interface FieldWords {
  /** What the field holds may be something else now. */
  readonly changed: () => void;
  /** Looks at the words again, once the keyboard rests. */
  readonly later: () => void;
  /** Those of the field as it is now. */
  readonly find: () => Promise<readonly FieldWord[]>;
  /** Of those that were found, the one at a place in the window. */
  readonly at: (x: number, y: number) => FieldWord | null;
  /** Selects it, scrolls to it and says where it is in the window. */
  readonly select: (word: FieldWord) => DOMRect;
  readonly stop: () => void;
}

/** As long as the text waits for the keyboard to rest. */
const restMs = 400;

/**
 * The wrong words of a field, with a line below each but the one that is written just now. They are looked up while nobody types; until
 * then the lines go along with what is typed, and those that it touches go. `asked` is asked at each use, `found` called at rest only.
 */
export function createFieldWords(
  control: TextControl,
  asked: () => { readonly words: KnownWords; readonly language: string },
  found: (wrong: readonly FieldWord[]) => void,
): FieldWords {
  const lines = createWordLines(control);
  let text = '';
  let wrong: readonly FieldWord[] = [];
  let writing: FieldWord | null = null;
  let isComposing = false;
  let isStopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const paint = (): readonly FieldWord[] => {
    writing = wrong.find((word) => isCaretAt(control, word)) ?? null;
    const painted = wrong.filter((word) => word !== writing);
    lines.show(text, painted);
    return painted;
  };

  async function look(): Promise<void> {
    clearTimeout(timer);
    const { words, language } = asked();
    const { value } = control;
    const all = wordsIn(value, language).map((word) => ({ ...word, language }));
    await words.learn(all);
    // What was typed meanwhile is looked at when the keyboard rests again.
    if (isStopped || control.value !== value) return;
    text = value;
    wrong = all.filter(words.isWrong);
    found(paint());
  }

  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void look().catch(() => {}), restMs);
  };
  const changed = (): void => {
    if (control.value === text) return;
    wrong = movedWords(wrong, text, control.value);
    text = control.value;
    paint();
    if (!isComposing) later();
  };
  const moved = (): void => {
    if (writing !== null && !isCaretAt(control, writing)) later();
  };
  const composed = ({ type }: Event): void => {
    isComposing = type === 'compositionstart';
    if (isComposing) clearTimeout(timer);
    else later();
  };

  const stopHearing = asked().words.onIgnored(() => void look().catch(() => {}));
  control.addEventListener('input', changed);
  control.addEventListener('blur', moved);
  control.addEventListener('compositionstart', composed);
  control.addEventListener('compositionend', composed);
  control.addEventListener('selectionchange', moved);
  later();

  return {
    changed,
    later,
    find: async () => {
      await look();
      return control.value === text ? wrong : [];
    },
    at: (x, y) => {
      const caret = document.caretPositionFromPoint(x, y);
      if (caret?.offsetNode !== control || control.value !== text) return null;
      return wrong.find(({ start, end }) => start <= caret.offset && caret.offset <= end) ?? null;
    },
    select: ({ start, end }) => {
      control.focus({ preventScroll: true });
      control.setSelectionRange(start, end);
      paint();
      const place = lines.reveal(start) ?? control.getBoundingClientRect();
      keepScrolled(control);
      return place;
    },
    stop: () => {
      isStopped = true;
      stopHearing();
      clearTimeout(timer);
      control.removeEventListener('input', changed);
      control.removeEventListener('blur', moved);
      control.removeEventListener('compositionstart', composed);
      control.removeEventListener('compositionend', composed);
      control.removeEventListener('selectionchange', moved);
      lines.stop();
    },
  };
}

/** A line that the keyboard leaves scrolls back to its start; the menu about to take it stands at the word. */
function keepScrolled(control: TextControl): void {
  const { scrollLeft } = control;
  const scroll = (): void => void setTimeout(() => control.scrollTo({ left: scrollLeft }));
  control.addEventListener('blur', scroll, { once: true });
  setTimeout(() => control.removeEventListener('blur', scroll), 500);
}

/** With the keyboard in the field, and nothing selected. */
function isCaretAt(control: TextControl, { start, end }: FieldWord): boolean {
  const { selectionStart, selectionEnd } = control;
  if (document.activeElement !== control || selectionStart === null) return false;
  return selectionStart === selectionEnd && start <= selectionStart && selectionStart <= end;
}
