import { building } from '../buildings.ts';
import * as ink from '../palette.ts';
import { person } from '../people.ts';
import {
  glow,
  group,
  oval,
  path,
  polygon,
  rect,
  reflection,
  ridge,
  ripples,
  stroke,
  veil,
} from '../shapes.ts';
import { Sheet } from '../sheet.ts';

/** An old stone bridge that comes and goes in the fog, the keeper's house at its end. */
export function bridgeInFog(): Sheet {
  const s = new Sheet(23);
  s.add(
    rect(
      0,
      0,
      2000,
      1333,
      s.linear([
        [0, '#b9cbc4'],
        [0.4, '#e9e3cd'],
        [0.62, '#f3e2bf'],
        [1, '#8fa9a6'],
      ]),
    ),
  );
  s.add(glow(s, 620, 430, 620, '#ffedc0', 0.95), oval(620, 430, 74, 74, '#fff7df'));
  s.add(ridge(s, 560, 60, 0.3, '#c3cfc4', { opacity: 0.8 }), veil(s, 600, 30, '#f2ead6', 14, 0.7));
  for (let x = -40; x < 2050; x += s.between(60, 120)) s.add(tree(s, x, 690, s.between(110, 210), '#a4b9b2'));
  s.add(veil(s, 680, 50, '#efe6d0', 22, 0.75));
  s.add(
    rect(
      0,
      740,
      2000,
      593,
      s.linear([
        [0, '#dcd9c4'],
        [0.3, '#b3c3bb'],
        [1, '#496f77'],
      ]),
    ),
  );
  s.add(reflection(s, 620, 750, 1180, 90, '#fff3d0', 0.85));
  arches(s);
  keeperHouse(s);
  s.add(veil(s, 770, 40, '#f0e8d4', 30, 0.7));
  s.add(ripples(s, 820, 1333, '#e9e4cf', 120, 0.4), ripples(s, 860, 1333, '#3c626b', 150, 0.4));
  s.add(veil(s, 900, 50, '#efe7d3', 16, 0.5));
  for (const [x, y, size] of [
    [1050, 300, 1],
    [1130, 262, 0.8],
    [1190, 330, 0.7],
    [970, 350, 0.6],
  ] as const)
    s.add(stroke(`M${x - 34 * size} ${y - 8 * size} q18 -16 34 8 q16 -24 36 -10`, '#56757b', 5 * size));
  for (let x = -20; x < 620; x += s.between(14, 34)) {
    const tall = s.between(120, 330) * (1 - x / 900);
    s.add(
      stroke(
        `M${x} 1350 q${s.between(-10, 20)} ${-tall * 0.5} ${s.between(10, 60)} ${-tall}`,
        ink.mix('#16303f', '#3c5a52', s.random()),
        s.between(4, 9),
      ),
    );
    if (s.random() > 0.5)
      s.add(
        oval(x + 34, 1340 - tall, 8, 34, '#4b3a2c', { transform: `rotate(12 ${x + 34} ${1340 - tall})` }),
      );
  }
  s.add(
    person({
      x: 905,
      y: 613,
      tall: 118,
      coat: '#34525b',
      legs: '#2c464f',
      hat: 'cap',
      skin: '#8a7466',
      skirt: 14,
      faces: -1,
    }),
  );
  s.add(
    rect(
      0,
      606,
      1400,
      20,
      s.linear(
        [
          [0, '#7f9896'],
          [0.5, '#7d918c'],
          [1, '#56706f'],
        ],
        [0, 0, 1, 0],
      ),
    ),
  );
  return s;
}

function tree(s: Sheet, x: number, y: number, tall: number, color: string): string {
  return group(
    [
      stroke(`M${x} ${y} q4 ${-tall * 0.3} 0 ${-tall * 0.55}`, color, 9),
      oval(x, y - tall * 0.62, tall * s.between(0.2, 0.3), tall * 0.4, color),
      oval(x + tall * 0.14, y - tall * 0.46, tall * 0.2, tall * 0.26, color),
    ],
    { opacity: s.between(0.5, 0.95).toFixed(2) },
  );
}

/** Six arches, wider towards us, whose piers dissolve in the mist on the water. */
function arches(s: Sheet): void {
  const stone = s.linear(
    [
      [0, '#a9bab2'],
      [0.45, '#7b938f'],
      [0.8, '#4e696c'],
      [1, '#2f4a54'],
    ],
    [0, 0, 1, 0],
  );
  const fade = s.mask(
    rect(
      0,
      500,
      2000,
      700,
      s.linear([
        [0, '#ffffff'],
        [0.4, '#ffffff'],
        [0.62, '#000000'],
      ]),
    ),
  );
  let outline = 'M-20 622 L1420 604 L2000 590 L2000 960';
  let lights = '';
  let right = 1640;
  for (let index = 0; index < 7; index += 1) {
    const span = 320 - index * 33;
    const arch = `L${right} 960 V${800 - index * 8} Q${right} ${672 + index * 2} ${right - span / 2} ${672 + index * 2} Q${right - span} ${672 + index * 2} ${right - span} ${800 - index * 8} V960`;
    outline += ` ${arch}`;
    lights += ` M${arch.slice(1)}`;
    right -= span + 58 - index * 5;
  }
  s.add(
    group([path(`${outline} L-20 960z`, stone), stroke(lights, '#dfe0cd', 6, { opacity: 0.4 })], {
      mask: fade,
    }),
  );
  s.add(stroke('M-20 628 L1420 610 L2000 598', '#dfe0cd', 4, { opacity: 0.35 }));
}

function keeperHouse(s: Sheet): void {
  s.add(building(s, { x: 1560, y: 640, wide: 300, tall: 250, wall: '#3f5a60', lit: 0, roof: 120 }));
  s.add(
    rect(1620, 470, 50, 70, '#ffd98a'),
    rect(1643, 470, 5, 70, '#3f5a60'),
    rect(1620, 503, 50, 5, '#3f5a60'),
    glow(s, 1645, 505, 150, ink.lamp, 0.75),
  );
  s.add(rect(1735, 470, 50, 70, '#2b444c'), rect(1790, 235, 38, 120, '#39525a'));
  s.add(
    group(
      [
        oval(1820, 200, 30, 20, '#d8d6c4'),
        oval(1850, 160, 44, 26, '#d8d6c4'),
        oval(1890, 112, 56, 30, '#dfdcc8'),
      ],
      { filter: s.blur(9), opacity: 0.8 },
    ),
  );
  s.add(
    polygon(
      [
        [1400, 600],
        [2000, 584],
        [2000, 640],
        [1400, 640],
      ],
      '#3b545b',
    ),
  );
}
