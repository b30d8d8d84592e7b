import {
  $getNodeByKey,
  HISTORIC_TAG,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  type NodeKey,
  SKIP_DOM_SELECTION_TAG,
} from 'lexical';
import { useCallback, useRef, useSyncExternalStore } from 'react';
import { type AltAdvice, adviseAlt } from '#shared/media/alt-advice.ts';
import { changeFields } from '../change-block.ts';
import { $isGalleryNode } from '../gallery/GalleryNode.ts';
import { $shiftPicture } from '../gallery/shift-picture.ts';
import { $isFigureNode, type FigureFields } from './FigureNode.ts';
import { $captionOf } from './figure-words.ts';
import { $removeFigure } from './remove-figure.ts';

interface FigureState {
  readonly fields: FigureFields;
  /** Of the alt text beside the caption, which is written without React hearing of it. */
  readonly advice: AltAdvice | null;
  readonly isInGallery: boolean;
}

/** A figure's own fields and how to change them. `fields` is `null` once the figure is gone. */
export function useFigureFields(
  editor: LexicalEditor,
  key: NodeKey,
): {
  readonly fields: FigureFields | null;
  readonly advice: AltAdvice | null;
  readonly isInGallery: boolean;
  /** `asNewStep`: undo takes back this change and those after it, not what came before. */
  readonly change: (changed: Partial<FigureFields>, asNewStep: boolean) => void;
  /** Past the picture before or after it in its gallery. */
  readonly shift: (by: -1 | 1) => void;
  readonly remove: () => void;
} {
  const last = useRef<FigureState | null>(null);

  const subscribe = useCallback(
    (notify: () => void) =>
      editor.registerUpdateListener(({ dirtyElements, tags }) => {
        if (dirtyElements.has(key) || tags.has(HISTORIC_TAG)) notify();
      }),
    [editor, key],
  );
  const read = useCallback((): FigureState | null => {
    const next = editor.getEditorState().read(() => {
      const node = $getNodeByKey(key);
      if (!$isFigureNode(node)) return null;
      const fields = node.getFields();
      const advice = adviseAlt({ ...fields, caption: $captionOf(node) });
      return { fields, advice, isInGallery: $isGalleryNode(node.getParent()) };
    });
    if (!isSame(last.current, next)) last.current = next;
    return last.current;
  }, [editor, key]);
  const state = useSyncExternalStore(subscribe, read);

  const change = useCallback(
    (changed: Partial<FigureFields>, asNewStep: boolean) => changeFields(editor, key, changed, asNewStep),
    [editor, key],
  );
  const remove = useCallback(() => {
    editor.update(() => $removeFigure(key), { tag: HISTORY_PUSH_TAG });
    editor.focus();
  }, [editor, key]);

  const shift = useCallback(
    (by: -1 | 1) => {
      const tag = [HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG];
      editor.update(
        () => {
          const node = $getNodeByKey(key);
          if ($isFigureNode(node)) $shiftPicture(node, by);
        },
        { tag },
      );
    },
    [editor, key],
  );

  const { fields = null, advice = null, isInGallery = false } = state ?? {};
  return { fields, advice, isInGallery, change, shift, remove };
}

function isSame(before: FigureState | null, after: FigureState | null): boolean {
  if (before === null || after === null) return before === after;
  const [a, b] = [before.fields, after.fields];
  return (
    before.advice === after.advice &&
    before.isInGallery === after.isInGallery &&
    a.media === b.media &&
    a.alt === b.alt &&
    a.decorative === b.decorative &&
    a.credit === b.credit &&
    a.size === b.size &&
    a.crop === b.crop
  );
}
