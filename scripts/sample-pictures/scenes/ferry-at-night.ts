import * as ink from '../palette.ts';
import { person } from '../people.ts';
import { glow, group, oval, path, rect, reflection, ridge, ripples, stroke } from '../shapes.ts';
import { Sheet } from '../sheet.ts';

/** The last boat under the moon, its windows alight, the town's lamps behind it. */
export function ferryAtNight(): Sheet {
  const s = new Sheet(41);
  s.add(
    rect(
      0,
      0,
      2000,
      1333,
      s.linear([
        [0, '#0e2233'],
        [0.4, '#1d4254'],
        [0.56, '#4d7d80'],
        [0.6, '#c09a5c'],
      ]),
    ),
  );
  for (let index = 0; index < 130; index += 1)
    s.add(
      oval(s.between(0, 2000), s.between(0, 560), s.between(1, 3), s.between(1, 3), '#f4ead0', {
        opacity: s.between(0.2, 0.9).toFixed(2),
      }),
    );
  s.add(
    glow(s, 1560, 250, 420, '#e9dcae', 0.55),
    oval(1560, 250, 88, 88, '#f8eecb'),
    oval(1530, 232, 16, 12, '#e2d3a5'),
    oval(1586, 276, 24, 18, '#e2d3a5'),
    oval(1574, 214, 9, 7, '#e2d3a5'),
  );
  for (const [x, y, wide] of [
    [1240, 300, 420],
    [1600, 372, 520],
    [240, 200, 480],
  ] as const)
    s.add(
      group(
        [
          oval(x, y, wide / 2, 22, '#284c5b'),
          oval(x + 70, y - 18, wide / 3.4, 24, '#2f5866'),
          oval(x - 80, y + 10, wide / 3, 16, '#223f50'),
        ],
        { opacity: 0.75 },
      ),
    );
  s.add(ridge(s, 700, 90, 0.4, '#23495a'), ridge(s, 748, 50, 0.5, '#17364a'));
  for (let x = 20; x < 900; x += s.between(16, 52))
    s.add(oval(x, 784 - s.between(0, 44), 3.4, 3.4, ink.lamp), glow(s, x, 776, 22, ink.lamp, 0.4));
  s.add(
    rect(120, 660, 26, 124, '#17364a'),
    rect(112, 650, 42, 14, '#17364a'),
    glow(s, 133, 642, 190, '#ffe6a3', 0.9),
    oval(133, 642, 9, 9, '#fffbe8'),
  );
  s.add(
    rect(
      0,
      784,
      2000,
      549,
      s.linear([
        [0, '#2c5a68'],
        [0.3, '#18394c'],
        [1, '#0b1b29'],
      ]),
    ),
  );
  s.add(
    reflection(s, 1560, 790, 1280, 74, '#f3e6bd', 0.75),
    ripples(s, 790, 1333, '#3f7380', 190, 0.5),
    ripples(s, 800, 1333, '#081521', 190, 0.6),
  );
  ship(s);
  for (let x = 560; x < 1420; x += 62) s.add(reflection(s, x, 992, 1230, 22, ink.lamp, 0.62));
  s.add(reflection(s, 452, 1000, 1180, 20, ink.coral, 0.7));
  const wake = (y: number, long: number, strength: number): string =>
    path(
      `M${300 - long} ${y} q${long * 0.7} -26 ${long * 1.1} -16 q${long * 0.2} 8 60 26 q-${long * 0.6} 12 -${long * 1.1} 4z`,
      ink.foam,
      { opacity: strength },
    );
  s.add(wake(1000, 300, 0.5), wake(1022, 220, 0.75), wake(1050, 260, 0.35));
  s.add(
    path('M1480 1000 q70 -40 120 6 q40 6 130 22 q-140 22 -270 6z', ink.foam, { opacity: 0.85 }),
    path('M1430 1014 q120 20 320 30 q-150 26 -340 -6z', ink.foam, { opacity: 0.4 }),
  );
  s.add(path('M560 1010 Q1000 984 1470 1008 Q1000 1034 560 1010z', '#0b1b29', { opacity: 0.55 }));
  for (const [x, y, size] of [
    [1620, 620, 1],
    [1700, 580, 0.7],
    [1760, 660, 0.8],
  ] as const)
    s.add(
      stroke(`M${x - 34 * size} ${y - 8 * size} q18 -16 34 8 q16 -24 36 -10`, '#e8e2cc', 5 * size, {
        opacity: 0.85,
      }),
    );
  return s;
}

function ship(s: Sheet): void {
  const hull = s.linear([
    [0, '#d8573a'],
    [0.35, '#a8402d'],
    [1, '#451d20'],
  ]);
  s.add(glow(s, 1000, 830, 560, ink.lamp, 0.32));
  s.add(
    path('M330 872 H1640 Q1580 960 1500 1014 H420 Q350 960 330 872z', hull),
    path('M330 872 H1640 L1628 892 H336z', '#f5e9d3'),
    path('M402 980 H1536 L1500 1014 H420z', '#20181f', { opacity: 0.75 }),
  );
  s.add(path('M1640 872 L1700 850 L1500 1014z', hull));
  s.add(
    path(
      'M430 742 H1440 L1480 872 H430z',
      s.linear(
        [
          [0, '#fbf1db'],
          [0.6, '#e3d6b9'],
          [1, '#8ea09c'],
        ],
        [0, 0, 1, 0.1],
      ),
    ),
  );
  s.add(
    path(
      'M560 640 H1290 L1330 742 H560z',
      s.linear(
        [
          [0, '#f5ead2'],
          [1, '#a9b3a8'],
        ],
        [0, 0, 1, 0.2],
      ),
    ),
  );
  s.add(
    path('M1010 540 H1250 L1290 640 H1010z', '#efe3ca'),
    path('M1030 562 H1244 L1262 612 H1030z', '#ffd98a'),
    rect(1100, 562, 9, 52, '#55514a'),
    rect(1178, 562, 9, 52, '#55514a'),
    rect(996, 526, 268, 18, ink.deep),
  );
  s.add(path('M1200 612 q2 -34 16 -34 q14 0 18 34z', '#2b3a40'), oval(1216, 574, 11, 12, '#2b3a40'));
  for (let x = 480; x < 1400; x += 62)
    s.add(rect(x, 776, 40, 54, '#ffd27a', { rx: 9 }), rect(x, 776, 40, 16, '#fff0c2', { rx: 8 }));
  for (let x = 600; x < 1260; x += 66)
    s.add(rect(x, 668, 44, 44, s.random() > 0.2 ? '#ffd98c' : '#7f8f88', { rx: 6 }));
  for (const x of [508, 694, 880, 1128, 1314])
    s.add(
      path(`M${x} 830 q0 -30 14 -30 q14 0 14 30z`, '#5a4334', { opacity: 0.85 }),
      oval(x + 14, 794, 8, 9, '#5a4334', { opacity: 0.85 }),
    );
  s.add(
    path(
      'M700 640 L720 500 H850 L836 640z',
      s.linear(
        [
          [0, ink.deep],
          [0.3, ink.sea],
          [1, ink.night],
        ],
        [0, 0, 1, 0],
      ),
    ),
    path('M716 530 L719 506 H850 L847 530z', ink.ochre),
  );
  s.add(
    path('M770 602 q26 -34 60 -22 q-16 -2 -26 10 q22 -2 30 14 q-30 -8 -44 8 q-2 -10 -20 -10z', '#f5e9d3'),
  );
  s.add(
    group(
      [
        oval(760, 450, 50, 30, '#57737a'),
        oval(690, 406, 70, 36, '#4d6a73'),
        oval(600, 362, 96, 42, '#3f5d69'),
        oval(480, 330, 120, 40, '#35525f'),
      ],
      { filter: s.blur(16), opacity: 0.75 },
    ),
  );
  s.add(
    stroke('M1130 526 V400 M1100 436 H1160', '#dcd2ba', 7),
    oval(1130, 396, 8, 8, '#fff'),
    glow(s, 1130, 396, 60, '#fff6d8', 0.9),
  );
  s.add(
    stroke('M440 742 V690 H560 M440 716 H560 M500 690 V742', '#efe4cb', 5),
    stroke('M1440 872 V820 L1600 846 M1520 834 V872', '#efe4cb', 5),
  );
  s.add(
    person({
      x: 1545,
      y: 874,
      tall: 92,
      coat: ink.ochre,
      legs: ink.ink,
      hat: 'scarf',
      faces: 1,
      rim: '#fff0c8',
      skirt: 10,
    }),
  );
  for (const x of [620, 760, 900]) s.add(rect(x, 722, 64, 18, ink.coral, { rx: 8 }));
  s.add(oval(452, 850, 8, 8, ink.coral), glow(s, 452, 850, 50, ink.coral, 0.9));
}
