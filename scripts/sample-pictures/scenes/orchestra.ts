import * as ink from '../palette.ts';
import { glow, group, oval, path, polygon, rect, stroke } from '../shapes.ts';
import { Sheet } from '../sheet.ts';
import { player } from './orchestra-player.ts';

/** An orchestra in a sail loft at night, seen past the conductor; brown-edged parts hang on lines above. */
export function orchestra(): Sheet {
  const s = new Sheet(79);
  s.add(
    rect(
      0,
      0,
      2000,
      1333,
      s.linear([
        [0, '#2b1e22'],
        [0.4, '#5a3c2f'],
        [0.7, '#8a5a3a'],
        [1, '#3a2420'],
      ]),
    ),
  );
  for (let index = 0; index < 26; index += 1)
    s.add(stroke(`M${index * 80} 150 V720`, '#3f2a26', 3, { opacity: 0.5 }));
  for (const x of [250, 850, 1450]) {
    s.add(
      rect(x, 210, 300, 320, '#2b1e22'),
      rect(
        x + 14,
        224,
        272,
        292,
        s.linear([
          [0, '#14303f'],
          [0.65, '#2f6673'],
          [1, '#6d9490'],
        ]),
      ),
    );
    s.add(
      group(
        [
          rect(x, 470, 300, 60, '#1f4554'),
          stroke(
            `M${x + 70} 480 V330 M${x + 70} 350 l60 110 M${x + 200} 486 V380 M${x + 200} 400 l-40 76`,
            '#0f1f2b',
            6,
          ),
          path(`M${x + 30} 470 h110 l-14 22 h-80z`, '#0f1f2b'),
          oval(x + 240, 462, 4, 4, ink.lamp),
          x === 1450 ? oval(x + 90, 290, 26, 26, '#f8eecb') : '',
        ],
        { 'clip-path': s.clip(rect(x + 14, 224, 272, 292, '#fff')) },
      ),
    );
    s.add(stroke(`M${x + 150} 224 V516 M${x + 14} 370 H${x + 286}`, '#2b1e22', 9));
  }
  s.add(
    rect(0, 0, 2000, 150, '#1d1419'),
    path('M0 150 L1000 -60 L2000 150 V190 L1000 -10 L0 190z', '#6b4734'),
  );
  for (const x of [160, 700, 1300, 1840])
    s.add(
      stroke(`M${x} 720 V110`, '#4a2f27', 34),
      stroke(`M${x - 10} 720 V110`, '#8a5c3e', 6),
      stroke(`M${x} 250 L${x + 110} 120 M${x} 250 L${x - 110} 120`, '#4a2f27', 20),
    );
  washing(s, 118, 130);
  washing(s, 66, 200);
  s.add(
    polygon(
      [
        [0, 700],
        [2000, 700],
        [2000, 1333],
        [0, 1333],
      ],
      s.linear([
        [0, '#a36e44'],
        [1, '#4a2d24'],
      ]),
    ),
  );
  s.add(glow(s, 1000, 700, 900, '#ffd487', 0.42));
  for (let row = 0; row < 4; row += 1) {
    const count = 13 - row;
    for (let index = 0; index < count; index += 1) {
      const share = (index + 0.5) / count - 0.5;
      const size = 0.78 + row * 0.17;
      const x = 1000 + share * (1880 + row * 90);
      const y = 676 + row * 118 - Math.abs(share) ** 2 * 120 * (row - 1.4);
      if (row > 1 && Math.abs(share) < 0.13) continue;
      player(
        s,
        x,
        y,
        size,
        share < 0 ? 1 : -1,
        row === 0 ? (index % 3 === 0 ? 'horn' : 'wind') : index > count - 4 ? 'cello' : 'violin',
      );
    }
  }
  conductor(s);
  return s;
}

function washing(s: Sheet, y: number, sag: number): void {
  s.add(stroke(`M-20 ${y} Q1000 ${y + sag} 2020 ${y}`, '#c9b183', 4));
  for (let x = 40; x < 1980; x += s.between(74, 104)) {
    const t = x / 2000;
    const top = y + sag * 2 * t * (1 - t) + 2;
    const tall = s.between(84, 104);
    s.add(
      group(
        [
          rect(
            0,
            0,
            62,
            tall,
            s.linear([
              [0, '#f7ecd4'],
              [0.7, '#ecd9b0'],
              [1, '#a87a4e'],
            ]),
          ),
          ...[18, 34, 50, 66].map((line) =>
            stroke(`M8 ${line} h46 M8 ${line + 4} h46`, '#6b5a4c', 1.2, { opacity: 0.7 }),
          ),
          ...Array.from({ length: 7 }, () => oval(s.between(10, 54), s.between(16, 74), 2.6, 2, '#2b1e22')),
          rect(24, -8, 7, 16, '#a8693c'),
        ],
        { transform: `translate(${x} ${top}) rotate(${s.between(-4, 4)})` },
      ),
    );
  }
}

function conductor(s: Sheet): void {
  const coat = s.linear(
    [
      [0, '#3b3a4c'],
      [0.5, '#1b1a26'],
      [1, '#0d0c14'],
    ],
    [0, 0, 0, 1],
  );
  s.add(
    glow(s, 1000, 900, 420, '#ffd487', 0.35),
    rect(830, 1240, 340, 93, '#6b4030'),
    rect(820, 1226, 360, 24, '#b57a48'),
  );
  s.add(
    path(
      'M880 1240 L900 1000 Q880 860 930 800 Q1000 762 1070 800 Q1120 860 1100 1000 L1124 1240 L1040 1250 L1002 1040 L968 1250z',
      coat,
    ),
  );
  s.add(
    path('M938 806 Q840 780 770 664 L742 584 L780 572 L826 650 Q880 716 972 772z', '#24232f'),
    oval(758, 566, 24, 27, '#a8734f'),
    path('M742 588 L780 574 L788 596 L750 608z', '#f5e9d3'),
  );
  s.add(
    path('M1062 806 Q1170 790 1246 700 L1300 626 L1268 600 L1210 664 Q1140 722 1030 772z', '#2f2e3d'),
    oval(1294, 606, 24, 27, '#b57d59'),
    path('M1262 610 L1296 636 L1282 652 L1250 626z', '#f5e9d3'),
    stroke('M1296 604 L1420 470', '#fbf0d4', 6),
  );
  s.add(rect(974, 730, 54, 62, '#8f5d42'), oval(1000, 690, 56, 68, '#a8734f'));
  s.add(
    path(
      'M942 700 Q930 604 1000 598 Q1072 604 1060 700 Q1056 744 1030 752 Q1000 760 970 752 Q944 744 942 700z',
      '#241a1c',
    ),
    oval(1002, 592, 42, 38, '#241a1c'),
    stroke('M970 590 Q1000 560 1034 590 M950 660 Q958 624 990 612', '#d8a458', 5, { opacity: 0.7 }),
    stroke('M934 812 Q900 870 912 990 M1066 812 Q1100 860 1092 980', '#e0b068', 5, { opacity: 0.45 }),
  );
}
