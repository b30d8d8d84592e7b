import * as ink from '../palette.ts';
import { person } from '../people.ts';
import { group, oval, path, stroke } from '../shapes.ts';
import type { Sheet } from '../sheet.ts';

export function footballers(s: Sheet): void {
  const rovers = { coat: '#e8cf9f', legs: '#e8cf9f', shorts: '#2f4f66', skirt: 0, rim: '#fff6d8' } as const;
  const athletic = { coat: ink.coral, legs: ink.coral, shorts: '#f5e9d3', skirt: 0, rim: '#fff6d8' } as const;
  const shade = (x: number, y: number, wide: number): string =>
    oval(x, y, wide, wide * 0.15, '#14271d', { opacity: 0.55 });
  s.add(
    shade(300, 824, 70),
    person({
      ...athletic,
      x: 300,
      y: 822,
      tall: 210,
      skin: '#b57d59',
      faces: 1,
      hair: '#2b1f1b',
      stride: [
        [6, 18, 12, 38],
        [-4, 20, -12, 38],
      ],
      lean: 8,
    }),
  );
  s.add(
    shade(560, 880, 80),
    person({
      ...rovers,
      x: 560,
      y: 878,
      tall: 250,
      skin: '#8f5d42',
      faces: 1,
      hair: '#1d1512',
      stride: [
        [3, 21, 4, 43],
        [-3, 21, -5, 43],
      ],
    }),
  );
  s.add(
    shade(1640, 880, 110),
    person({
      x: 1640,
      y: 870,
      tall: 300,
      coat: '#6fae86',
      legs: '#6fae86',
      shorts: '#1d3a34',
      skin: '#d3a27c',
      hair: '#6b4a36',
      skirt: 0,
      faces: -1,
      lean: 16,
      rim: '#fff6d8',
      arms: [
        [10, -6, 18, -18],
        [8, -4, 12, -18],
      ],
      stride: [
        [8, 16, 12, 36],
        [-8, 18, -14, 38],
      ],
    }),
  );
  s.add(
    shade(1010, 1150, 120),
    person({
      ...rovers,
      x: 1000,
      y: 1130,
      tall: 420,
      skin: '#c08a66',
      hair: '#5b4034',
      faces: 1,
      lean: -6,
      arms: [
        [9, 6, 15, -4],
        [-10, 8, -16, 4],
      ],
      stride: [
        [4, 20, 2, 42],
        [-5, 19, -10, 40],
      ],
    }),
  );
  s.add(
    shade(1330, 1140, 120),
    person({
      ...rovers,
      x: 1340,
      y: 1120,
      tall: 410,
      skin: '#a8734f',
      hair: '#1d1512',
      faces: -1,
      lean: -4,
      arms: [
        [10, 2, 16, -10],
        [-8, 10, -12, 4],
      ],
      stride: [
        [5, 20, 3, 41],
        [-4, 20, -9, 41],
      ],
    }),
  );
  s.add(
    shade(1170, 1190, 90),
    person({
      ...athletic,
      x: 1150,
      y: 1030,
      tall: 450,
      skin: '#b57d59',
      hair: '#2b1f1b',
      faces: 1,
      lean: 9,
      arms: [
        [12, 8, 20, 2],
        [-12, 4, -20, 10],
      ],
      stride: [
        [6, 17, -4, 34],
        [-9, 17, -20, 32],
      ],
    }),
  );
  s.add(
    group(
      [
        oval(
          0,
          0,
          44,
          44,
          s.radial(
            [
              [0, '#ffffff'],
              [0.7, '#f0e6cf'],
              [1, '#b8ab90'],
            ],
            [0.35, 0.3, 0.8],
          ),
        ),
        path('M0 -18 L17 -5 L10 15 H-10 L-17 -5z', ink.ink),
        path(
          'M-42 -12 L-28 -22 L-22 -36 Q-40 -30 -42 -12z M42 -12 L28 -22 L22 -36 Q40 -30 42 -12z M-30 32 L-20 24 L-6 32 L-8 43 Q-22 42 -30 32z M30 32 L20 24 L6 32 L8 43 Q22 42 30 32z',
          ink.ink,
        ),
        stroke('M0 -18 V-42 M17 -5 L30 -22 M10 15 L20 25 M-10 15 L-20 25 M-17 -5 L-30 -22', ink.ink, 3),
      ],
      { transform: 'translate(1330 560) rotate(20)' },
    ),
    stroke('M1270 548 q-190 -60 -420 -30 M1264 572 q-160 -30 -330 -14', '#fffbe9', 6, { opacity: 0.45 }),
  );
}
