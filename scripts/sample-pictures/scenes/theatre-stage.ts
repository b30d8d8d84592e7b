import * as ink from '../palette.ts';
import { person } from '../people.ts';
import { glow, group, oval, path, polygon, rect, stroke } from '../shapes.ts';
import { Sheet } from '../sheet.ts';

/** A stage white with salt, nine faces turned up to a yellow light, a sweeper, the dark backs of the audience. */
export function theatreStage(): Sheet {
  const s = new Sheet(71);
  s.add(rect(0, 0, 2000, 1333, '#170f17'));
  s.add(
    rect(
      300,
      130,
      1400,
      820,
      s.linear([
        [0, '#5b4a2c'],
        [0.3, '#c99a3f'],
        [0.62, '#f0cf76'],
        [1, '#e0b65c'],
      ]),
    ),
  );
  s.add(
    oval(1000, 560, 260, 260, '#fbe7a5', { opacity: 0.5, filter: s.blur(30) }),
    oval(1000, 560, 150, 150, '#fff3c4'),
  );
  for (const [x, y, wide] of [
    [640, 330, 480],
    [1330, 280, 560],
    [1000, 410, 620],
    [480, 470, 300],
    [1560, 450, 320],
  ] as const)
    s.add(
      group(
        [
          oval(x, y, wide / 2, 26, '#8a6a38'),
          oval(x + wide * 0.12, y - 22, wide / 3.2, 30, '#9a7a42'),
          oval(x - wide * 0.2, y - 8, wide / 4, 22, '#7d5f34'),
        ],
        { opacity: 0.55 },
      ),
    );
  s.add(path('M300 720 Q650 690 1000 712 T1700 700 V960 H300z', '#b98f4c', { opacity: 0.7 }));
  s.add(
    path(
      'M300 760 H1700 L1830 1010 H170z',
      s.linear([
        [0, '#fff6dc'],
        [0.5, '#f3e0b4'],
        [1, '#c79f5c'],
      ]),
    ),
  );
  for (let index = 0; index < 150; index += 1) {
    const depth = s.random();
    const y = 775 + depth * 225;
    const x = 1000 + s.between(-700, 700) * (1 + depth * 0.18);
    s.add(
      oval(x, y, 6 + depth * 20, 2 + depth * 3, s.pick(['#fffdf2', '#b98f4c', '#d8b678']), {
        opacity: s.between(0.3, 0.75).toFixed(2),
      }),
    );
  }
  for (const [x, y, size] of [
    [430, 800, 0.8],
    [1590, 810, 0.9],
    [1480, 780, 0.5],
    [560, 776, 0.5],
  ] as const)
    s.add(
      polygon(
        [
          [x - 70 * size, y + 20],
          [x, y - 96 * size],
          [x + 70 * size, y + 20],
        ],
        '#fffbe9',
      ),
      polygon(
        [
          [x, y - 96 * size],
          [x + 70 * size, y + 20],
          [x + 6, y + 20],
        ],
        '#caa45f',
        { opacity: 0.7 },
      ),
    );
  const coats = ['#4b2f42', '#7a3b33', '#2f4f58', '#5b4034', '#3f5546', '#8e4a3c', '#34404f'] as const;
  for (let index = 0; index < 9; index += 1) {
    const x = 560 + index * 108 + s.between(-10, 10);
    const y = 866 + Math.sin(index * 0.8) * 16;
    const tall = s.between(236, 272);
    s.add(
      path(
        `M${x - 14} ${y} L${x + (x - 1000) * 0.26 - 26} ${y + 96} L${x + (x - 1000) * 0.26 + 30} ${y + 96} L${x + 18} ${y}z`,
        '#8d6a3a',
        { opacity: 0.5 },
      ),
    );
    s.add(
      person({
        x,
        y,
        tall,
        coat: s.pick(coats),
        legs: '#2a2028',
        hair: s.pick(['#2b1f1b', '#5b4034', '#9a9084']),
        hat: s.pick(['none', 'none', 'scarf']),
        skin: s.pick(['#b57d59', '#8f5d42', '#c99a74']),
        skirt: s.pick([6, 22, 26]),
        faces: index < 5 ? 1 : -1,
        lean: -7,
        rim: '#fff3c4',
        arms: s.pick([
          [
            [6, 10, 12, 4],
            [-5, 11, -9, 6],
          ],
          [
            [4, 14, 3, 27],
            [-4, 14, -3, 26],
          ],
          [
            [6, 8, 11, -2],
            [-4, 14, -3, 26],
          ],
        ]),
      }),
    );
  }
  s.add(
    person({
      x: 1370,
      y: 962,
      tall: 300,
      coat: '#6b5a46',
      legs: '#2f2622',
      hair: '#d8d0bf',
      skin: '#a8734f',
      faces: -1,
      lean: 9,
      rim: '#ffe9b0',
      arms: [
        [6, 12, 14, 20],
        [4, 14, 20, 26],
      ],
      stride: [
        [5, 20, 8, 42],
        [-4, 21, -9, 42],
      ],
    }),
    stroke('M1300 760 L1240 950', '#7a4c2e', 10),
    path('M1196 948 q44 -24 92 4 l10 22 h-116z', '#a8733c'),
    path('M1030 980 q70 -50 166 -12 l10 14 z', '#fffbe9'),
  );
  curtains(s);
  s.add(oval(1000, 170, 7, 12, '#eaf3ea'), stroke('M1000 186 V420', '#fffbe9', 2, { opacity: 0.5 }));
  s.add(
    path(
      'M0 1010 H2000 V1080 H0z',
      s.linear([
        [0, '#6d2f2c'],
        [1, '#2c151c'],
      ]),
    ),
    stroke('M0 1010 H2000', '#d8a458', 8),
  );
  for (let x = 140; x < 2000; x += 190)
    s.add(path(`M${x - 44} 1010 q44 -46 88 0z`, '#2c1a1c'), glow(s, x, 1000, 110, '#ffe3a1', 0.6));
  audience(s);
  return s;
}

function curtains(s: Sheet): void {
  for (const side of [1, -1] as const) {
    const at = (x: number): number => (side === 1 ? 2000 - x : x);
    for (let fold = 0; fold < 7; fold += 1) {
      const x = fold * 54;
      s.add(
        path(
          `M${at(x - 10)} 0 H${at(x + 62)} Q${at(x + 40 + fold * 4)} 520 ${at(x + 54)} 1010 H${at(x - 10)}z`,
          s.linear(
            [
              [0, '#3f1620'],
              [0.45, fold % 2 === 0 ? '#a23a34' : '#8a2f30'],
              [1, '#4a1a22'],
            ],
            [0, 0, 1, 0],
          ),
        ),
      );
    }
    s.add(stroke(`M${at(20)} 640 Q${at(220)} 720 ${at(400)} 610`, '#d8a458', 13));
  }
  for (let index = 0; index < 9; index += 1)
    s.add(
      path(
        `M${index * 224 - 10} 0 H${index * 224 + 240} Q${index * 224 + 230} 150 ${index * 224 + 114} 176 Q${index * 224 - 4} 150 ${index * 224 - 10} 0z`,
        s.linear([
          [0, '#3f1620'],
          [1, '#a23a34'],
        ]),
      ),
      stroke(`M${index * 224 - 4} 118 Q${index * 224 + 114} 208 ${index * 224 + 232} 118`, '#d8a458', 9),
    );
  s.add(
    rect(
      0,
      0,
      2000,
      40,
      s.linear([
        [0, '#170f17'],
        [1, '#170f17', 0],
      ]),
    ),
  );
}

function audience(s: Sheet): void {
  for (let row = 0; row < 3; row += 1) {
    for (let index = 0; index < 15 - row * 2; index += 1) {
      const size = 1 + row * 0.32;
      const x = (index + 0.5 + (row % 2) * 0.3) * (2000 / (15 - row * 2)) + s.between(-14, 14);
      const y = 1190 + row * 92;
      const shade = ink.mix('#3a2230', '#0d0a10', row / 2.4);
      const hair = s.pick([0, 1, 2] as const);
      s.add(
        group(
          [
            path('M-74 120 Q-72 26 -26 12 H26 Q72 26 74 120z', shade),
            oval(0, -28, 33, 42, shade),
            hair === 1
              ? oval(0, -70, 17, 16, shade)
              : hair === 2
                ? path('M-36 -20 Q-44 -76 0 -76 Q44 -76 36 -20 L40 20 H-40z', shade)
                : '',
            row < 2 ? stroke('M-28 -50 Q0 -82 28 -50', '#f0c46c', 4, { opacity: 0.55 - row * 0.15 }) : '',
            row < 2 ? stroke('M-66 52 Q-58 24 -26 14', '#f0c46c', 4, { opacity: 0.35 }) : '',
          ],
          { transform: `translate(${x} ${y}) scale(${size})` },
        ),
      );
    }
  }
}
