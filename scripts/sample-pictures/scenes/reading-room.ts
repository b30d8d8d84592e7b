import * as ink from '../palette.ts';
import { person } from '../people.ts';
import { glow, group, oval, path, polygon, rect, stroke } from '../shapes.ts';
import { Sheet } from '../sheet.ts';

/** A reading room in the evening: green lamps down long tables, arched windows, books to the ceiling. */
export function readingRoom(): Sheet {
  const s = new Sheet(67);
  s.add(
    rect(
      0,
      0,
      2000,
      1333,
      s.linear([
        [0, '#3b2a26'],
        [0.5, '#5f4232'],
        [1, '#2b1e1d'],
      ]),
    ),
  );
  s.add(
    polygon(
      [
        [0, 0],
        [2000, 0],
        [1420, 240],
        [580, 240],
      ],
      s.linear([
        [0, '#241b1d'],
        [1, '#4a3630'],
      ]),
    ),
  );
  for (let index = 0; index <= 6; index += 1)
    s.add(
      stroke(`M${index * 333} 0 L${580 + index * 140} 240`, '#6b4c38', 12),
      stroke(`M${100 + index * 18} ${index * 40} H${1900 - index * 18}`, '#6b4c38', 5, { opacity: 0.4 }),
    );
  s.add(
    rect(
      580,
      240,
      840,
      500,
      s.linear([
        [0, '#7a5840'],
        [1, '#9a6f4a'],
      ]),
    ),
  );
  for (const x of [640, 900, 1160]) {
    const arch = `M${x} 660 V430 Q${x} 300 ${x + 100} 300 Q${x + 200} 300 ${x + 200} 430 V660z`;
    s.add(
      path(arch, '#3d2a24', { transform: `translate(${-0.08 * (x + 100)} -38) scale(1.08)` }),
      path(
        arch,
        s.linear([
          [0, '#1b3548'],
          [0.6, '#356272'],
          [1, '#8a9a86'],
        ]),
      ),
    );
    s.add(
      group(
        [
          rect(x, 610, 200, 50, '#23485a'),
          stroke(`M${x + 50} 630 V540 M${x + 50} 560 l30 50 M${x + 140} 636 V570`, '#14283a', 6),
          ...[20, 90, 120, 170].map((dx) => oval(x + dx, 606, 4, 4, ink.lamp)),
          x === 1160 ? oval(x + 130, 380, 24, 24, '#f4e6bd') : '',
        ],
        { 'clip-path': s.clip(path(arch, '#fff')) },
      ),
    );
    s.add(stroke(`M${x + 100} 300 V660 M${x} 430 H${x + 200} M${x} 545 H${x + 200}`, '#3d2a24', 8));
  }
  shelves(s, 1);
  shelves(s, -1);
  s.add(
    polygon(
      [
        [580, 740],
        [1420, 740],
        [2000, 1060],
        [2000, 1333],
        [0, 1333],
        [0, 1060],
      ],
      s.linear([
        [0, '#8a5a3a'],
        [1, '#3a2420'],
      ]),
    ),
  );
  s.add(
    polygon(
      [
        [930, 740],
        [1070, 740],
        [1260, 1333],
        [740, 1333],
      ],
      s.linear([
        [0, '#9a3f2d'],
        [1, '#5d2823'],
      ]),
    ),
  );
  for (let row = 0; row < 4; row += 1) for (const side of [-1, 1] as const) table(s, side, row);
  s.add(
    person({
      x: 1006,
      y: 905,
      tall: 228,
      coat: '#7a3b44',
      legs: '#241b20',
      hair: '#2b1f1b',
      skin: '#b57d59',
      skirt: 24,
      faces: -1,
      rim: '#ffe3a1',
      arms: [
        [5, 13, 9, 11],
        [2, 13, 13, 12],
      ],
    }),
    path('M960 782 h58 v-12 h-58z M964 770 h50 v-12 h-50z M962 758 h54 v-11 h-54z', ink.sea),
    path('M964 770 h50 v-12 h-50z', ink.ochre),
  );
  s.add(glow(s, 1000, 620, 760, ink.lamp, 0.16));
  return s;
}

function shelves(s: Sheet, side: 1 | -1): void {
  const colors = [
    '#8e3d30',
    '#2f6673',
    '#c98a3c',
    '#4c6248',
    '#4b2f42',
    '#d9c49a',
    '#1f4554',
    '#a8693c',
  ] as const;
  const across = (depth: number): number => 1000 + side * (1060 - depth * 640);
  const height = (depth: number, v: number): number => {
    const top = -60 + depth * 300;
    const foot = 1080 - depth * 340;
    return top + (foot - top) * v;
  };
  s.add(
    polygon(
      [
        [across(0), height(0, 0)],
        [across(1), height(1, 0)],
        [across(1), height(1, 1)],
        [across(0), height(0, 1)],
      ],
      s.linear(
        [
          [0, '#2b1e1d'],
          [1, '#6b4a36'],
        ],
        side === 1 ? [1, 0, 0, 0] : [0, 0, 1, 0],
      ),
    ),
  );
  for (let shelf = 0; shelf < 7; shelf += 1) {
    const v0 = 0.1 + shelf * 0.125;
    const v1 = v0 + 0.112;
    for (let depth = 0.02; depth < 0.97; depth += 0.02 * (1.35 - depth * 0.8)) {
      const next = depth + 0.0165 * (1.35 - depth * 0.8);
      if (s.random() < 0.06) continue;
      const head = v0 + s.between(0, 0.036);
      const color = ink.mix(s.pick(colors), '#2b1e1d', 0.48 - depth * 0.35);
      s.add(
        polygon(
          [
            [across(depth), height(depth, head)],
            [across(next), height(next, head)],
            [across(next), height(next, v1)],
            [across(depth), height(depth, v1)],
          ],
          color,
        ),
      );
    }
    s.add(stroke(`M${across(0)} ${height(0, v1)} L${across(1)} ${height(1, v1)}`, '#8a6040', 7));
  }
  for (const depth of [0.33, 0.62, 0.83])
    s.add(stroke(`M${across(depth)} ${height(depth, 0)} V${height(depth, 1)}`, '#7a5238', 17 - depth * 9));
  s.add(
    stroke(
      `M${across(0.45)} ${height(0.45, 0.08)} L${across(0.5) - side * 20} ${height(0.5, 1.02)} M${across(0.49)} ${height(0.49, 0.08)} L${across(0.54) - side * 20} ${height(0.54, 1.02)}`,
      '#c48a55',
      6,
    ),
  );
}

function table(s: Sheet, side: 1 | -1, row: number): void {
  const size = 0.5 + row * 0.27 + row * row * 0.02;
  const x = 1000 + side * (250 + row * 125 + row * row * 22);
  const y = 800 + row * 112 + row * row * 18;
  const coats = ['#2f6673', '#9a3f2d', '#5d7f6a', '#c98a3c', '#4b2f42', '#3b4f6b'] as const;
  const reader = (dx: number): string => {
    const coat = s.pick(coats);
    const hair = s.pick(['#2b1f1b', '#4a3024', '#c9bfae', '#241b20']);
    const skin = s.pick(['#c08a66', '#8f5d42', '#d3a27c', '#a8734f']);
    const scarf = s.random() < 0.3;
    return group([
      path(
        `M${dx - 62} 20 Q${dx - 60} -66 ${dx - 20} -80 H${dx + 20} Q${dx + 60} -66 ${dx + 62} 20z`,
        s.linear([
          [0, ink.mix(coat, '#ffe3a1', 0.25)],
          [1, ink.mix(coat, ink.ink, 0.4)],
        ]),
      ),
      oval(dx, -112, 27, 33, skin),
      scarf
        ? path(
            `M${dx - 32} -86 Q${dx - 40} -150 ${dx} -152 Q${dx + 40} -150 ${dx + 32} -86 Q${dx + 30} -120 ${dx} -126 Q${dx - 30} -120 ${dx - 32} -86z`,
            ink.mix(coat, ink.paper, 0.3),
          )
        : path(
            `M${dx - 29} -110 Q${dx - 34} -150 ${dx} -150 Q${dx + 34} -150 ${dx + 29} -110 Q${dx + 10} -130 ${dx - 29} -110z`,
            hair,
          ),
      oval(dx, -98, 17, 15, '#ffe3a1', { opacity: 0.3 }),
      path(
        `M${dx - 60} -10 Q${dx - 40} 20 ${dx - 12} 6 M${dx + 60} -10 Q${dx + 40} 20 ${dx + 12} 6`,
        'none',
        { stroke: ink.mix(coat, ink.ink, 0.15), 'stroke-width': 22, 'stroke-linecap': 'round' },
      ),
    ]);
  };
  s.add(
    group(
      [
        oval(0, 104, 250, 20, '#1d1416', { opacity: 0.6 }),
        reader(-116),
        s.random() < 0.75 ? reader(112) : '',
        rect(-236, 16, 472, 20, '#b57a48'),
        rect(-236, 34, 472, 12, '#6b4030'),
        rect(-216, 46, 24, 62, '#4a2d25'),
        rect(192, 46, 24, 62, '#4a2d25'),
        polygon(
          [
            [-236, 16],
            [-206, -6],
            [206, -6],
            [236, 16],
          ],
          '#c98a55',
        ),
        oval(0, 6, 190, 13, '#ffe3a1', { opacity: 0.45 }),
        path('M-172 10 Q-140 -8 -116 4 Q-92 -8 -60 10 L-66 14 Q-92 2 -116 12 Q-140 2 -166 14z', '#fbf0d4'),
        path('M56 10 Q88 -8 112 4 Q136 -8 168 10 L162 14 Q136 2 112 12 Q88 2 62 14z', '#fbf0d4'),
        rect(-4, -62, 8, 66, '#b98d4f'),
        oval(0, 4, 26, 7, '#b98d4f'),
        glow(s, 0, -30, 190, '#ffe08f', 0.6),
        path(
          'M-58 -56 Q-50 -92 0 -92 Q50 -92 58 -56z',
          s.linear([
            [0, '#5fae86'],
            [1, '#2f7a5f'],
          ]),
        ),
        rect(-58, -58, 116, 6, '#d6f0c8'),
      ],
      { transform: `translate(${x} ${y}) scale(${size})` },
    ),
  );
}
