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
  const areWordsSelected = (): boolean =>
    editor.isEditable() && hasKeyboard(editor) && editor.read($areWordsSelected);
  const update = (): void => {
    if (!areWordsSelected()) show(false);
    else if (!isShown && !isPointerDown) {
      clearTimeout(timer);
      timer = setTimeout(() => show(areWordsSelected()), restMs);
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
        if (!isOwnButton(event.relatedTarget)) show(false);
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

/** A selection that was left behind when the keyboard went elsewhere is nobody's to format. */
function hasKeyboard(editor: LexicalEditor): boolean {
  const { activeElement } = document;
  return activeElement === editor.getRootElement() || isOwnButton(activeElement);
}

function isOwnButton(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('.floating-toolbar') !== null;
}

function $areWordsSelected(): boolean {
  const selection = $getSelection();
  return $isRangeSelection(selection) && !selection.isCollapsed() && selection.getTextContent().trim() !== '';
}
