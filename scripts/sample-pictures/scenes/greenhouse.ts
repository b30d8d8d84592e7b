import * as ink from '../palette.ts';
import { person } from '../people.ts';
import { glow, group, oval, path, polygon, rect, ridge, stroke } from '../shapes.ts';
import { Sheet } from '../sheet.ts';

/** Between two rows of tall tomato plants at first light; a woman with a crate walks towards the door. */
export function greenhouse(): Sheet {
  const s = new Sheet(89);
  s.add(
    rect(
      0,
      0,
      2000,
      1333,
      s.linear([
        [0, '#cfe0d0'],
        [0.4, '#f5e7bd'],
        [1, '#8b9d5c'],
      ]),
    ),
  );
  s.add(
    polygon(
      [
        [0, 0],
        [1000, -330],
        [2000, 0],
        [1250, 470],
        [1000, 390],
        [750, 470],
      ],
      s.linear([
        [0, '#9fc4bd'],
        [1, '#f7e6b0'],
      ]),
    ),
  );
  s.add(
    glow(s, 1000, 620, 760, '#fff2c0', 1),
    rect(
      850,
      470,
      300,
      340,
      s.linear([
        [0, '#fdf1cc'],
        [0.6, '#f6d790'],
        [1, '#d9b56d'],
      ]),
    ),
    group(
      [
        ridge(s, 680, 30, 0.4, '#9db28a'),
        ridge(s, 720, 18, 0.5, '#7f9a68'),
        rect(850, 752, 300, 60, '#b99f62'),
      ],
      { 'clip-path': s.clip(rect(850, 470, 300, 340, '#fff')) },
    ),
    oval(1000, 610, 46, 46, '#fffdf0'),
  );
  s.add(stroke('M850 812 V470 L1000 400 L1150 470 V812 M850 560 H1150 M1000 400 V470', '#4c6248', 12));
  for (let arch = 0; arch < 7; arch += 1) {
    const k = 1.16 ** (arch * 2.6);
    const half = 190 * k;
    const top = 560 - 190 * k;
    s.add(
      path(
        `M${1000 - half} 1333 V${560 - 40 * k} Q${1000 - half} ${560 - 110 * k} ${1000} ${top} Q${1000 + half} ${560 - 110 * k} ${1000 + half} ${560 - 40 * k} V1333`,
        'none',
        { stroke: ink.mix('#a9bb92', '#3f5a48', arch / 7), 'stroke-width': 5 + arch * 3 },
      ),
    );
    s.add(
      stroke(
        `M${1000 - half} ${560 - 40 * k} H${1000 + half}`,
        ink.mix('#b9c7a0', '#4c6248', arch / 7),
        3 + arch,
      ),
    );
  }
  for (const dx of [-260, 0, 260])
    s.add(stroke(`M${1000 + dx * 0.4} 440 L${1000 + dx * 5.4} -40`, '#6f8a68', 5, { opacity: 0.6 }));
  s.add(
    polygon(
      [
        [890, 810],
        [1110, 810],
        [1560, 1333],
        [440, 1333],
      ],
      s.linear([
        [0, '#f3d99a'],
        [0.4, '#b98a54'],
        [1, '#6b4a34'],
      ]),
    ),
  );
  s.add(
    polygon(
      [
        [970, 810],
        [1030, 810],
        [1130, 1333],
        [870, 1333],
      ],
      '#fff2c0',
      { opacity: 0.3 },
    ),
  );
  for (const side of [-1, 1] as const)
    s.add(
      stroke(`M${1000 + side * 104} 818 L${1000 + side * 520} 1333`, '#2b3f3a', 14),
      stroke(`M${1000 + side * 104} 815 L${1000 + side * 514} 1325`, '#8fb0a0', 4),
    );
  for (let index = 0; index < 14; index += 1) for (const side of [-1, 1] as const) plant(s, side, index / 13);
  s.add(path('M930 1064 L880 1180 L1120 1180 L1066 1064z', '#5b4034', { opacity: 0.4 }));
  s.add(
    person({
      x: 1000,
      y: 1080,
      tall: 440,
      coat: ink.coral,
      legs: '#2f4a48',
      hat: 'scarf',
      skin: '#b57d59',
      faces: 1,
      skirt: 4,
      rim: '#fff6d0',
      arms: [
        [5, 14, 12, 15],
        [6, 14, 20, 16],
      ],
      stride: [
        [4, 20, 8, 42],
        [-3, 21, -7, 42],
      ],
    }),
  );
  s.add(
    group([
      polygon(
        [
          [1008, 800],
          [1150, 800],
          [1140, 866],
          [1018, 866],
        ],
        '#c98a3c',
      ),
      polygon(
        [
          [1008, 800],
          [1150, 800],
          [1148, 818],
          [1010, 818],
        ],
        '#efbf6c',
      ),
      ...Array.from({ length: 9 }, (_, index) =>
        oval(1026 + index * 14, 796 - (index % 3) * 9, 14, 13, index % 4 === 3 ? ink.ochre : '#c9402f'),
      ),
      stroke('M1012 840 H1146', '#7d4c25', 4),
    ]),
  );
  return s;
}

function plant(s: Sheet, side: 1 | -1, share: number): void {
  const near = share ** 1.5;
  const x = 1000 + side * (150 + near * 780);
  const foot = 824 + near * 560;
  const tall = 330 + near * 830;
  const size = 0.32 + near * 1.15;
  const dark = ink.mix('#93a765', '#24402f', 0.25 + near * 0.6);
  const light = ink.mix('#d3d08a', '#6d8a4c', 0.15 + near * 0.6);
  const parts = [
    stroke(`M${x} ${foot} q${side * 12} ${-tall / 2} 0 ${-tall}`, '#4c5a36', 9 * size),
    stroke(`M${x + 6} ${foot} V${foot - tall - 60}`, '#f5ecd0', 2, { opacity: 0.5 }),
  ];
  const clusters = 9;
  for (let cluster = 0; cluster < clusters; cluster += 1) {
    const y = foot - 60 * size - ((tall - 60 * size) * cluster) / clusters;
    for (let leafIndex = 0; leafIndex < 5; leafIndex += 1) {
      const turn = s.between(-70, 70) + (leafIndex % 2 === 0 ? 0 : 180);
      const long = s.between(80, 130) * size;
      parts.push(
        path(
          `M0 0 q${long * 0.24} ${-long * 0.3} ${long * 0.5} ${-long * 0.14} q${long * 0.12} ${-long * 0.16} ${long * 0.5} ${long * 0.14} q${-long * 0.24} ${long * 0.32} ${-long * 0.52} ${long * 0.12} q${-long * 0.2} ${long * 0.18} ${-long * 0.48} ${-long * 0.12}z`,
          s.random() < 0.42 ? light : dark,
          {
            transform: `translate(${x + s.between(-14, 14) * size} ${y + s.between(-20, 20)}) rotate(${turn})`,
          },
        ),
      );
    }
    if (cluster < 7 && s.random() < 0.85) {
      const ripe = s.random() * (1 - cluster / 9);
      const color = ripe > 0.3 ? '#c9402f' : ripe > 0.14 ? ink.ochre : '#a9b45c';
      for (let fruit = 0; fruit < 4; fruit += 1) {
        const fx = x - side * (14 + (fruit % 2) * 26) * size;
        const fy = y + 14 * size + fruit * 17 * size;
        parts.push(
          oval(fx, fy, 17 * size, 16 * size, ink.mix(color, '#4a2018', near * 0.25)),
          oval(fx - side * 5 * size, fy - 5 * size, 5 * size, 4 * size, '#ffe9c0', { opacity: 0.7 }),
        );
      }
    }
  }
  s.add(group(parts));
}
