import {
  $getNodeByKey,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  type NodeKey,
  SKIP_DOM_SELECTION_TAG,
} from 'lexical';
import { useCallback } from 'react';
import { type AltAdvice, adviseAlt } from '#shared/media/alt-advice.ts';
import { $isGalleryNode } from '../gallery/GalleryNode.ts';
import { $shiftPicture } from '../gallery/shift-picture.ts';
import { useNodeFields } from '../use-node-fields.ts';
import { $isFigureNode, type FigureFields, type FigureNode } from './FigureNode.ts';
import { $captionOf } from './figure-words.ts';
import { $removeFigure } from './remove-figure.ts';

interface AroundFigure {
  /** Of the alt text beside the caption, which is written without React hearing of it. */
  readonly advice: AltAdvice | null;
  readonly isInGallery: boolean;
  /** As plain text. */
  readonly caption: string;
}

function $aroundFigure(node: FigureNode): AroundFigure {
  const caption = $captionOf(node);
  const advice = adviseAlt({ ...node.getFields(), caption });
  return { advice, caption, isInGallery: $isGalleryNode(node.getParent()) };
}

/** A figure's own fields, what is to be known around them, and how to change it. `fields` is `null` once the figure is gone. */
export function useFigureFields(
  editor: LexicalEditor,
  key: NodeKey,
): {
  readonly fields: (FigureFields & AroundFigure) | null;
  /** `asNewStep`: undo takes back this change and those after it, not what came before. */
  readonly change: (changed: Partial<FigureFields>, asNewStep: boolean) => void;
  /** Past the picture before or after it in its gallery. */
  readonly shift: (by: -1 | 1) => void;
  readonly remove: () => void;
} {
  const { fields, change } = useNodeFields(editor, key, $isFigureNode, $aroundFigure);

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

  return { fields, change, shift, remove };
}
