import * as ink from '../palette.ts';
import { person } from '../people.ts';
import { group, oval, path, polygon, rect, stroke } from '../shapes.ts';
import { Sheet } from '../sheet.ts';
import { pupil, stove } from './classroom-parts.ts';

/** A hill school: rows of desks, a stove, a teacher between two chalk lines, mountains in the windows. */
export function classroom(): Sheet {
  const s = new Sheet(61);
  s.add(
    rect(
      0,
      0,
      2000,
      1333,
      s.linear([
        [0, '#d9c49a'],
        [0.6, '#e9d7ac'],
        [1, '#c8a878'],
      ]),
    ),
  );
  s.add(
    rect(
      0,
      640,
      2000,
      190,
      s.linear([
        [0, '#5f8a86'],
        [1, '#3f6a6c'],
      ]),
    ),
    rect(0, 628, 2000, 16, '#8a6a4b'),
    rect(0, 826, 2000, 26, '#6b4e3a'),
  );
  s.add(
    rect(
      0,
      850,
      2000,
      483,
      s.linear([
        [0, '#b5824f'],
        [1, '#6d4630'],
      ]),
    ),
  );
  for (let index = -9; index <= 9; index += 1)
    s.add(stroke(`M${1000 + index * 90} 850 L${1000 + index * 260} 1333`, '#6d4630', 4, { opacity: 0.5 }));
  for (const x of [70, 420]) {
    s.add(
      rect(x, 130, 300, 460, '#f7ecd4'),
      rect(
        x + 18,
        148,
        264,
        424,
        s.linear([
          [0, '#8fb8b5'],
          [0.6, '#cfe0d6'],
          [1, '#f3dfae'],
        ]),
      ),
    );
    s.add(
      group(
        [
          path(
            `M${x} 572 V420 L${x + 70} 330 L${x + 130} 400 L${x + 210} 280 L${x + 300} 430 V572z`,
            '#6f9997',
          ),
          path(`M${x + 210} 280 L${x + 180} 326 L${x + 206} 338 L${x + 222} 320 L${x + 242} 336z`, '#f5e9d3'),
          path(`M${x} 572 V490 Q${x + 120} 440 ${x + 300} 510 V572z`, '#4c7062'),
          rect(x, 545, 300, 30, '#5f929b'),
        ],
        { 'clip-path': s.clip(rect(x + 18, 148, 264, 424, '#fff')) },
      ),
    );
    s.add(
      rect(x + 142, 130, 16, 460, '#f7ecd4'),
      rect(x, 330, 300, 14, '#f7ecd4'),
      rect(x - 16, 584, 332, 22, '#8a6a4b'),
    );
  }
  s.add(
    rect(440, 540, 44, 46, ink.coral),
    path('M462 540 q-34 -50 -14 -84 q10 30 14 84 q-2 -70 26 -90 q8 50 -26 90', '#4c6248'),
  );
  s.add(
    rect(810, 120, 740, 420, '#6b4e3a'),
    rect(
      832,
      142,
      696,
      376,
      s.linear([
        [0, '#234a48'],
        [1, '#1a3838'],
      ]),
    ),
    stroke('M1064 150 V510 M1298 150 V510', '#f5e9d3', 5, { opacity: 0.8 }),
  );
  chalk(s);
  s.add(
    rect(800, 536, 760, 20, '#8a6a4b'),
    rect(1320, 524, 60, 13, '#f5e9d3'),
    rect(1400, 524, 30, 13, ink.coral),
  );
  s.add(
    oval(1650, 250, 88, 88, '#8fb8b5'),
    path(
      'M1600 220 q40 -40 66 -14 q30 8 14 40 q-34 36 -60 24 q-34 -10 -20 -50z M1690 270 q34 -6 28 24 q-22 24 -38 4z',
      '#8b9d5c',
    ),
    stroke('M1650 338 V390 M1600 394 H1700', '#6b4e3a', 12),
    rect(1590, 396, 330, 20, '#8a6a4b'),
  );
  for (let index = 0; index < 12; index += 1)
    s.add(
      rect(
        1720 + index * 16,
        396 - s.between(70, 120),
        14,
        130,
        s.pick([ink.coral, ink.sea, ink.ochre, ink.plum, ink.moss]),
        { 'clip-path': s.clip(rect(1700, 200, 300, 196, '#fff')) },
      ),
    );
  stove(s);
  s.add(
    polygon(
      [
        [90, 600],
        [370, 600],
        [980, 1333],
        [420, 1333],
      ],
      s.linear([
        [0, '#fff3c9', 0.4],
        [1, '#fff3c9', 0.03],
      ]),
    ),
    polygon(
      [
        [440, 600],
        [720, 600],
        [1580, 1333],
        [1060, 1333],
      ],
      s.linear([
        [0, '#fff3c9', 0.34],
        [1, '#fff3c9', 0.02],
      ]),
    ),
  );
  s.add(
    person({
      x: 1210,
      y: 890,
      tall: 440,
      coat: '#6f7a5a',
      legs: '#3a3440',
      hair: '#a49a86',
      skin: '#c08a66',
      faces: -1,
      skirt: 2,
      arms: [
        [10, 2, 17, -8],
        [-3, 14, 1, 26],
      ],
      rim: '#fff0c8',
    }),
  );
  for (const [x, y, size] of [
    [520, 990, 0.8],
    [900, 990, 0.8],
    [1290, 990, 0.8],
    [330, 1110, 1],
    [800, 1110, 1],
    [1270, 1110, 1],
    [90, 1260, 1.25],
    [690, 1260, 1.25],
    [1290, 1260, 1.25],
  ] as const)
    pupil(s, x, y, size);
  return s;
}

function chalk(s: Sheet): void {
  const white = '#f1ead6';
  s.add(
    group(
      [
        stroke('M872 210 q20 -40 40 0 v50 M868 236 h48 M948 204 v56 q44 4 40 -26 q-4 -24 -38 -12', white, 6),
        stroke(
          'M872 330 q30 -20 60 0 t60 0 M872 380 q30 -20 60 0 t60 0 M872 430 q30 -20 60 0 t40 0',
          white,
          4,
        ),
        stroke(
          'M1100 200 h34 M1117 184 v32 M1160 184 q34 -10 30 18 q-8 20 -32 36 h36 M1216 200 h30 M1216 216 h30',
          white,
          6,
        ),
        stroke(
          'M1100 300 l60 -30 60 50 40 -70 M1096 440 h170 M1104 440 v-60 h34 v60 M1156 440 v-100 h34 v100 M1208 440 v-36 h34 v36',
          white,
          5,
        ),
        oval(1412, 260, 66, 66, 'none', { stroke: white, 'stroke-width': 5 }),
        stroke('M1412 194 V326 M1346 260 H1478 M1365 214 L1459 306', white, 4),
        stroke('M1340 400 q40 -24 70 0 t70 -4 M1340 440 q30 -16 60 0 t50 0', white, 4),
      ],
      { opacity: 0.85 },
    ),
  );
}
