import * as ink from '../palette.ts';
import { group, oval, path, polygon, rect, stroke } from '../shapes.ts';
import type { Sheet } from '../sheet.ts';

export function player(
  s: Sheet,
  x: number,
  y: number,
  size: number,
  faces: 1 | -1,
  plays: 'violin' | 'cello' | 'horn' | 'wind',
): void {
  const coat = s.pick(['#1f2f3c', '#3a2438', '#203c40', '#5c2f2c', '#2b2a38']);
  const skin = s.pick(['#d3a27c', '#b57d59', '#8f5d42', '#c08a66']);
  const hair = s.pick(['#2b1f1b', '#6b4a36', '#c9bfae', '#3a2a33', '#a8733c']);
  const long = s.random() < 0.4;
  const wood = s.linear([
    [0, '#c97b3c'],
    [1, '#7a3b22'],
  ]);
  const violin = group(
    [
      oval(0, 0, 17, 24, wood),
      oval(0, -26, 13, 16, wood),
      stroke('M0 -40 V-80', '#33201a', 7),
      stroke('M0 20 V-76', '#f0dcae', 1.6),
    ],
    { transform: 'translate(34 -98) rotate(58)' },
  );
  const cello = group(
    [
      oval(0, 0, 44, 58, wood),
      oval(0, -70, 34, 42, wood),
      stroke('M0 -104 V-190', '#33201a', 11),
      stroke('M0 46 V-180', '#f0dcae', 2.4),
      stroke('M-16 -20 q-8 14 0 28 M16 -20 q8 14 0 28', '#33201a', 4),
    ],
    { transform: 'translate(26 10) rotate(-9)' },
  );
  const horn = group([
    oval(30, -70, 30, 30, 'none', { stroke: '#e6b653', 'stroke-width': 10 }),
    oval(30, -70, 14, 14, 'none', { stroke: '#b9842f', 'stroke-width': 6 }),
    path('M48 -50 L94 -22 L70 2 L40 -44z', '#e6b653'),
    stroke('M14 -94 L4 -116', '#e6b653', 6),
  ]);
  const wind = group([
    stroke('M8 -112 L46 -48', '#1a1216', 9),
    stroke('M8 -112 L46 -48', '#d8c48f', 2),
    oval(48, -44, 8, 8, '#1a1216'),
  ]);
  s.add(
    group(
      [
        path(
          'M-52 60 Q-56 -64 -20 -82 H20 Q56 -64 52 60z',
          s.linear(
            [
              [0, ink.mix(coat, '#ffd487', 0.34)],
              [0.5, coat],
              [1, '#150f14'],
            ],
            faces === 1 ? [1, 0, 0, 0.4] : [1, 0, 0, 0.4],
          ),
        ),
        path('M-8 -82 L0 -58 L8 -82z', '#f5e9d3'),
        rect(-9, -98, 18, 20, ink.mix(skin, ink.ink, 0.25)),
        oval(2, -122, 25, 31, skin),
        long
          ? path(
              'M-27 -116 Q-30 -160 4 -160 Q34 -158 28 -128 Q6 -132 -4 -140 Q-2 -90 -16 -72 Q-36 -80 -27 -116z',
              hair,
            )
          : path('M-25 -116 Q-30 -158 4 -158 Q34 -156 28 -130 Q4 -132 -8 -142 Q-10 -120 -18 -104z', hair),
        stroke('M26 -134 Q30 -118 22 -100', '#ffe3a1', 3, { opacity: 0.7 }),
        plays === 'violin' ? violin : plays === 'cello' ? cello : plays === 'horn' ? horn : wind,
        stroke('M34 -60 Q58 -44 44 -92', ink.mix(coat, ink.ink, 0.3), 17),
        oval(44, -94, 9, 9, skin),
        stroke('M-36 -58 Q-30 -10 18 -54', ink.mix(coat, '#ffd487', 0.14), 17),
        oval(20, -56, 9, 9, skin),
        plays === 'violin'
          ? stroke('M20 -58 L84 -124', '#e8d3a4', 3.4)
          : plays === 'cello'
            ? stroke('M-30 -30 L84 -14', '#e8d3a4', 3.6)
            : '',
      ],
      { transform: `translate(${x} ${y}) scale(${size * faces} ${size})` },
    ),
  );
  s.add(
    group(
      [
        stroke('M0 40 V-18', '#1a1216', 5),
        polygon(
          [
            [-38, -18],
            [38, -18],
            [46, -62],
            [-30, -62],
          ],
          '#211820',
        ),
        polygon(
          [
            [-32, -22],
            [2, -22],
            [8, -66],
            [-25, -66],
          ],
          '#f7ecd4',
        ),
        polygon(
          [
            [4, -22],
            [36, -22],
            [43, -66],
            [10, -66],
          ],
          '#ecd9b0',
        ),
        polygon(
          [
            [-32, -22],
            [36, -22],
            [37, -29],
            [-31, -29],
          ],
          '#a87a4e',
          { opacity: 0.8 },
        ),
      ],
      { transform: `translate(${x + faces * 62 * size} ${y + 66 * size}) scale(${size})` },
    ),
  );
}
