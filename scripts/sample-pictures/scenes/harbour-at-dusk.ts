import { building } from '../buildings.ts';
import * as ink from '../palette.ts';
import { person } from '../people.ts';
import { glow, group, oval, path, polygon, rect, reflection, ridge, ripples, stroke } from '../shapes.ts';
import { Sheet } from '../sheet.ts';

/** Fishing boats and an old crane against the last light. */
export function harbourAtDusk(): Sheet {
  const s = new Sheet(47);
  s.add(
    rect(
      0,
      0,
      2000,
      1333,
      s.linear([
        [0, '#24495a'],
        [0.25, '#6d8a86'],
        [0.42, '#e0b878'],
        [0.55, '#e58a55'],
        [0.62, '#b5533c'],
      ]),
    ),
  );
  s.add(glow(s, 760, 720, 700, '#ffd690', 0.9), oval(760, 716, 96, 96, '#fff0c4'));
  for (const [x, y, wide, color] of [
    [420, 300, 700, '#d99a63'],
    [1400, 240, 820, '#8a8278'],
    [1100, 400, 900, '#e9a765'],
    [250, 470, 560, '#cf7a4f'],
    [1700, 470, 560, '#c47150'],
  ] as const)
    s.add(
      group(
        [
          oval(x, y, wide / 2, 17, color),
          oval(x + wide * 0.15, y - 16, wide / 3.4, 18, color),
          oval(x - wide * 0.2, y + 13, wide / 4, 11, color),
        ],
        { opacity: 0.6 },
      ),
    );
  s.add(ridge(s, 690, 50, 0.4, '#a65a48', { opacity: 0.8 }));
  for (let x = 0; x < 2000; x += s.between(66, 120))
    s.add(
      building(s, {
        x,
        y: 792,
        wide: s.between(74, 116),
        tall: s.between(60, 150) * (x > 560 && x < 1000 ? 0.4 : 1),
        wall: ink.mix('#6d3d42', ink.night, s.between(0.1, 0.5)),
        roof: s.between(16, 40),
        lit: 0.22,
      }),
    );
  s.add(
    rect(1290, 560, 60, 236, '#43303f'),
    polygon(
      [
        [1280, 564],
        [1320, 440],
        [1360, 564],
      ],
      '#2c2833',
    ),
    stroke('M1320 440 V400', '#2c2833', 6),
  );
  s.add(rect(0, 786, 2000, 24, '#2b2a36'));
  s.add(
    rect(
      0,
      806,
      2000,
      530,
      s.linear([
        [0, '#e39a5c'],
        [0.2, '#b3614a'],
        [0.5, '#54485a'],
        [1, '#172b3b'],
      ]),
    ),
  );
  s.add(
    reflection(s, 760, 812, 1300, 130, '#ffe3a6', 0.95),
    ripples(s, 815, 1333, '#f2b876', 200, 0.5),
    ripples(s, 830, 1333, '#1d2c3d', 240, 0.6),
  );
  crane(s);
  trawler(s, 300, 930, 0.8, '#2f6673', '#efe0c2');
  trawler(s, 1010, 900, 0.62, '#7e3830', '#e8cf9f');
  trawler(s, 1230, 1050, 1.15, '#1f4554', '#f5e9d3');
  s.add(
    path('M0 1190 Q420 1150 760 1230 L820 1333 H0z', '#101d28'),
    path('M0 1190 Q420 1150 760 1230 L764 1240 Q420 1166 0 1206z', '#b3614a', { opacity: 0.7 }),
  );
  for (const x of [130, 420, 640])
    s.add(
      path(`M${x - 28} ${1200 + x * 0.03} v-60 q28 -24 56 0 v60z`, '#1d2b36'),
      oval(x, 1136 + x * 0.03, 32, 15, '#33414a'),
      stroke(`M${x - 24} ${1168 + x * 0.03} q24 16 48 0`, ink.sand, 9),
    );
  s.add(
    stroke('M154 1172 Q480 1300 780 1110 T1180 1050', '#c9b183', 6),
    group(
      [0, 1, 2].map((index) =>
        oval(300 + index * 6, 1240 - index * 12, 74 - index * 14, 20 - index * 3, 'none', {
          stroke: ink.sand,
          'stroke-width': 8,
        }),
      ),
    ),
  );
  s.add(
    person({
      x: 530,
      y: 1226,
      tall: 210,
      coat: '#1b2f3c',
      legs: '#101a22',
      hat: 'cap',
      faces: 1,
      rim: '#ffc98a',
      skirt: 10,
      arms: [
        [7, 12, 15, 17],
        [-3, 14, -1, 27],
      ],
    }),
  );
  for (const [x, y, size] of [
    [900, 420, 1],
    [980, 380, 0.8],
    [1080, 440, 1.1],
    [640, 360, 0.7],
    [1180, 330, 0.8],
  ] as const)
    s.add(stroke(`M${x - 34 * size} ${y - 8 * size} q18 -16 34 8 q16 -24 36 -10`, '#33313f', 6 * size));
  return s;
}

function crane(s: Sheet): void {
  const dark = '#191f2b';
  s.add(
    stroke(
      'M1660 800 L1720 440 M1860 800 L1800 440 M1680 690 L1840 690 M1676 790 L1826 580 M1846 790 L1696 580 M1700 580 H1822',
      dark,
      17,
    ),
  );
  s.add(
    rect(1690, 350, 150, 110, dark),
    polygon(
      [
        [1680, 354],
        [1760, 300],
        [1850, 354],
      ],
      '#2c2833',
    ),
    rect(1712, 378, 40, 36, ink.lamp),
    glow(s, 1732, 396, 90, ink.lamp, 0.7),
  );
  s.add(stroke('M1710 420 L1330 130 M1710 380 L1346 120', dark, 12), stroke('M1760 300 L1340 124', dark, 5));
  for (let index = 1; index < 9; index += 1) {
    const t = index / 9;
    s.add(
      stroke(
        `M${1710 - 380 * t} ${420 - 290 * t} L${1710 - 364 * (t + 0.07)} ${380 - 260 * (t + 0.07)}`,
        dark,
        6,
      ),
    );
  }
  s.add(
    stroke('M1338 128 V560', dark, 4),
    path('M1322 560 h32 v22 q-4 26 -22 24 q-14 -4 -12 -18', 'none', { stroke: dark, 'stroke-width': 8 }),
  );
}

function trawler(s: Sheet, x: number, y: number, size: number, hull: string, cabin: string): void {
  s.add(
    group(
      [
        path('M-20 40 Q260 70 560 36 L520 96 Q240 120 30 96z', '#131c27', { opacity: 0.5 }),
        path(
          'M-40 -50 Q60 -10 300 -14 Q470 -16 580 -80 Q556 20 500 70 H60 Q-20 20 -40 -50z',
          s.linear([
            [0, ink.mix(hull, '#ffd690', 0.25)],
            [0.4, hull],
            [1, '#141d28'],
          ]),
        ),
        path('M-40 -50 Q60 -10 300 -14 Q470 -16 580 -80 L577 -62 Q470 2 300 4 Q60 6 -36 -32z', ink.sand),
        rect(90, -150, 150, 140, cabin),
        rect(90, -150, 50, 140, ink.mix(cabin, ink.ink, 0.45)),
        rect(78, -166, 176, 20, '#33303a'),
        rect(150, -128, 34, 36, '#ffd98a'),
        rect(196, -128, 34, 36, '#ffd98a'),
        rect(104, -128, 28, 36, '#b98d4f'),
        stroke('M300 -14 V-330 M300 -300 L480 -60 M300 -300 L110 -166 M300 -210 L440 -330', '#1d222c', 7),
        stroke('M300 -330 V-360', '#1d222c', 4),
        polygon(
          [
            [300, -356],
            [348, -342],
            [300, -328],
          ],
          ink.coral,
        ),
        path('M330 -20 Q380 -90 450 -36z', '#4c6248'),
        path('M350 -22 Q390 -70 430 -34z', '#6f8053'),
        oval(20, 0, 17, 17, 'none', { stroke: ink.coral, 'stroke-width': 9 }),
      ],
      { transform: `translate(${x} ${y}) scale(${size})` },
    ),
  );
  s.add(ripples(s, y + 60 * size, y + 120 * size, '#e0a066', 8, 0.5));
}
