import { defineExtension, type LexicalEditor } from 'lexical';

const letter = /\p{L}/u;

/**
 * Marks the lines in which no letter says which way they run: a browser takes those from left to right (dir="auto"),
 * and the page, as the styles beside this do, the way of the article.
 */
export const LetterlessExtension = defineExtension({
  name: 'galley/letterless',
  register: (editor) => {
    const stopWatching = editor.registerUpdateListener(({ dirtyElements }) => {
      for (const key of dirtyElements.keys()) mark(elementOf(editor, key));
    });
    const stopRoot = editor.registerRootListener((root) => {
      for (const line of root?.querySelectorAll<HTMLElement>('[dir="auto"]') ?? []) mark(line);
    });
    return () => {
      stopWatching();
      stopRoot();
    };
  },
});

function elementOf(editor: LexicalEditor, key: string): HTMLElement | null {
  return key === 'root' ? null : editor.getElementByKey(key);
}

/** An attribute that stays as it is isn't written: each would cost the line its style anew. */
function mark(line: HTMLElement | null): void {
  if (line?.dir !== 'auto') return;
  const isLetterless = !letter.test(line.textContent);
  if (isLetterless !== line.hasAttribute('data-letterless'))
    line.toggleAttribute('data-letterless', isLetterless);
}
