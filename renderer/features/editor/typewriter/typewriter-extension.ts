import { defineExtension, type LexicalEditor } from 'lexical';
import { EditorHostExtension } from '../editor-host.ts';
import { selectedPlace } from '../selected-place.ts';
import { scrollerOf } from '../view/scroller-of.ts';

/** From the top of what is seen of the sheet: a little above the middle, where eyes rest. */
const restingPlace = 0.45;

/** Typewriter mode: the line that is typed in stays where it is, and the sheet moves. Clicks and arrows move nothing. */
export const TypewriterExtension = defineExtension({
  name: 'galley/typewriter',
  dependencies: [EditorHostExtension],
  afterRegistration: (editor, _config, state) => {
    const host = state.getDependency(EditorHostExtension).output;
    let request = 0;
    const stop = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
      if (request !== 0 || (dirtyElements.size === 0 && dirtyLeaves.size === 0)) return;
      if (!host.writing().typewriter) return;
      request = requestAnimationFrame(() => {
        request = 0;
        centre(editor);
      });
    });
    return () => {
      cancelAnimationFrame(request);
      stop();
    };
  },
});

function centre(editor: LexicalEditor): void {
  const root = editor.getRootElement();
  const sheet = root === null ? null : scrollerOf(root);
  if (root === null || sheet === null || document.activeElement !== root) return;
  const caret = selectedPlace(editor);
  const seen = sheet.getBoundingClientRect();
  const by = caret.top - (seen.top + seen.height * restingPlace);
  if (Math.abs(by) > caret.height / 2) sheet.scrollBy({ top: by, behavior: 'instant' });
}
