import { expect, test } from 'vitest';
import { type PlaceOptions, placeBeside } from '../../../renderer/ui/place-beside.ts';

const view = { width: 1000, height: 600 };
const size = { width: 200, height: 100 };
const ltr: PlaceOptions = { side: 'below', align: 'start', isRtl: false };
const word = { left: 300, top: 200, width: 40, height: 20 };

test.each<[string, typeof word, PlaceOptions, { left: number; top: number }]>([
  ['below, from its start', word, ltr, { left: 300, top: 226 }],
  ['right to left', word, { ...ltr, isRtl: true }, { left: 140, top: 226 }],
  ['above, centred', word, { ...ltr, side: 'above', align: 'center' }, { left: 220, top: 94 }],
  ['no room below', { ...word, top: 550 }, ltr, { left: 300, top: 444 }],
  ['no room above', { ...word, top: 30 }, { ...ltr, side: 'above' }, { left: 300, top: 56 }],
  [
    'no room below what hangs from the top',
    word,
    { ...ltr, side: 'above', ceiling: 100 },
    { left: 300, top: 226 },
  ],
  ['at the edge of the window', { ...word, left: 950 }, ltr, { left: 792, top: 226 }],
  ['before the edge', { ...word, left: -50 }, ltr, { left: 8, top: 226 }],
  [
    'in a column, at its start',
    word,
    { ...ltr, align: 'center', column: { left: 290, right: 900 } },
    { left: 290, top: 226 },
  ],
  [
    'in a column, at its end',
    word,
    { ...ltr, align: 'center', column: { left: 0, right: 400 } },
    { left: 200, top: 226 },
  ],
  ['in a narrow column', word, { ...ltr, column: { left: 320, right: 400 } }, { left: 320, top: 226 }],
  ['no room at all', { ...word, top: 0, height: 600 }, ltr, { left: 300, top: 492 }],
])('%s', (_name, box, options, place) => {
  expect(placeBeside(box, size, view, options)).toEqual(place);
});
