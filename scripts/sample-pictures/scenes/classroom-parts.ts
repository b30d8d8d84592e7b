import * as ink from '../palette.ts';
import { glow, group, oval, path, polygon, rect, stroke } from '../shapes.ts';
import type { Sheet } from '../sheet.ts';

export function pupil(s: Sheet, x: number, y: number, size: number): void {
  const shirt = s.pick([ink.coral, ink.sea, ink.ochre, ink.plum, '#5d7f6a', '#c7784f']);
  const hair = s.pick(['#2b1f1b', '#5b3a28', '#a8733c', '#3a2a33']);
  const skin = s.pick(['#d3a27c', '#b57d59', '#8f5d42', '#e0b48d']);
  const tails = s.random() < 0.45;
  s.add(
    group(
      [
        oval(130, 96, 190, 18, '#3b251c', { opacity: 0.35 }),
        polygon(
          [
            [-40, 26],
            [300, 26],
            [276, -14],
            [-16, -14],
          ],
          '#d29a5c',
        ),
        rect(-40, 26, 340, 18, '#9a6238'),
        rect(-30, 44, 16, 70, '#5b3a28'),
        rect(274, 44, 16, 70, '#5b3a28'),
        polygon(
          [
            [20, 16],
            [96, 16],
            [98, -2],
            [32, -2],
          ],
          '#f7ecd4',
        ),
        polygon(
          [
            [180, 18],
            [262, 18],
            [250, -2],
            [178, -2],
          ],
          s.pick([ink.coral, ink.sea, '#f7ecd4']),
        ),
        path(
          'M72 84 Q70 -66 130 -78 Q190 -66 188 84z',
          s.linear(
            [
              [0, ink.mix(shirt, '#fff3c9', 0.28)],
              [1, ink.mix(shirt, ink.ink, 0.32)],
            ],
            [0, 0, 1, 0.3],
          ),
        ),
        path(
          'M78 60 Q44 20 66 -4 L92 -40 Q84 10 100 50z M182 60 Q216 20 194 -4 L168 -40 Q176 10 160 50z',
          ink.mix(shirt, ink.ink, 0.2),
        ),
        rect(84, 58, 92, 12, '#7a4c2e', { rx: 5 }),
        rect(84, 84, 92, 40, '#8f5a34', { rx: 8 }),
        rect(88, 60, 11, 92, '#5b3a28'),
        rect(161, 60, 11, 92, '#5b3a28'),
        rect(118, -96, 24, 24, ink.mix(skin, ink.ink, 0.2)),
        oval(130, -124, 40, 44, skin),
        oval(89, -120, 8, 12, skin),
        oval(171, -120, 8, 12, skin),
        path(
          'M88 -112 Q80 -176 130 -176 Q180 -176 172 -112 Q168 -90 150 -86 Q130 -80 110 -86 Q92 -90 88 -112z',
          hair,
        ),
        tails
          ? path(
              'M92 -110 q-30 10 -22 62 q18 4 24 -10 q6 -28 8 -46z M168 -110 q30 10 22 62 q-18 4 -24 -10 q-6 -28 -8 -46z',
              hair,
            )
          : '',
        stroke('M108 -158 Q126 -168 148 -158', ink.mix(hair, '#ffe3a1', 0.35), 5),
      ],
      { transform: `translate(${x} ${y}) scale(${size})` },
    ),
  );
}

export function stove(s: Sheet): void {
  s.add(stroke('M1790 640 V0', '#242a2e', 40), stroke('M1780 640 V0', '#49545a', 8));
  s.add(
    glow(s, 1790, 830, 300, ink.coral, 0.4),
    path(
      'M1690 640 h200 l20 260 h-240z',
      s.linear(
        [
          [0, '#3d474c'],
          [0.5, '#242a2e'],
          [1, '#14181b'],
        ],
        [0, 0, 1, 0],
      ),
    ),
    rect(1676, 628, 228, 24, '#3d474c', { rx: 8 }),
    rect(1740, 720, 104, 90, '#ffb45c', { rx: 12 }),
    path('M1750 806 q10 -50 26 -40 q2 -34 24 -40 q-2 30 18 40 q14 14 14 40z', '#fff0bd'),
    stroke('M1740 750 H1844 M1740 780 H1844', '#242a2e', 6),
    stroke('M1684 900 v34 M1896 900 v34', '#14181b', 18),
  );
  s.add(
    path('M1740 628 q-10 -60 50 -62 q60 2 50 62z', ink.sea),
    stroke('M1836 600 q34 -4 36 -34', ink.sea, 13),
    stroke('M1748 572 q42 -60 84 0', '#242a2e', 6),
  );
}
