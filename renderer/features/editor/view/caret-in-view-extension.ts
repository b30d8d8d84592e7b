import { defineExtension, type LexicalEditor } from 'lexical';
import { EditorHostExtension } from '../editor-host.ts';
import { selectedPlace } from '../selected-place.ts';
import { scrollerOf } from './scroller-of.ts';

/**
 * Brings the caret out from behind the bars that stay over the text, and off the window's lower edge. Lexical scrolls to
 * a caret that is outside of what scrolls; that something lies over it, it doesn't know. Arrow keys are the browser's, which does.
 */
export const CaretInViewExtension = defineExtension({
  name: 'galley/caret-in-view',
  dependencies: [EditorHostExtension],
  register: (editor, _config, state) => {
    const host = state.getDependency(EditorHostExtension).output;
    let request = 0;
    /** Words that are selected by pointer are where the pointer is. */
    let isPointing = false;
    const pointing = (event: Event): void => {
      isPointing = event.type === 'pointerdown';
    };
    const stop = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
      if (request !== 0 || (dirtyElements.size === 0 && dirtyLeaves.size === 0)) return;
      if (isPointing || host.writing().typewriter) return;
      request = requestAnimationFrame(() => {
        request = 0;
        if (!isPointing) showCaret(editor);
      });
    });
    addEventListener('pointerdown', pointing, true);
    addEventListener('pointerup', pointing, true);
    addEventListener('pointercancel', pointing, true);
    return () => {
      cancelAnimationFrame(request);
      stop();
      removeEventListener('pointerdown', pointing, true);
      removeEventListener('pointerup', pointing, true);
      removeEventListener('pointercancel', pointing, true);
    };
  },
});

/** A caret that is out of sight altogether was scrolled away from, by who reads on: it stays there. */
function showCaret(editor: LexicalEditor): void {
  const root = editor.getRootElement();
  const sheet = root === null ? null : scrollerOf(root);
  if (sheet === null || document.activeElement !== root || getSelection()?.isCollapsed !== true) return;
  const caret = selectedPlace(editor);
  const seen = sheet.getBoundingClientRect();
  if (caret.bottom <= seen.top || caret.top >= seen.bottom) return;
  const { scrollPaddingBlockStart, scrollPaddingBlockEnd } = getComputedStyle(sheet);
  const above = seen.top + (Number.parseFloat(scrollPaddingBlockStart) || 0) - caret.top;
  const below = caret.bottom - seen.bottom + (Number.parseFloat(scrollPaddingBlockEnd) || 0);
  if (above > 0) sheet.scrollBy({ top: -above, behavior: 'instant' });
  else if (below > 0) sheet.scrollBy({ top: Math.min(below, -above), behavior: 'instant' });
}
