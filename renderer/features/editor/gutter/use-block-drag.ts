import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import {
  $getNearestNodeFromDOMNode,
  $getNodeByKey,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  type NodeKey,
} from 'lexical';
import { type DragEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { $blockOf } from '../nodes/carets.ts';
import { blockAt } from './block-at.ts';

interface BlockDrag {
  /** In CSS pixels from the top of the frame: where the block would go; `null` while none is dragged. */
  readonly lineTop: number | null;
  readonly start: (key: NodeKey, event: DragEvent) => void;
  readonly end: () => void;
}

/** Dragging a block by its handle, to between two others. The text itself never sees these drags. */
export function useBlockDrag(frame: RefObject<HTMLElement | null>): BlockDrag {
  const [editor] = useLexicalComposerContext();
  const [lineTop, setLineTop] = useState<number | null>(null);
  const dragged = useRef<NodeKey | null>(null);

  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const onOver = (event: globalThis.DragEvent): void => {
      const target = dragged.current === null ? null : targetAt(editor, event.clientY);
      if (target === null) return;
      event.preventDefault();
      event.stopPropagation();
      const rect = target.block.getBoundingClientRect();
      const edge = target.isAbove ? rect.top - 4 : rect.bottom + 4;
      setLineTop(edge - element.getBoundingClientRect().top);
    };
    const onDrop = (event: globalThis.DragEvent): void => {
      const key = dragged.current;
      const target = key === null ? null : targetAt(editor, event.clientY);
      if (key === null || target === null) return;
      event.preventDefault();
      event.stopPropagation();
      drop(editor, key, target);
    };
    element.addEventListener('dragover', onOver, true);
    element.addEventListener('drop', onDrop, true);
    return () => {
      element.removeEventListener('dragover', onOver, true);
      element.removeEventListener('drop', onDrop, true);
    };
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
  readonly block: HTMLElement;
  readonly isAbove: boolean;
}

function targetAt(editor: LexicalEditor, y: number): Target | null {
  const root = editor.getRootElement();
  const block = root === null ? null : blockAt(root, y);
  if (block === null) return null;
  const { top, height } = block.getBoundingClientRect();
  return { block, isAbove: y < top + height / 2 };
}

function drop(editor: LexicalEditor, key: NodeKey, { block, isAbove }: Target): void {
  editor.update(
    () => {
      const [moved, near] = [$getNodeByKey(key), $getNearestNodeFromDOMNode(block)];
      const place = near && $blockOf(near);
      if (moved === null || !place || place.is(moved)) return;
      if (isAbove) place.insertBefore(moved, false);
      else place.insertAfter(moved, false);
    },
    { tag: HISTORY_PUSH_TAG },
  );
  editor.focus();
}
