import {
  $getSelection,
  $isRangeSelection,
  BLUR_COMMAND,
  COMMAND_PRIORITY_LOW,
  type LexicalEditor,
  mergeRegister,
} from 'lexical';

/** How long a selection must rest, so that the toolbar doesn't run after the mouse or after Shift with the arrows. */
const restMs = 250;

/** Reports whether words are selected, after the selection has come to rest; that there are none, at once. */
export function watchSelectedWords(
  editor: LexicalEditor,
  report: (areSelected: boolean) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isShown = false;
  let isPointerDown = false;

  const show = (next: boolean): void => {
    clearTimeout(timer);
    timer = undefined;
    if (isShown === next) return;
    isShown = next;
    report(next);
  };
  const update = (): void => {
    if (!editor.isEditable() || !editor.read($areWordsSelected)) show(false);
    else if (!isShown && !isPointerDown) {
      clearTimeout(timer);
      timer = setTimeout(() => show(editor.read($areWordsSelected)), restMs);
    }
  };
  const onPointer = ({ type }: PointerEvent): void => {
    isPointerDown = type === 'pointerdown';
    if (!isPointerDown) update();
  };
  const stop = mergeRegister(
    editor.registerUpdateListener(update),
    editor.registerRootListener((root, before) => {
      before?.removeEventListener('pointerdown', onPointer);
      root?.addEventListener('pointerdown', onPointer);
    }),
    editor.registerCommand(
      BLUR_COMMAND,
      (event) => {
        // Its own buttons may have the keyboard.
        const to = event.relatedTarget;
        if (!(to instanceof Element && to.closest('.floating-toolbar') !== null)) show(false);
        return false;
      },
      COMMAND_PRIORITY_LOW,
    ),
  );
  addEventListener('pointerup', onPointer);
  return () => {
    clearTimeout(timer);
    removeEventListener('pointerup', onPointer);
    stop();
  };
}

function $areWordsSelected(): boolean {
  const selection = $getSelection();
  return $isRangeSelection(selection) && !selection.isCollapsed() && selection.getTextContent().trim() !== '';
}
