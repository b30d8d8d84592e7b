import * as ink from '../palette.ts';
import { person } from '../people.ts';
import { glow, group, oval, path, polygon, rect, reflection, stroke } from '../shapes.ts';
import { Sheet } from '../sheet.ts';
import { lanterns } from './lanterns.ts';

/** A steep street of shops hung with paper lanterns, stalls on the uphill side, the sea at the bottom. */
export function marketStreet(): Sheet {
  const s = new Sheet(59);
  s.add(
    rect(
      0,
      0,
      2000,
      1333,
      s.linear([
        [0, '#1a2c40'],
        [0.4, '#3c4a5e'],
        [0.56, '#a8705a'],
        [1, '#5b4034'],
      ]),
    ),
  );
  s.add(
    rect(
      800,
      600,
      420,
      130,
      s.linear([
        [0, '#c98058'],
        [1, '#3c5566'],
      ]),
    ),
    glow(s, 1010, 620, 320, '#f0a868', 0.6),
    reflection(s, 1010, 640, 724, 30, ink.lamp, 0.8),
  );
  s.add(
    path('M960 640 h70 l-10 16 h-50z M990 640 V602', '#1a2c40', { stroke: '#1a2c40', 'stroke-width': 4 }),
  );
  facades(s, 1);
  facades(s, -1);
  s.add(
    polygon(
      [
        [830, 726],
        [1190, 726],
        [2000, 1180],
        [2000, 1333],
        [0, 1333],
        [0, 1180],
      ],
      s.linear([
        [0, '#a77a56'],
        [0.3, '#7c5a4a'],
        [1, '#35303a'],
      ]),
    ),
  );
  for (let index = 0; index < 240; index += 1) {
    const depth = s.random() ** 0.7;
    const y = 740 + depth * 590;
    const half = 190 + depth * 980;
    const x = 1010 + s.between(-half, half);
    s.add(
      oval(x, y, 8 + depth * 34, 3 + depth * 9, s.pick(['#c79a6a', '#3b3340', '#8a6650']), {
        opacity: s.between(0.12, 0.4).toFixed(2),
      }),
    );
  }
  s.add(
    polygon(
      [
        [960, 726],
        [1060, 726],
        [1230, 1333],
        [720, 1333],
      ],
      s.linear([
        [0, '#ffd487', 0.5],
        [1, '#ffd487', 0],
      ]),
    ),
  );
  stalls(s);
  const coats = ['#2f5866', '#7a3b33', '#4c6248', '#4b2f42', '#b5533c', '#24445a', '#c98a3c'] as const;
  const crowd = Array.from({ length: 19 }, () => s.random() ** 0.8).toSorted((a, b) => a - b);
  for (const depth of crowd) {
    const y = 770 + depth * 440;
    const x = 1010 + s.between(-100, 90) * (1 + depth * 2.6);
    s.add(oval(x, y, 20 + depth * 40, 5 + depth * 8, '#1a1c26', { opacity: 0.5 }));
    s.add(
      person({
        x,
        y,
        tall: 90 + depth * 240,
        coat: ink.mix(s.pick(coats), ink.night, 0.3),
        legs: '#151c26',
        hat: s.pick(['cap', 'none', 'scarf']),
        hair: s.pick(['#2b1f1b', '#6b4a36', '#b5ab98']),
        skin: s.pick(['#c08a66', '#8f5d42', '#d3a27c']),
        faces: s.pick([1, -1]),
        rim: '#ffcf86',
        skirt: s.between(4, 20),
        stride: s.pick([
          [
            [4, 20, 7, 42],
            [-3, 21, -6, 42],
          ],
          [
            [1, 21, 0, 43],
            [1, 21, 3, 43],
          ],
        ]),
      }),
    );
  }
  lanterns(s);
  return s;
}

function facades(s: Sheet, side: 1 | -1): void {
  const colors = ['#8e4a3c', '#3d5f68', '#b98a52', '#5d4a5c', '#6d7a5c', '#a56a4a'] as const;
  const edge = side === 1 ? 2060 : -60;
  for (let index = 5; index >= 0; index -= 1) {
    const near = 1 - index / 6.4;
    const x0 = 1010 + side * (180 + near ** 1.9 * 900);
    const next = 1010 + side * (180 + Math.min(1.16, near + 0.17) ** 1.9 * 900);
    const top = 500 - near ** 1.6 * 470;
    const topNext = 500 - Math.min(1.2, near + 0.17) ** 1.6 * 470;
    const foot = 730 + near ** 1.9 * 450;
    const footNext = 730 + Math.min(1.2, near + 0.17) ** 1.9 * 450;
    const color = colors[(index + (side === 1 ? 0 : 3)) % 6] ?? '#8e4a3c';
    s.add(
      polygon(
        [
          [x0, top],
          [next, topNext],
          [next, footNext + 60],
          [x0, foot + 20],
        ],
        s.linear([
          [0, ink.mix(color, ink.night, 0.72)],
          [0.5, ink.mix(color, ink.night, 0.4)],
          [1, ink.mix(color, '#ffc873', 0.3)],
        ]),
      ),
    );
    s.add(
      polygon(
        [
          [x0 - side * 14, top + 6],
          [next, topNext + 4],
          [next, topNext - 34 * near - 12],
          [x0 - side * 10, top - 26 * near - 8],
        ],
        '#1d2331',
      ),
    );
    const spot = (u: number, v: number): readonly [number, number] => [
      x0 + (next - x0) * u,
      (top + (topNext - top) * u) * (1 - v) + (foot + (footNext - foot) * u) * v,
    ];
    for (const v of [0.12, 0.36])
      for (const u of [0.16, 0.56]) {
        const lit = s.random() < 0.5;
        s.add(
          polygon(
            [spot(u, v), spot(u + 0.24, v), spot(u + 0.24, v + 0.15), spot(u, v + 0.15)],
            lit ? '#ffd58a' : '#1d2a38',
          ),
          polygon(
            [spot(u - 0.09, v), spot(u - 0.01, v), spot(u - 0.01, v + 0.15), spot(u - 0.09, v + 0.15)],
            ink.mix(color, ink.ink, 0.5),
          ),
          polygon(
            [spot(u + 0.25, v), spot(u + 0.33, v), spot(u + 0.33, v + 0.15), spot(u + 0.25, v + 0.15)],
            ink.mix(color, ink.ink, 0.5),
          ),
        );
      }
    s.add(
      polygon(
        [spot(0.08, 0.68), spot(0.92, 0.68), spot(0.92, 0.98), spot(0.08, 0.98)],
        s.linear([
          [0, '#ffe2a0'],
          [1, '#e09a4c'],
        ]),
      ),
      polygon(
        [spot(0.04, 0.6), spot(0.96, 0.6), spot(1, 0.69), spot(0, 0.69)],
        s.pick([ink.coral, ink.sea, ink.ochre]),
      ),
      polygon([spot(0.42, 0.68), spot(0.46, 0.68), spot(0.46, 1), spot(0.42, 1)], '#4b2f2a'),
    );
  }
  s.add(glow(s, edge, 980, 520, ink.lamp, 0.28));
}

function stalls(s: Sheet): void {
  for (let index = 4; index >= 0; index -= 1) {
    const near = 1 - index / 5;
    const size = 0.35 + near * 1.05;
    const x = 1010 - 210 - near ** 1.7 * 610;
    const y = 790 + near ** 1.7 * 370;
    const colors = [ink.coral, '#f0dcae', ink.sea] as const;
    const color = colors[index % 3] ?? ink.coral;
    s.add(
      person({
        x: x - 20 * size,
        y: y - 50 * size,
        tall: 200 * size,
        coat: '#3d5f68',
        skin: '#a8734f',
        hat: 'scarf',
        faces: 1,
        rim: '#ffd890',
      }),
    );
    s.add(
      group(
        [
          oval(0, 6, 190, 20, '#14161f', { opacity: 0.6 }),
          rect(
            -150,
            -96,
            300,
            100,
            s.linear([
              [0, '#a8693c'],
              [1, '#4d3028'],
            ]),
          ),
          rect(-160, -108, 320, 16, '#d9a060'),
          stroke('M-150 -100 V-290 M150 -100 V-290', '#33252a', 9),
          ...Array.from({ length: 13 }, (_, fruit) =>
            oval(
              -134 + fruit * 22,
              -118 - (fruit % 2) * 10,
              15,
              15,
              s.pick([ink.ochre, ink.coral, '#7f9a55', '#f6d58a', ink.brick]),
            ),
          ),
          path(
            'M-180 -270 L-130 -340 H130 L180 -270 q-15 24 -30 0 q-15 24 -30 0 q-15 24 -30 0 q-15 24 -30 0 q-15 24 -30 0 q-15 24 -30 0 q-15 24 -30 0 q-15 24 -30 0 q-15 24 -30 0 q-15 24 -30 0 q-15 24 -30 0 q-15 24 -30 0z',
            color,
          ),
          path(
            'M-120 -270 L-86 -340 H-44 L-60 -270z M0 -270 L0 -340 H44 L60 -270z M120 -270 L88 -340 H130 L180 -270z',
            ink.mix(color, ink.ink, 0.35),
            { opacity: 0.6 },
          ),
          glow(s, 0, -210, 210, ink.lamp, 0.75),
          oval(0, -228, 13, 17, '#fff3cf'),
        ],
        { transform: `translate(${x} ${y}) scale(${size})` },
      ),
    );
  }
}
