import { type PointerEvent, type RefObject, useRef } from 'react';

interface DragEvents {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: () => void;
  readonly onPointerCancel: () => void;
}

/**
 * Moves something within `frame`. `begin` notes how things are at the press; what it returns is then called with the way
 * from there, in shares of the frame, so that no rounding adds up.
 */
export function useDrag(
  frame: RefObject<HTMLElement | null>,
  begin: (target: HTMLElement) => (dx: number, dy: number) => void,
): DragEvents {
  const drag = useRef<{ x: number; y: number; move: (dx: number, dy: number) => void } | null>(null);
  const end = (): void => {
    drag.current = null;
  };
  return {
    onPointerDown: (event) => {
      if (event.button !== 0 || !(event.target instanceof HTMLElement)) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      event.currentTarget.focus();
      event.preventDefault();
      drag.current = { x: event.clientX, y: event.clientY, move: begin(event.target) };
    },
    onPointerMove: (event) => {
      const box = frame.current?.getBoundingClientRect();
      if (drag.current === null || box === undefined) return;
      const { x, y, move } = drag.current;
      move((event.clientX - x) / box.width, (event.clientY - y) / box.height);
    },
    onPointerUp: end,
    onPointerCancel: end,
  };
}
