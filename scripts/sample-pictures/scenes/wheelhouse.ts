import { building } from '../buildings.ts';
import * as ink from '../palette.ts';
import { glow, group, oval, path, rect, reflection, ridge, stroke } from '../shapes.ts';
import { Sheet } from '../sheet.ts';

/** Inside the wheelhouse: the captain from behind, dials glowing, the quay lamps ahead through rain on the glass. */
export function wheelhouse(): Sheet {
  const s = new Sheet(43);
  s.add(rect(0, 0, 2000, 1333, '#11212b'));
  const panes = [
    'M70 120 L470 90 L480 760 L60 780z',
    'M530 86 L1000 76 L1000 748 L540 756z',
    'M1060 76 L1500 88 L1490 758 L1060 748z',
    'M1556 92 L1930 120 L1940 782 L1550 762z',
  ];
  const outside = s.clip(panes.map((d) => path(d, '#fff')).join(''));
  const view = [
    rect(
      0,
      0,
      2000,
      800,
      s.linear([
        [0, '#14303f'],
        [0.6, '#2f5f6c'],
        [0.75, '#6d8f88'],
      ]),
    ),
    ridge(s, 560, 60, 0.4, '#1c4051'),
    ...Array.from({ length: 16 }, (_, index) =>
      building(s, {
        x: 280 + index * 92,
        y: 620,
        wide: s.between(70, 100),
        tall: s.between(70, 150),
        wall: '#1b3a49',
        roof: s.between(18, 36),
        lit: 0.5,
      }),
    ),
    rect(0, 616, 2000, 30, '#0f2532'),
    rect(
      0,
      640,
      2000,
      200,
      s.linear([
        [0, '#2d5562'],
        [1, '#12303d'],
      ]),
    ),
    ...[430, 690, 900, 1160, 1330, 1650].flatMap((x) => [
      glow(s, x, 560, 90, ink.lamp, 0.9),
      oval(x, 560, 7, 8, '#fff3cf'),
      reflection(s, x, 646, 800, 22, ink.lamp, 0.9),
    ]),
    glow(s, 1160, 600, 60, ink.coral, 0.9),
    glow(s, 900, 600, 60, '#7fc8a0', 0.9),
    ...Array.from({ length: 150 }, () =>
      oval(s.between(50, 1950), s.between(80, 790), s.between(2, 7), s.between(3, 10), '#cfe0d6', {
        opacity: s.between(0.15, 0.5).toFixed(2),
      }),
    ),
    ...Array.from({ length: 30 }, () => {
      const x = s.between(60, 1940);
      const y = s.between(80, 500);
      return stroke(
        `M${x} ${y} q${s.between(-8, 8)} ${s.between(40, 90)} ${s.between(-6, 6)} ${s.between(90, 240)}`,
        '#cfe0d6',
        s.between(1.5, 4),
        { opacity: 0.28 },
      );
    }),
  ];
  s.add(group(view, { 'clip-path': outside }));
  for (const d of panes) s.add(stroke(`${d}`, '#5c4636', 26), stroke(d, '#8a6a4b', 7, { opacity: 0.7 }));
  s.add(
    rect(0, 0, 2000, 66, '#2a221f'),
    stroke('M0 66 H2000', '#6e5340', 8),
    stroke('M420 30 q14 40 0 70 M420 100 q-16 14 -14 34', '#d8b878', 7),
    oval(408, 142, 15, 19, ink.coral),
  );
  s.add(
    path(
      'M0 850 Q1000 770 2000 850 V1333 H0z',
      s.linear([
        [0, '#6b4e3a'],
        [0.12, '#4a3529'],
        [1, '#191416'],
      ]),
    ),
    stroke('M0 850 Q1000 770 2000 850', '#a67d52', 9),
  );
  dial(s, 260, 985, 98, '#f3d48b', -40);
  dial(s, 1760, 985, 98, '#f3d48b', 60);
  s.add(
    oval(1490, 990, 140, 140, '#0b181f'),
    oval(
      1490,
      990,
      122,
      122,
      s.radial([
        [0, '#2f7b6d'],
        [0.7, '#174a48'],
        [1, '#0d2b30'],
      ]),
    ),
    stroke('M1490 990 L1580 910', '#9be0bb', 5),
    path('M1490 990 L1580 910 A120 120 0 0 1 1606 960z', '#9be0bb', { opacity: 0.35 }),
  );
  for (const [x, y] of [
    [1450, 940],
    [1530, 1040],
    [1440, 1030],
    [1546, 976],
  ] as const)
    s.add(oval(x, y, 7, 6, '#c9f2d8'));
  s.add(glow(s, 1490, 990, 300, '#55b797', 0.28));
  wheelAndCaptain(s);
  s.add(
    rect(1700, 1130, 150, 120, '#f2e6cb', { transform: 'rotate(4 1770 1190)' }),
    rect(1690, 1120, 170, 140, 'none', {
      stroke: '#2b1f1b',
      'stroke-width': 14,
      transform: 'rotate(4 1770 1190)',
    }),
    stroke('M1722 1160 h100 M1720 1180 h110 M1718 1200 h80', '#6a5a49', 4),
  );
  return s;
}

function dial(s: Sheet, x: number, y: number, r: number, color: string, turn: number): void {
  s.add(
    oval(x, y, r + 16, r + 16, '#0f1518'),
    oval(x, y, r + 8, r + 8, '#b98d4f'),
    oval(
      x,
      y,
      r,
      r,
      s.radial([
        [0, '#fff0c4'],
        [0.7, color],
        [1, '#a9783c'],
      ]),
    ),
    glow(s, x, y, r * 2.6, ink.lamp, 0.35),
  );
  for (let mark = 0; mark < 12; mark += 1)
    s.add(stroke(`M${x} ${y - r + 10} v16`, '#33251d', 5, { transform: `rotate(${mark * 30} ${x} ${y})` }));
  s.add(
    stroke(`M${x} ${y + 14} L${x} ${y - r + 34}`, ink.brick, 7, { transform: `rotate(${turn} ${x} ${y})` }),
    oval(x, y, 9, 9, '#33251d'),
  );
}

function wheelAndCaptain(s: Sheet): void {
  const x = 880;
  const y = 1150;
  const spokes = Array.from({ length: 8 }, (_, index) =>
    stroke(`M${x} ${y} V${y - 420}`, '#7a4c2e', 20, { transform: `rotate(${index * 45 + 14} ${x} ${y})` }),
  );
  s.add(
    group([
      ...spokes,
      oval(x, y, 340, 340, 'none', { stroke: '#7a4a2b', 'stroke-width': 36 }),
      oval(x, y, 346, 346, 'none', { stroke: '#c48a55', 'stroke-width': 8 }),
    ]),
  );
  const coat = s.linear(
    [
      [0, '#3b6576'],
      [0.5, '#1f3d4d'],
      [1, '#0d1e2a'],
    ],
    [1, 0, 0, 0.4],
  );
  s.add(
    path('M690 1333 Q668 960 740 836 Q790 784 846 772 L924 772 Q984 784 1034 840 Q1098 960 1076 1333z', coat),
  );
  s.add(
    path('M742 836 Q640 900 560 1010 L520 1070 L566 1110 Q660 1040 730 1010z', '#1a3543'),
    path('M1034 840 Q1130 900 1204 1010 L1238 1066 L1196 1106 Q1100 1036 1050 1010z', '#30596a'),
  );
  s.add(
    oval(540, 1090, 36, 32, '#a06a4b', { transform: 'rotate(-40 540 1090)' }),
    oval(1220, 1086, 36, 32, '#c58d66', { transform: 'rotate(40 1220 1086)' }),
  );
  s.add(
    path('M800 800 Q884 850 966 800 L962 744 H806z', '#101f29'),
    path('M828 690 h112 l6 88 q-62 40 -124 0z', '#8f5d42'),
  );
  s.add(
    path(
      'M784 610 Q776 700 826 738 Q884 768 944 736 Q990 696 984 610z',
      s.linear(
        [
          [0, '#b57d59'],
          [1, '#8f5d42'],
        ],
        [1, 0, 0, 0],
      ),
    ),
  );
  s.add(path('M784 606 Q776 668 802 700 Q830 724 884 726 Q938 724 966 700 Q990 664 984 606z', '#6f6f6b'));
  s.add(oval(778, 650, 14, 26, '#8f5d42'), oval(990, 650, 14, 26, '#c58d66'));
  s.add(
    path('M756 606 Q750 500 884 488 Q1018 500 1012 606 Q884 640 756 606z', '#142733'),
    path('M756 604 Q884 572 1012 604 L1008 640 Q884 612 760 640z', '#0b161d'),
    stroke('M762 594 Q884 564 1008 594', ink.ochre, 8),
  );
  s.add(
    stroke('M1036 846 Q1132 906 1200 1000', '#9fc6b8', 6, { opacity: 0.6 }),
    stroke('M1010 530 Q1018 570 1012 604', '#e9cf93', 5, { opacity: 0.7 }),
    stroke('M884 850 V1333', '#0d1e2a', 5, { opacity: 0.6 }),
  );
}
