import type { ArticleId } from '#shared/library/ids.ts';
import { letKeyboardGo, takeKeyboard } from '../../ui/keyboard-taker.ts';
import { isModalOpen, whenNoModal } from '../../ui/open-modals.ts';
import { isTextControl } from '../../ui/text-control.ts';
import './type-ahead.css';

/** Has the keyboard while an article is on its way. */
interface Catcher {
  readonly control: HTMLTextAreaElement;
  /** For which article; `null` as long as it is being made. */
  article: ArticleId | null;
  isComposing: boolean;
  readonly whenGone: PromiseWithResolvers<void>;
}

let catcher: Catcher | null = null;
let tellLost: (words: string) => void = () => {};

/** Whether an article is being made, and what is typed is for it. */
export const isArticleComing = (): boolean => catcher !== null && catcher.article === null;

/**
 * From now on what is typed is kept for a field of an article that isn't there yet: a text control of its own takes the keyboard, so
 * that nothing lands in the article before, and input methods work as anywhere. Called in the very event that opens the article.
 * `label`: the control's name, for whom it is read to and for whom it shows after a moment.
 */
export function catchTyping(label: string, article: ArticleId | null = null): void {
  leaveTyping(article);
  catcher ??= makeCatcher();
  const { control } = catcher;
  catcher.article = article;
  control.setAttribute('aria-label', label);
  control.placeholder = label;
  takeKeyboard(control);
}

/** Says that there are words that found no place. */
function loseTyping(words: string): void {
  if (words.trim() !== '') tellLost(words);
}

/** What was typed where the keyboard still was, in the dialog that it was chosen in; for an article only where one is on its way. */
export function addTyping(words: string): void {
  if (catcher === null) loseTyping(words);
  else catcher.control.value += words;
}

/** Types what was caught for the article into the field that `focus` gives the keyboard to; what can't be typed there is given up. */
export function handOverTyping(article: ArticleId, focus: () => void): void {
  const current = catcher;
  if (current === null) focus();
  if (current?.article !== article) return;
  if (current.isComposing) {
    current.control.addEventListener('compositionend', () => handOverTyping(article, focus), { once: true });
    return;
  }
  // Behind a dialog nothing can be typed into, and what is typed meanwhile is the dialog's.
  if (isModalOpen()) {
    whenNoModal(() => {
      if (catcher === current) handOverTyping(article, focus);
    });
    return;
  }
  stopCatching(current);
  focus();
  const words = current.control.value;
  current.control.remove();
  void typeInto(words).then((left) => {
    loseTyping(left);
    current.whenGone.resolve();
  });
}

/** The article doesn't come: what was typed for it is told to whom `onLostTyping` named. */
export function giveUpTyping(): void {
  if (catcher === null) return;
  const { control, whenGone } = catcher;
  stopCatching(catcher);
  control.remove();
  loseTyping(control.value);
  whenGone.resolve();
}

/** The window goes to another article, or away from all (`null`). One that is being made still comes. */
export function leaveTyping(article: ArticleId | null): void {
  if (catcher !== null && catcher.article !== null && catcher.article !== article) giveUpTyping();
}

/** Once nothing that was typed is only here. */
export const whenTypingIsHandedOver = async (): Promise<void> => {
  if (catcher !== null && catcher.control.value !== '') await catcher.whenGone.promise;
};

export function onLostTyping(tell: (words: string) => void): () => void {
  tellLost = tell;
  return () => {
    tellLost = () => {};
  };
}

/** What is typed from now on isn't caught; the control still has what was. */
function stopCatching({ control }: Catcher): void {
  letKeyboardGo(control);
  catcher = null;
}

function makeCatcher(): Catcher {
  const control = document.createElement('textarea');
  const made: Catcher = { control, article: null, isComposing: false, whenGone: Promise.withResolvers() };
  control.className = 'type-ahead';
  control.dir = 'auto';
  control.rows = 1;
  control.addEventListener('compositionstart', () => {
    made.isComposing = true;
  });
  control.addEventListener('compositionend', () => {
    made.isComposing = false;
  });
  control.addEventListener('keydown', (event) => {
    if (event.key === 'Tab' && !event.ctrlKey && !event.altKey && !event.metaKey) {
      // On to the next field, as Enter does.
      event.preventDefault();
      if (!event.shiftKey) document.execCommand('insertText', false, '\n');
    } else if (event.key === 'Enter' && event.repeat) event.preventDefault();
  });
  document.body.append(control);
  return made;
}

/** Key by key where the keyboard is, so that fields do what they do when somebody types. Returns what found no place. */
async function typeInto(words: string): Promise<string> {
  const letters = [...words];
  for (const [at, letter] of letters.entries()) {
    // What a key did is drawn before the next one, as between real keys; no real one comes between.
    await Promise.resolve();
    const target = document.activeElement;
    if (!takesWords(target)) return letters.slice(at).join('');
    if (letter === '\n') {
      const init = { key: 'Enter', code: 'Enter', keyCode: 13, bubbles: true, cancelable: true };
      target.dispatchEvent(new KeyboardEvent('keydown', init));
    } else if (isTextControl(target)) {
      // No execCommand: the field may answer with one of its own (quotation marks), which browsers refuse within another.
      const end = target.selectionEnd ?? target.value.length;
      target.setRangeText(letter, target.selectionStart ?? end, end, 'end');
      target.dispatchEvent(new InputEvent('input', { inputType: 'insertText', data: letter, bubbles: true }));
    } else {
      // An editor hears of the caret's place a moment later only; and browsers announce typing, but no command's insertion.
      document.dispatchEvent(new Event('selectionchange'));
      const init = { inputType: 'insertText', data: letter, bubbles: true, cancelable: true };
      if (target.dispatchEvent(new InputEvent('beforeinput', init)))
        document.execCommand('insertText', false, letter);
    }
  }
  return '';
}

function takesWords(element: Element | null): element is HTMLElement {
  if (isTextControl(element)) return !element.readOnly && !element.disabled;
  return element instanceof HTMLElement && element.isContentEditable;
}
