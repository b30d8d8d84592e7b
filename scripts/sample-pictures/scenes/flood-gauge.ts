import { building } from '../buildings.ts';
import * as ink from '../palette.ts';
import { glow, group, oval, path, rect, reflection, ridge, ripples, stroke } from '../shapes.ts';
import { Sheet } from '../sheet.ts';

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
    path('M1290 0 L2000 0 L2000 1333 L1290 1333 L1290 760 Q1284 330 1090 150 Q1010 80 860 60 L860 0z', stone),
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
  const flood = s.linear([
    [0, '#66503a'],
    [0.4, '#4d3a2d'],
    [1, '#3b2c26'],
  ]);
  s.add(path('M900 1150 Q1100 1128 1200 1140 Q1300 1118 1390 1146 Q1600 1120 2000 1142 V1333 H900z', flood));
  s.add(
    rect(
      880,
      1130,
      220,
      203,
      s.linear([
        [0, '#4d3a2d'],
        [1, '#3b2c26'],
      ]),
      { filter: s.blur(40) },
    ),
  );
  s.add(ripples(s, 1160, 1333, '#c3a97b', 60, 0.5), ripples(s, 1160, 1333, '#261a15', 60, 0.6));
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

/** An empty rowing boat, torn loose. */
function drift(s: Sheet): void {
  s.add(oval(470, 1150, 330, 30, '#2a1d17', { opacity: 0.6, filter: s.blur(8) }));
  s.add(
    group(
      [
        path(
          'M190 1050 Q470 1120 760 1030 Q740 1150 640 1160 H320 Q220 1150 190 1050z',
          s.linear([
            [0, ink.coral],
            [1, '#6d2a20'],
          ]),
        ),
        path('M190 1050 Q470 1120 760 1030 Q470 1060 190 1050z', '#2b1a16'),
        path('M330 1072 L420 1078 L410 1060 L340 1056z M520 1078 L610 1064 L600 1046 L530 1058z', ink.ochre),
        stroke('M190 1050 Q470 1120 760 1030', ink.sand, 9),
        stroke('M214 1098 Q470 1150 738 1086', '#2b1a16', 4, { opacity: 0.6 }),
        stroke('M762 1032 q90 40 150 96', '#c9b183', 5),
      ],
      { transform: 'rotate(-6 470 1100)' },
    ),
  );
  s.add(
    path('M150 1150 q160 -26 330 4 q170 -30 320 -12 q-60 46 -330 40 q-240 8 -320 -32z', '#4f3b2d', {
      opacity: 0.95,
    }),
  );
  s.add(ripples(s, 1140, 1190, ink.foam, 14, 0.45));
}
