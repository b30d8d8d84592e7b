import { building } from '../buildings.ts';
import * as ink from '../palette.ts';
import { glow, group, oval, path, polygon, rect, ridge, stroke, veil } from '../shapes.ts';
import { Sheet } from '../sheet.ts';

/** A road folded up a mountainside in the morning; riders on it, one stretch of wall new and pale. */
export function mountainRoad(): Sheet {
  const s = new Sheet(97);
  s.add(
    rect(
      0,
      0,
      2000,
      1333,
      s.linear([
        [0, '#7fa9ab'],
        [0.3, '#c3d3c0'],
        [0.5, '#f6e2b2'],
      ]),
    ),
  );
  s.add(glow(s, 1640, 300, 640, '#fff0bf', 0.95), oval(1640, 300, 84, 84, '#fffbe4'));
  s.add(
    ridge(s, 470, 130, 0.75, '#a9bfb4'),
    veil(s, 560, 30, '#f7e8c6', 14, 0.6),
    ridge(s, 590, 110, 0.7, '#7f9f97'),
    veil(s, 680, 34, '#f4e3bd', 16, 0.55),
    ridge(s, 720, 90, 0.6, '#5d8480'),
  );
  s.add(rect(1500, 640, 500, 60, '#8fb8b5', { opacity: 0.6, filter: s.blur(10) }));
  s.add(
    path(
      'M-20 1333 V560 Q120 430 300 330 Q430 240 560 150 L640 210 L720 190 Q900 400 1120 560 Q1400 760 1620 1010 Q1800 1180 1900 1333z',
      s.linear(
        [
          [0, '#b9a56c'],
          [0.35, '#8a9a5c'],
          [1, '#3f5a44'],
        ],
        [0.4, 0, 0.5, 1],
      ),
    ),
  );
  s.add(
    path(
      'M560 150 L640 210 L720 190 Q900 400 1120 560 Q1000 560 900 470 Q820 500 740 380 Q690 400 650 300 Q590 300 560 150z',
      '#d9c58a',
      { opacity: 0.55 },
    ),
    path(
      'M-20 1333 V560 Q120 430 300 330 Q430 240 560 150 Q500 330 420 420 Q470 520 360 640 Q420 760 260 900 Q330 1060 160 1333z',
      '#2f4a44',
      { opacity: 0.6 },
    ),
  );
  for (let index = 0; index < 70; index += 1) {
    const y = s.between(330, 1000);
    const spread = (y - 130) * 0.9;
    const x = 620 + s.between(-0.7, 1) * spread;
    s.add(
      path(
        `M${x} ${y} q${s.between(20, 60)} ${s.between(-20, 10)} ${s.between(60, 140)} ${s.between(-6, 40)}`,
        'none',
        {
          stroke: s.pick(['#5f7448', '#cdbd80', '#3f5a44']),
          'stroke-width': s.between(3, 7),
          opacity: 0.35,
          'stroke-linecap': 'round',
        },
      ),
    );
  }
  village(s);
  road(s);
  for (let index = 0; index < 46; index += 1) {
    const t = s.random();
    const y = 520 + t * 640;
    const x = s.between(40, 700 + t * 900);
    const size = 0.4 + t * 0.9;
    if (x > 240 && x < 1500 && s.random() < 0.55) continue;
    s.add(cypress(s, x, y, size));
  }
  riders(s);
  s.add(
    path('M-20 1333 V1230 Q260 1160 520 1240 Q700 1290 760 1333z', '#1f3a33'),
    path('M1420 1333 Q1600 1190 2020 1160 V1333z', '#24443a'),
  );
  for (let index = 0; index < 60; index += 1) {
    const left = s.random() < 0.5;
    const x = left ? s.between(0, 620) : s.between(1500, 2000);
    const y = left ? 1250 + s.between(-26, 40) : 1220 + s.between(-40, 60);
    s.add(
      stroke(
        `M${x} ${y} q${s.between(-10, 10)} -30 ${s.between(-16, 16)} ${s.between(-80, -40)}`,
        s.pick(['#4c6b4a', '#8b9d5c', '#16302b']),
        s.between(3, 6),
      ),
    );
    if (s.random() < 0.4) s.add(oval(x, y - 70, 8, 8, s.pick([ink.ochre, '#f5e9d3', ink.coral])));
  }
  sheep(s, 1740, 1150, 1.25);
  for (const [x, y, size] of [
    [1180, 300, 1.2],
    [1270, 250, 0.9],
  ] as const)
    s.add(
      path(
        `M${x - 50 * size} ${y} q30 -26 50 -2 q20 -24 54 -8 q-30 4 -46 18 q-10 12 -18 0 q-16 -12 -40 -8z`,
        '#4b4a44',
      ),
    );
  return s;
}

function village(s: Sheet): void {
  const walls = ['#f5e9d3', '#eab98a', '#e8cf9f', '#d9a77f'] as const;
  for (const [index, [x, y]] of (
    [
      [470, 232],
      [530, 210],
      [590, 224],
      [650, 236],
      [430, 262],
      [704, 244],
    ] as const
  ).entries())
    s.add(
      building(s, {
        x,
        y: y + 26,
        wide: 56,
        tall: 44,
        wall: walls[index % 4] ?? '#f5e9d3',
        roof: 20,
        roofColor: ink.brick,
        lit: 0.3,
        storeys: 1,
      }),
    );
  s.add(
    rect(600, 128, 30, 100, '#f5e9d3'),
    polygon(
      [
        [594, 130],
        [615, 84],
        [636, 130],
      ],
      ink.brick,
    ),
    oval(615, 152, 7, 9, '#33251d'),
  );
}

function road(s: Sheet): void {
  const bends: readonly (readonly [number, number])[] = [
    [640, 262],
    [880, 430],
    [560, 500],
    [1040, 610],
    [420, 690],
    [1260, 800],
    [360, 910],
    [1480, 1040],
    [520, 1190],
  ];
  let d = 'M620 250';
  for (const [index, [x, y]] of bends.entries()) {
    const before = bends[index - 1] ?? [600, 230];
    d += ` Q${x + (x > before[0] ? 90 : -90) * (0.5 + index * 0.1)} ${(y + before[1]) / 2 + 18} ${x} ${y}`;
  }
  d += ' Q900 1290 1180 1400';
  for (const [color, wide, shift] of [
    ['#3a3a36', 46, 14],
    ['#d8c7a0', 44, 0],
    ['#6f6f6b', 34, 0],
  ] as const)
    s.add(stroke(d, color, wide, { transform: `translate(0 ${shift})`, opacity: shift > 0 ? 0.45 : 1 }));
  s.add(stroke(d, '#f5e9d3', 3, { 'stroke-dasharray': '26 24', opacity: 0.8 }));
  s.add(
    stroke('M1010 742 Q1190 742 1262 796', '#8c8f8c', 36),
    stroke('M1010 742 Q1190 742 1262 796', '#f5e9d3', 3, { 'stroke-dasharray': '26 24' }),
    path(
      'M1000 768 Q1180 770 1290 830 V880 Q1170 812 1000 806z',
      s.linear([
        [0, '#f2ead6'],
        [1, '#b3aa93'],
      ]),
    ),
  );
  for (const [x, y] of [
    [1040, 804],
    [1110, 814],
    [1180, 836],
    [1240, 866],
  ] as const)
    s.add(
      path(`M${x - 18} ${y} v-16 q18 -20 36 0 v22z`, '#33302c'),
      path(`M${x - 6} ${y} q14 40 -4 90 h16 q10 -50 4 -90z`, '#cfe0d6', { opacity: 0.7 }),
    );
}

function cypress(s: Sheet, x: number, y: number, size: number): string {
  const green = s.pick(['#2f4f3c', '#3f6048', '#274436']);
  return group(
    [
      oval(0, 4, 34, 8, '#1d2f28', { opacity: 0.4 }),
      path('M-22 0 Q-34 -90 0 -180 Q34 -90 22 0z', green),
      path('M0 -180 Q34 -90 22 0 H4 Q18 -90 0 -180z', '#c3b87a', { opacity: 0.35 }),
    ],
    { transform: `translate(${x} ${y}) scale(${size * 0.8})` },
  );
}

function riders(s: Sheet): void {
  for (const [x, y, size, shirt, turn] of [
    [640, 1168, 1.25, ink.coral, -14],
    [830, 1128, 1.15, '#2f6673', -13],
    [1010, 1098, 1.05, ink.ochre, -11],
    [900, 902, 0.72, '#4b2f42', -9],
    [790, 922, 0.74, ink.coral, -9],
    [640, 742, 0.5, '#f5e9d3', 9],
  ] as const)
    s.add(
      group(
        [
          oval(0, 6, 90, 9, '#1d2f28', { opacity: 0.45 }),
          oval(-52, -36, 36, 36, 'none', { stroke: '#17222a', 'stroke-width': 6 }),
          oval(54, -36, 36, 36, 'none', { stroke: '#17222a', 'stroke-width': 6 }),
          stroke(
            'M-52 -36 L-22 -92 L38 -92 L0 -36 L-52 -36 M-22 -92 L0 -36 M38 -92 L54 -36 M36 -104 L50 -106',
            '#c3402f',
            6,
          ),
          stroke('M-20 -112 L14 -66 L4 -28', '#1d2a34', 15),
          stroke('M4 -28 L18 -24', '#f5e9d3', 8),
          stroke('M-20 -112 L24 -88 L12 -52', '#22303c', 13, { opacity: 0.8 }),
          path('M-34 -118 Q-20 -162 28 -172 L42 -150 Q14 -130 -6 -104z', shirt),
          stroke('M34 -158 L42 -128 L50 -110', '#b57d59', 10),
          oval(48, -182, 15, 17, '#b57d59'),
          path('M30 -186 Q34 -208 54 -206 Q70 -200 66 -184z', '#f5e9d3'),
          stroke('M-30 -122 Q-16 -160 26 -170', '#fff6d8', 4, { opacity: 0.7 }),
        ],
        { transform: `translate(${x} ${y}) rotate(${turn}) scale(${size})` },
      ),
    );
}

function sheep(s: Sheet, x: number, y: number, size: number): void {
  s.add(
    group(
      [
        oval(0, 62, 110, 12, '#14271d', { opacity: 0.5 }),
        stroke('M-50 10 V58 M-26 16 V60 M34 16 V60 M56 10 V56', '#2b2420', 11),
        ...(
          [
            [-60, -16, 34],
            [-26, -40, 40],
            [18, -42, 42],
            [58, -20, 36],
            [30, 4, 40],
            [-24, 6, 42],
            [0, -16, 46],
          ] as const
        ).map(([cx, cy, r]) => oval(cx, cy, r, r * 0.84, '#f7eedb')),
        path('M-84 -30 q-40 -14 -58 16 q-6 28 14 34 q30 4 50 -20z', '#33291f'),
        path('M-92 -34 q-6 -24 -30 -22 q4 22 22 28z', '#33291f'),
        oval(-118, -8, 4, 4, '#f7eedb'),
        stroke('M-84 -6 q40 54 120 40 M-70 30 q-30 40 -90 30', ink.coral, 9),
      ],
      { transform: `translate(${x} ${y}) scale(${size})` },
    ),
  );
}
