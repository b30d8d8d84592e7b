import {
  $getRoot,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_LOW,
  defineExtension,
  IS_APPLE,
  KEY_DOWN_COMMAND,
} from 'lexical';

/**
 * Ctrl+Home and Ctrl+End (Cmd+Up and Cmd+Down) by what the article holds: left to itself, the browser doesn't move where the
 * first or last thing in the text is a figure's picture or fields, as those are not text.
 */
export const DocumentEdgesExtension = defineExtension({
  name: 'galley/document-edges',
  register: (editor) =>
    editor.registerCommand(
      KEY_DOWN_COMMAND,
      (event) => {
        // A field within the text has its own start and end.
        if (event.target !== editor.getRootElement() || !goesToEdge(event)) return false;
        const former = $getSelection();
        const start = event.shiftKey && $isRangeSelection(former) ? former.clone().anchor : null;
        const selection = isBackward(event) ? $getRoot().selectStart() : $getRoot().selectEnd();
        if (start !== null) selection.anchor.set(start.key, start.offset, start.type);
        event.preventDefault();
        return true;
      },
      COMMAND_PRIORITY_LOW,
    ),
});

function goesToEdge({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (altKey) return false;
  return IS_APPLE
    ? metaKey && !ctrlKey && (key === 'ArrowUp' || key === 'ArrowDown')
    : ctrlKey && !metaKey && (key === 'Home' || key === 'End');
}

function isBackward({ key }: KeyboardEvent): boolean {
  return key === 'Home' || key === 'ArrowUp';
}
