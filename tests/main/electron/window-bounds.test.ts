import { describe, expect, test } from 'vitest';
import { placeWindow, smallestWindow } from '#main/electron/window-bounds.ts';

const laptop = { x: 0, y: 0, width: 1440, height: 900 };
const beside = { x: 1440, y: -100, width: 1920, height: 1080 };
const usual = { width: 1360, height: 880 };

describe('where the window opens', () => {
  test.each([
    ['the first time', null, [laptop], usual],
    [
      'the first time on a small screen',
      null,
      [{ ...laptop, width: 1024, height: 700 }],
      { width: 1024, height: 700 },
    ],
    ['without any screen', null, [], usual],
    [
      'where it was',
      { x: 10, y: 20, width: 1200, height: 800 },
      [laptop],
      { x: 10, y: 20, width: 1200, height: 800 },
    ],
    [
      'on the second screen',
      { x: 1500, y: -90, width: 1200, height: 800 },
      [laptop, beside],
      { x: 1500, y: -90, width: 1200, height: 800 },
    ],
    ['after that screen was taken away', { x: 1500, y: -90, width: 1200, height: 800 }, [laptop], usual],
    ['with only a sliver on the screen', { x: 1400, y: 0, width: 1200, height: 800 }, [laptop], usual],
    ['with its title bar above the screen', { x: 0, y: -40, width: 1200, height: 800 }, [laptop], usual],
    ['with its title bar below the screen', { x: 0, y: 880, width: 1200, height: 800 }, [laptop], usual],
    [
      'larger than the screen is now',
      { x: 0, y: 0, width: 3000, height: 2000 },
      [laptop],
      { x: 0, y: 0, width: 1440, height: 900 },
    ],
    [
      'smaller than it may be',
      { x: 0, y: 0, width: 100, height: 10 },
      [laptop],
      { x: 0, y: 0, ...smallestWindow },
    ],
  ] as const)('%s', (_name, last, areas, expected) => {
    expect(placeWindow(last, areas)).toEqual(expected);
  });
});
