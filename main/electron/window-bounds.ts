/** In device-independent pixels. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const smallestWindow = { width: 900, height: 600 } as const;
const firstWindow = { width: 1360, height: 880 } as const;

/** How much of the window must be seen for a hand to reach its title bar. */
const reach = 80;

/**
 * The place for the window: the last one where enough of it is still on a screen (screens come and go), else one of
 * the usual size that the system puts where it likes. Never larger than the screen it is on.
 */
export function placeWindow(
  last: Rectangle | null,
  workAreas: readonly Rectangle[],
): Partial<Rectangle> & { readonly width: number; readonly height: number } {
  const area = last === null ? undefined : workAreas.find((candidate) => isReachable(last, candidate));
  if (last === null || area === undefined) {
    const [first = { ...firstWindow }] = workAreas;
    return {
      width: Math.min(firstWindow.width, first.width),
      height: Math.min(firstWindow.height, first.height),
    };
  }
  return {
    x: last.x,
    y: last.y,
    width: Math.min(Math.max(last.width, smallestWindow.width), area.width),
    height: Math.min(Math.max(last.height, smallestWindow.height), area.height),
  };
}

/** Whether the title bar is inside the area in height, and enough of it in width. */
function isReachable(window: Rectangle, area: Rectangle): boolean {
  const shown = Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x);
  return shown >= reach && window.y >= area.y && window.y <= area.y + area.height - reach;
}
