import { building } from './buildings.ts';
import * as ink from './palette.ts';
import { person } from './people.ts';
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
} from './shapes.ts';
import { Sheet } from './sheet.ts';

/** High brown water at the gauge board; rain, and lamps on the far bank. */
export function floodGauge(): Sheet {
  const s = new Sheet(11);
  s.add(
    rect(
      0,
      0,
      2000,
      1333,
      s.linear([
        [0, '#1b3340'],
        [0.35, '#3d6069'],
        [0.62, '#a9a98b'],
        [1, '#6b5540'],
      ]),
    ),
  );
  s.add(ridge(s, 520, 90, 0.5, '#5f8084', { opacity: 0.7 }), ridge(s, 590, 70, 0.6, '#40656d'));
  for (let x = 60; x < 1500; x += s.between(95, 150)) {
    const tall = s.between(90, 170);
    s.add(
      building(s, {
        x,
        y: 668,
        wide: s.between(90, 140),
        tall,
        wall: ink.mix('#2b4a55', ink.umber, s.random() * 0.35),
        lit: 0.45,
        roof: s.between(26, 46),
      }),
    );
  }
  s.add(rect(0, 655, 2000, 26, '#22404b'));
  for (const x of [190, 470, 760, 1050])
    s.add(
      stroke(`M${x} 664 V560`, ink.ink, 6),
      glow(s, x, 556, 120, ink.lamp, 0.9),
      oval(x, 556, 9, 11, '#fff1c4'),
    );
  s.add(
    rect(
      0,
      676,
      2000,
      660,
      s.linear([
        [0, '#8e7f60'],
        [0.25, '#7a6144'],
        [1, '#3b2c26'],
      ]),
    ),
  );
  for (const x of [190, 470, 760, 1050]) s.add(reflection(s, x, 684, 1010, 34, ink.lamp, 0.75));
  s.add(ripples(s, 690, 1333, '#c3a97b', 210, 0.55), ripples(s, 690, 1333, '#33241f', 240, 0.6));
  bridgePier(s);
  board(s);
  for (let index = 0; index < 26; index += 1) {
    const x = s.between(1010, 1420);
    const y = s.between(1120, 1210);
    s.add(
      path(
        `M${x} ${y} q${s.between(20, 70)} ${s.between(-26, -6)} ${s.between(90, 190)} 4 q-60 6 -150 -2z`,
        ink.foam,
        { opacity: s.between(0.3, 0.8).toFixed(2) },
      ),
    );
  }
  drift(s);
  const drops = Array.from({ length: 420 }, () => {
    const x = s.between(-100, 2000);
    const y = s.between(-50, 1333);
    const long = s.between(24, 78);
    return stroke(`M${x} ${y} l${-long * 0.22} ${long}`, ink.foam, s.between(1, 2.6), {
      opacity: s.between(0.12, 0.42).toFixed(2),
    });
  });
  s.add(group(drops));
  return s;
}

function bridgePier(s: Sheet): void {
  const stone = s.linear(
    [
      [0, '#5b5f5a'],
      [0.35, '#44504f'],
      [1, '#1c2a30'],
    ],
    [0, 0, 1, 0.25],
  );
  s.add(
    path(
      'M1290 0 L2000 0 L2000 1333 L1420 1333 L1420 1240 L1300 1200 L1290 760 Q1284 330 1090 150 Q1010 80 860 60 L860 0z',
      stone,
    ),
  );
  s.add(
    path(
      'M1290 760 Q1284 330 1090 150 Q1010 80 860 60 L860 0 L940 0 Q1120 40 1200 150 Q1350 330 1352 760z',
      '#2a3b41',
      { opacity: 0.75 },
    ),
  );
  for (let row = 0; row < 19; row += 1) {
    const y = 30 + row * 66;
    let x = 1360 + (row % 2) * 60;
    while (x < 2000) {
      const wide = s.between(100, 190);
      s.add(
        rect(x, y, wide - 7, 58, s.pick(['#77796c', '#565f5c', '#3f4c4d', '#8a8570', '#4b5653']), {
          opacity: s.between(0.12, 0.5).toFixed(2),
          rx: 9,
        }),
      );
      x += wide;
    }
  }
  s.add(
    rect(
      1290,
      1010,
      710,
      330,
      s.linear([
        [0, '#2c2119', 0],
        [0.3, '#2c2119', 0.75],
        [1, '#1d1512', 0.95],
      ]),
    ),
  );
}

function board(s: Sheet): void {
  const left = 1195;
  s.add(
    rect(
      left + 128,
      250,
      44,
      960,
      s.linear([
        [0, '#3d2c23'],
        [1, '#1f1613'],
      ]),
    ),
  );
  s.add(
    rect(
      left,
      262,
      150,
      930,
      s.linear(
        [
          [0, '#f7ecd4'],
          [0.6, '#eadbb6'],
          [1, '#b89a6a'],
        ],
        [0, 0, 1, 0.4],
      ),
    ),
  );
  for (let step = 0; step < 9; step += 1) {
    const y = 272 + step * 102;
    s.add(
      rect(left, y, 74, 20, ink.ink),
      rect(left, y + 41, 46, 20, ink.ink),
      rect(left + 46, y, 22, 61, ink.ink),
      rect(left, y + 82, 100, 10, ink.coral),
    );
    s.add(
      path(digit(5 - Math.floor(step / 2), left + 88, y + 8, 42), 'none', {
        stroke: step % 2 === 0 ? ink.brick : 'none',
        'stroke-width': 9,
        'stroke-linecap': 'round',
        'stroke-linejoin': 'round',
      }),
    );
  }
  s.add(
    rect(
      left,
      262,
      150,
      930,
      s.linear([
        [0, ink.ink, 0],
        [0.68, '#3b2c26', 0],
        [0.86, '#3b2c26', 0.72],
        [1, '#2a1d18', 0.95],
      ]),
    ),
  );
  s.add(path(`M${left - 60} 1190 q120 -52 330 -6 q140 20 280 10 v160 h-760 z`, '#4b382c'));
}

/** A figure of the gauge drawn as a stroke, in a box of `tall` by two thirds of it. */
function digit(value: number, x: number, y: number, tall: number): string {
  const w = tall * 0.62;
  const h = tall;
  const shapes: Readonly<Record<number, string>> = {
    1: `M${x + w * 0.2} ${y + h * 0.2} L${x + w * 0.55} ${y} V${y + h}`,
    2: `M${x} ${y + h * 0.25} Q${x + w * 0.1} ${y} ${x + w * 0.5} ${y} Q${x + w} ${y} ${x + w} ${y + h * 0.3} Q${x + w} ${y + h * 0.5} ${x} ${y + h} H${x + w}`,
    3: `M${x} ${y + h * 0.1} Q${x + w} ${y - h * 0.15} ${x + w * 0.92} ${y + h * 0.25} Q${x + w * 0.9} ${y + h * 0.46} ${x + w * 0.4} ${y + h * 0.48} Q${x + w * 1.1} ${y + h * 0.5} ${x + w * 0.95} ${y + h * 0.8} Q${x + w * 0.6} ${y + h * 1.12} ${x} ${y + h * 0.9}`,
    4: `M${x + w * 0.75} ${y + h} V${y} L${x} ${y + h * 0.68} H${x + w}`,
    5: `M${x + w} ${y} H${x + w * 0.12} L${x} ${y + h * 0.48} Q${x + w} ${y + h * 0.3} ${x + w} ${y + h * 0.7} Q${x + w * 0.8} ${y + h * 1.1} ${x} ${y + h * 0.95}`,
  };
  return shapes[value] ?? '';
}

function drift(s: Sheet): void {
  s.add(
    group([
      stroke('M330 1110 q160 -46 360 -8', '#241813', 30),
      stroke('M420 1086 q-30 -70 -84 -96 M520 1078 q20 -60 70 -92 M600 1084 q60 -40 96 -28', '#241813', 13),
      stroke('M336 1102 q160 -42 340 -12', '#7a5b3f', 6, { opacity: 0.8 }),
    ]),
  );
  s.add(
    path('M250 1128 q220 -30 500 0 q-220 26 -500 0z', '#3b2c26', { opacity: 0.85 }),
    ripples(s, 1100, 1170, ink.foam, 8, 0.5),
  );
}

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

function arches(s: Sheet): void {
  const fade = s.linear(
    [
      [0, '#9fb2ac'],
      [0.45, '#7b938f'],
      [0.8, '#4e696c'],
      [1, '#2f4a54'],
    ],
    [0, 0, 1, 0],
  );
  let outline = 'M-20 620 L1420 600 L2000 590 L2000 900 L1700 900';
  const piers = [1660, 1270, 910, 590, 300, 40];
  for (const [index, x] of piers.entries()) {
    const span = 310 - index * 38;
    const foot = 900 - index * 24;
    outline += ` L${x} ${foot} Q${x - 6} ${690 + index * 4} ${x - span / 2} ${680 + index * 2} Q${x - span + 6} ${690 + index * 4} ${x - span} ${foot} L${x - span - 60 + index * 5} ${foot}`;
  }
  s.add(path(`${outline} L-20 780z`, fade));
  for (const [index, x] of piers.entries()) {
    const span = 310 - index * 38;
    s.add(
      stroke(
        `M${x} ${890 - index * 24} Q${x - 6} ${690 + index * 4} ${x - span / 2} ${680 + index * 2} Q${x - span + 6} ${690 + index * 4} ${x - span} ${890 - index * 24}`,
        '#dfe0cd',
        7 - index,
        { opacity: 0.45 },
      ),
    );
    s.add(
      path(`M${x - span} ${890 - index * 24} h${-56 + index * 5} l6 120 h46z`, '#5d787a', { opacity: 0.35 }),
    );
  }
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

/** School notebooks in piles on a kitchen table, one open, a pencil across it. */
export function notebooks(): Sheet {
  const s = new Sheet(37);
  s.add(
    rect(
      0,
      0,
      2000,
      1333,
      s.linear([
        [0, '#23414d'],
        [1, '#142b38'],
      ]),
    ),
  );
  s.add(
    rect(1180, 60, 620, 620, '#5a4334'),
    rect(
      1210,
      90,
      560,
      560,
      s.linear([
        [0, '#9fc0bd'],
        [0.6, '#dfe0c6'],
        [1, '#f3d9a0'],
      ]),
    ),
  );
  s.add(
    group(
      [
        ridge(s, 520, 40, 0.3, '#6f9997'),
        ridge(s, 570, 30, 0.5, '#4a767b'),
        rect(1210, 590, 560, 60, '#7fa7a4'),
      ],
      { 'clip-path': s.clip(rect(1210, 90, 560, 560, '#fff')) },
    ),
  );
  s.add(
    rect(1480, 90, 20, 560, '#5a4334'),
    rect(1210, 360, 560, 18, '#5a4334'),
    rect(1150, 660, 680, 36, '#6e5340'),
  );
  s.add(
    polygon(
      [
        [1210, 90],
        [1770, 90],
        [900, 1333],
        [-300, 1333],
      ],
      s.linear([
        [0, '#f8dc9f', 0.34],
        [1, '#f8dc9f', 0.02],
      ]),
    ),
  );
  s.add(
    path(
      'M0 820 L2000 760 L2000 1333 L0 1333z',
      s.linear([
        [0, '#a4693f'],
        [0.5, '#8b5232'],
        [1, '#5d3425'],
      ]),
    ),
  );
  for (let index = 0; index < 42; index += 1) {
    const y = s.between(820, 1333);
    const x = s.between(-100, 1900);
    s.add(
      stroke(
        `M${x} ${y} q${s.between(100, 250)} ${s.between(-14, 8)} ${s.between(250, 700)} ${s.between(-16, 4)}`,
        s.pick(['#5b3323', '#c08a58', '#6f3f29']),
        s.between(2, 5),
        { opacity: 0.4 },
      ),
    );
  }
  s.add(
    oval(500, 1010, 430, 46, '#2a1813', { opacity: 0.55, filter: s.blur(18) }),
    oval(1290, 1190, 560, 46, '#2a1813', { opacity: 0.55, filter: s.blur(18) }),
  );
  pile(s, 210, 985, 12, 430);
  pile(s, 700, 905, 7, 330);
  openBook(s);
  s.add(
    group(
      [
        rect(0, -9, 470, 18, ink.ochre),
        rect(0, -9, 470, 6, '#f2c26b'),
        rect(0, 4, 470, 5, '#a8642d'),
        rect(-34, -9, 36, 18, ink.coral),
        polygon(
          [
            [470, -9],
            [522, 0],
            [470, 9],
          ],
          '#ecd3a6',
        ),
        polygon(
          [
            [508, -2.6],
            [524, 0],
            [508, 2.6],
          ],
          ink.ink,
        ),
      ],
      { transform: 'translate(1240 1085) rotate(-17)' },
    ),
  );
  mug(s);
  return s;
}

function pile(s: Sheet, x: number, bottom: number, count: number, wide: number): void {
  const covers = ['#2f6673', '#9a3f2d', '#4c6248', '#c98a3c', '#3b4f6b', '#6d3d4c', '#1f4554'] as const;
  for (let index = 0; index < count; index += 1) {
    const shift = s.between(-16, 16);
    const turn = s.between(-1.6, 1.6);
    const y = bottom - index * 44;
    const color = s.pick(covers);
    s.add(
      group(
        [
          rect(x + shift, y - 40, wide, 42, color, { rx: 6 }),
          rect(
            x + shift + 10,
            y - 31,
            wide - 4,
            24,
            s.linear([
              [0, '#f6ead0'],
              [1, '#d9c294'],
            ]),
          ),
          ...[0, 1, 2, 3].map((line) =>
            rect(x + shift + 12, y - 28 + line * 5.5, wide - 8, 1.4, '#b89b6c', { opacity: 0.7 }),
          ),
          rect(x + shift - 4, y - 40, 26, 42, ink.mix(color, ink.ink, 0.35), { rx: 5 }),
          rect(x + shift, y - 41, wide, 6, ink.mix(color, ink.paper, 0.35), { rx: 3 }),
        ],
        { transform: `rotate(${turn} ${x + wide / 2} ${y})` },
      ),
    );
  }
  const top = bottom - count * 44;
  s.add(
    polygon(
      [
        [x + 6, top + 4],
        [x + wide, top + 2],
        [x + wide + 46, top - 44],
        [x + 66, top - 42],
      ],
      '#3b7682',
    ),
  );
  s.add(
    polygon(
      [
        [x + 150, top - 8],
        [x + wide - 60, top - 9],
        [x + wide - 36, top - 34],
        [x + 180, top - 33],
      ],
      '#f3e6c8',
    ),
  );
  s.add(
    stroke(`M${x + 196} ${top - 24} h${wide - 270} M${x + 186} ${top - 15} h${wide - 290}`, '#5b4034', 3),
  );
}

function openBook(s: Sheet): void {
  s.add(
    polygon(
      [
        [820, 1170],
        [1010, 955],
        [1820, 930],
        [1880, 1150],
        [1330, 1205],
      ],
      '#7a3325',
    ),
  );
  s.add(
    path(
      'M838 1156 L1022 946 Q1200 906 1400 952 L1338 1188 Q1090 1120 838 1156z',
      s.linear(
        [
          [0, '#efe0bd'],
          [0.8, '#fdf4dc'],
          [1, '#cdb486'],
        ],
        [0, 0, 1, 0],
      ),
    ),
  );
  s.add(
    path(
      'M1400 952 Q1620 892 1808 930 L1868 1136 Q1620 1108 1338 1188z',
      s.linear(
        [
          [0, '#c3a876'],
          [0.16, '#fbf0d4'],
          [1, '#f1e1ba'],
        ],
        [0, 0, 1, 0],
      ),
    ),
  );
  for (let line = 0; line < 11; line += 1) {
    const share = line / 11;
    const left = 1010 - share * 150;
    const y = 978 + share * 168;
    s.add(
      stroke(
        `M${left} ${y} Q1200 ${y - 42 + share * 20} ${1376 - share * 46} ${y + 4 + share * 14}`,
        '#8fa9a8',
        1.8,
        { opacity: 0.7 },
      ),
    );
    s.add(
      scribble(s, left + 26, y - 10, 72),
      scribble(s, left + 130, y - 18, 60),
      scribble(s, left + 226, y - 20, s.between(40, 130)),
    );
    const right = 1410 - share * 40;
    s.add(
      stroke(
        `M${right} ${y - 4 + share * 16} Q1620 ${y - 54 + share * 16} ${1800 + share * 52} ${y - 36 - share * 4}`,
        '#8fa9a8',
        1.8,
        { opacity: 0.7 },
      ),
    );
    if (line < 6)
      s.add(
        scribble(s, right + 44, y - 20 + share * 12, 66),
        scribble(s, right + 150, y - 34 + share * 8, 56),
        scribble(s, right + 240, y - 40, s.between(30, 110)),
      );
  }
}

function scribble(s: Sheet, x: number, y: number, long: number): string {
  let d = `M${x} ${y}`;
  for (let at = 0; at < long; at += 9)
    d += ` q${s.between(1, 4)} ${s.between(-13, -5)} ${s.between(3, 6)} ${s.between(-3, 3)} t${s.between(3, 5)} ${s.between(-2, 3)}`;
  return stroke(d, '#3f434a', 2.2, { opacity: 0.85 });
}

function mug(s: Sheet): void {
  s.add(oval(1660, 890, 150, 24, '#2a1813', { opacity: 0.5, filter: s.blur(12) }));
  s.add(stroke('M1742 760 q84 -4 78 54 q-6 52 -86 46', '#d8d3bf', 20));
  s.add(
    path(
      'M1560 716 h190 l-14 150 q-6 24 -80 24 q-76 0 -84 -24z',
      s.linear(
        [
          [0, '#f3ead4'],
          [0.6, '#dcd6c2'],
          [1, '#8c9691'],
        ],
        [0, 0, 1, 0],
      ),
    ),
  );
  s.add(
    path('M1566 790 h178 l-3 24 h-172z', ink.sea),
    oval(1655, 716, 95, 20, '#fdf6e3'),
    oval(1655, 718, 82, 15, '#4a2c20'),
  );
  s.add(
    group(
      [
        stroke('M1640 690 q-26 -40 0 -80 t-6 -90', '#f6efdc', 15),
        stroke('M1680 690 q26 -44 2 -84 t10 -70', '#f6efdc', 11),
      ],
      { filter: s.blur(8), opacity: 0.5 },
    ),
  );
}
