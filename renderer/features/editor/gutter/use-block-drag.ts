import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import {
  $getNearestNodeFromDOMNode,
  $getNodeByKey,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  type NodeKey,
  stopLexicalPropagation,
} from 'lexical';
import { type DragEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { $sayMoved } from '../commands/block-commands.ts';
import { $blockOf } from '../nodes/carets.ts';
import { $isGalleryNode } from '../nodes/gallery/GalleryNode.ts';
import { insertMediaFiles, isMediaType } from '../paste/media-files.ts';
import { blockAt } from './block-at.ts';

interface BlockDrag {
  /** In CSS pixels from the top of the frame: where what is dragged would go; `null` while nothing is. */
  readonly lineTop: number | null;
  readonly start: (key: NodeKey, event: DragEvent) => void;
  readonly end: () => void;
}

/**
 * Dragging a block by its handle, or files from another program, to between two blocks. The text itself never sees these drags,
 * except those of files to a gallery, which finds their place among its pictures.
 */
export function useBlockDrag(frame: RefObject<HTMLElement | null>): BlockDrag {
  const [editor] = useLexicalComposerContext();
  const [lineTop, setLineTop] = useState<number | null>(null);
  const dragged = useRef<NodeKey | null>(null);

  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const targetOf = (event: globalThis.DragEvent): Target | null => {
      if (dragged.current !== null) return targetAt(editor, event.clientY);
      const target = bringsMedia(event) ? targetAt(editor, event.clientY) : null;
      return target?.isGallery === true ? null : target;
    };
    const onOver = (event: globalThis.DragEvent): void => {
      const target = targetOf(event);
      if (target === null) {
        setLineTop(null);
        return;
      }
      event.preventDefault();
      stopLexicalPropagation(event);
      const { top, bottom } = target.element.getBoundingClientRect();
      setLineTop((target.isAbove ? top - 4 : bottom + 4) - element.getBoundingClientRect().top);
    };
    const onLeave = ({ relatedTarget }: globalThis.DragEvent): void => {
      if (!(relatedTarget instanceof Node) || !element.contains(relatedTarget)) setLineTop(null);
    };
    const onDrop = (event: globalThis.DragEvent): void => {
      setLineTop(null);
      const files = [...(event.dataTransfer?.files ?? [])];
      // What no text can hold, such as another article, the window takes.
      if (files.length > 0 && !files.some(({ type }) => isMediaType(type))) stopLexicalPropagation(event);
      const target = targetOf(event);
      if (target === null) return;
      event.preventDefault();
      stopLexicalPropagation(event);
      if (dragged.current !== null) move(editor, dragged.current, target);
      else
        void insertMediaFiles(
          editor,
          files.filter(({ type }) => isMediaType(type)),
          target,
        );
    };
    const listening = new AbortController();
    const options = { capture: true, signal: listening.signal };
    element.addEventListener('dragover', onOver, options);
    element.addEventListener('dragleave', onLeave, options);
    element.addEventListener('drop', onDrop, options);
    return () => listening.abort();
  }, [editor, frame]);

  return {
    lineTop,
    start: (key, event) => {
      const block = editor.getElementByKey(key);
      dragged.current = key;
      event.dataTransfer.effectAllowed = 'move';
      // Firefox and Chromium begin no drag without data; other programs get the words.
      event.dataTransfer.setData('text/plain', block?.innerText ?? '');
      if (block !== null) event.dataTransfer.setDragImage(block, 0, 0);
    },
    end: () => {
      dragged.current = null;
      setLineTop(null);
    },
  };
}

interface Target {
  readonly element: HTMLElement;
  readonly block: NodeKey;
  readonly isAbove: boolean;
  readonly isGallery: boolean;
}

function targetAt(editor: LexicalEditor, y: number): Target | null {
  const root = editor.getRootElement();
  const element = root === null || !editor.isEditable() ? null : blockAt(root, y);
  if (element === null) return null;
  const { top, height } = element.getBoundingClientRect();
  return editor.read(() => {
    const near = $getNearestNodeFromDOMNode(element);
    const block = near && $blockOf(near);
    if (!block) return null;
    return {
      element,
      block: block.getKey(),
      isAbove: y < top + height / 2,
      isGallery: $isGalleryNode(block),
    };
  });
}

/** While files are dragged their types are all that is known of them. */
function bringsMedia({ dataTransfer }: globalThis.DragEvent): boolean {
  return [...(dataTransfer?.items ?? [])].some(({ kind, type }) => kind === 'file' && isMediaType(type));
}

function move(editor: LexicalEditor, key: NodeKey, { block, isAbove }: Target): void {
  editor.update(
    () => {
      const [moved, place] = [$getNodeByKey(key), $getNodeByKey(block)];
      if (moved === null || place === null || place.is(moved)) return;
      if (isAbove) place.insertBefore(moved, false);
      else place.insertAfter(moved, false);
      $sayMoved(moved, isAbove ? 'up' : 'down', place);
    },
    { tag: HISTORY_PUSH_TAG },
  );
  editor.focus();
}
