import { IS_APPLE, type LexicalEditor } from 'lexical';
import { useEffect } from 'react';
import { commandOf } from '../shortcuts/shortcuts.ts';
import type { FindStore } from './find-store.ts';

/** Finding's keys in the bar and in the window around the text: in the text itself the editor has them. */
export function useFindKeys(editor: LexicalEditor, store: FindStore): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || event.getModifierState('AltGraph')) return;
      const name = commandOf(event, IS_APPLE);
      if (name !== 'find' && name !== 'replace' && name !== 'findNext' && name !== 'findPrevious') return;
      const isShown = editor.getRootElement()?.checkVisibility() === true;
      if (!isShown || document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      if (name === 'find' || name === 'replace') store.open(name, 'kept');
      else store.goOn(name === 'findNext' ? 1 : -1);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [editor, store]);
}
