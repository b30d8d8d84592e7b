import * as ink from '../palette.ts';
import { group, oval, path, polygon, rect, ridge, stroke } from '../shapes.ts';
import { Sheet } from '../sheet.ts';

/** School notebooks in piles on a kitchen table, one open, a pencil across it. */
export function notebooks(): Sheet {
  const s = new Sheet(37);
  s.add(
    rect(
      0,
      0,
      2000,
      1333,
      s.linear([
        [0, '#23414d'],
        [1, '#142b38'],
      ]),
    ),
  );
  s.add(
    rect(1180, 60, 620, 620, '#5a4334'),
    rect(
      1210,
      90,
      560,
      560,
      s.linear([
        [0, '#9fc0bd'],
        [0.6, '#dfe0c6'],
        [1, '#f3d9a0'],
      ]),
    ),
  );
  s.add(
    group(
      [
        ridge(s, 520, 40, 0.3, '#6f9997'),
        ridge(s, 570, 30, 0.5, '#4a767b'),
        rect(1210, 590, 560, 60, '#7fa7a4'),
      ],
      { 'clip-path': s.clip(rect(1210, 90, 560, 560, '#fff')) },
    ),
  );
  s.add(
    rect(1480, 90, 20, 560, '#5a4334'),
    rect(1210, 360, 560, 18, '#5a4334'),
    rect(1150, 660, 680, 36, '#6e5340'),
  );
  s.add(
    polygon(
      [
        [1210, 90],
        [1210, 660],
        [560, 1333],
        [-420, 1333],
      ],
      s.linear([
        [0, '#f8dc9f', 0.34],
        [1, '#f8dc9f', 0.02],
      ]),
    ),
  );
  s.add(
    path(
      'M0 820 L2000 760 L2000 1333 L0 1333z',
      s.linear([
        [0, '#a4693f'],
        [0.5, '#8b5232'],
        [1, '#5d3425'],
      ]),
    ),
  );
  for (let index = 0; index < 42; index += 1) {
    const y = s.between(820, 1333);
    const x = s.between(-100, 1900);
    s.add(
      stroke(
        `M${x} ${y} q${s.between(100, 250)} ${s.between(-14, 8)} ${s.between(250, 700)} ${s.between(-16, 4)}`,
        s.pick(['#5b3323', '#c08a58', '#6f3f29']),
        s.between(2, 5),
        { opacity: 0.4 },
      ),
    );
  }
  s.add(
    oval(500, 1010, 430, 46, '#2a1813', { opacity: 0.55, filter: s.blur(18) }),
    oval(1290, 1190, 560, 46, '#2a1813', { opacity: 0.55, filter: s.blur(18) }),
  );
  pile(s, 210, 985, 12, 430);
  pile(s, 700, 905, 7, 330);
  openBook(s);
  s.add(
    group(
      [
        rect(0, -9, 470, 18, ink.ochre),
        rect(0, -9, 470, 6, '#f2c26b'),
        rect(0, 4, 470, 5, '#a8642d'),
        rect(-34, -9, 36, 18, ink.coral),
        polygon(
          [
            [470, -9],
            [522, 0],
            [470, 9],
          ],
          '#ecd3a6',
        ),
        polygon(
          [
            [508, -2.6],
            [524, 0],
            [508, 2.6],
          ],
          ink.ink,
        ),
      ],
      { transform: 'translate(1240 1085) rotate(-17)' },
    ),
  );
  mug(s);
  return s;
}

function pile(s: Sheet, x: number, bottom: number, count: number, wide: number): void {
  const covers = ['#2f6673', '#9a3f2d', '#4c6248', '#c98a3c', '#3b4f6b', '#6d3d4c', '#1f4554'] as const;
  for (let index = 0; index < count; index += 1) {
    const shift = s.between(-16, 16);
    const turn = s.between(-1.6, 1.6);
    const y = bottom - index * 44;
    const color = s.pick(covers);
    s.add(
      group(
        [
          rect(x + shift, y - 40, wide, 42, color, { rx: 6 }),
          rect(
            x + shift + 10,
            y - 31,
            wide - 4,
            24,
            s.linear([
              [0, '#f6ead0'],
              [1, '#d9c294'],
            ]),
          ),
          ...[0, 1, 2, 3].map((line) =>
            rect(x + shift + 12, y - 28 + line * 5.5, wide - 8, 1.4, '#b89b6c', { opacity: 0.7 }),
          ),
          rect(x + shift - 4, y - 40, 26, 42, ink.mix(color, ink.ink, 0.35), { rx: 5 }),
          rect(x + shift, y - 41, wide, 6, ink.mix(color, ink.paper, 0.35), { rx: 3 }),
        ],
        { transform: `rotate(${turn} ${x + wide / 2} ${y})` },
      ),
    );
  }
  const top = bottom - count * 44;
  s.add(
    polygon(
      [
        [x + 6, top + 4],
        [x + wide, top + 2],
        [x + wide + 46, top - 44],
        [x + 66, top - 42],
      ],
      '#3b7682',
    ),
  );
  s.add(
    polygon(
      [
        [x + 150, top - 8],
        [x + wide - 60, top - 9],
        [x + wide - 36, top - 34],
        [x + 180, top - 33],
      ],
      '#f3e6c8',
    ),
  );
  s.add(
    stroke(`M${x + 196} ${top - 24} h${wide - 270} M${x + 186} ${top - 15} h${wide - 290}`, '#5b4034', 3),
  );
}

function openBook(s: Sheet): void {
  s.add(
    polygon(
      [
        [820, 1170],
        [1010, 955],
        [1820, 930],
        [1880, 1150],
        [1330, 1205],
      ],
      '#7a3325',
    ),
  );
  s.add(
    path(
      'M838 1156 L1022 946 Q1200 906 1400 952 L1338 1188 Q1090 1120 838 1156z',
      s.linear(
        [
          [0, '#efe0bd'],
          [0.8, '#fdf4dc'],
          [1, '#cdb486'],
        ],
        [0, 0, 1, 0],
      ),
    ),
  );
  s.add(
    path(
      'M1400 952 Q1620 892 1808 930 L1868 1136 Q1620 1108 1338 1188z',
      s.linear(
        [
          [0, '#c3a876'],
          [0.16, '#fbf0d4'],
          [1, '#f1e1ba'],
        ],
        [0, 0, 1, 0],
      ),
    ),
  );
  for (let line = 0; line < 11; line += 1) {
    const share = line / 11;
    const left = 1010 - share * 150;
    const y = 978 + share * 168;
    s.add(
      stroke(
        `M${left} ${y} Q1200 ${y - 42 + share * 20} ${1376 - share * 46} ${y + 4 + share * 14}`,
        '#8fa9a8',
        1.8,
        { opacity: 0.7 },
      ),
    );
    s.add(
      scribble(s, left + 26, y - 10, 72),
      scribble(s, left + 130, y - 18, 60),
      scribble(s, left + 226, y - 20, s.between(40, 130)),
    );
    const right = 1410 - share * 40;
    s.add(
      stroke(
        `M${right} ${y - 4 + share * 16} Q1620 ${y - 54 + share * 16} ${1800 + share * 52} ${y - 36 - share * 4}`,
        '#8fa9a8',
        1.8,
        { opacity: 0.7 },
      ),
    );
    if (line < 6)
      s.add(
        scribble(s, right + 44, y - 20 + share * 12, 66),
        scribble(s, right + 150, y - 34 + share * 8, 56),
        scribble(s, right + 240, y - 40, s.between(30, 110)),
      );
  }
}

function scribble(s: Sheet, x: number, y: number, long: number): string {
  let d = `M${x} ${y}`;
  for (let at = 0; at < long; at += 9)
    d += ` q${s.between(1, 4)} ${s.between(-10, -4)} ${s.between(3, 6)} ${s.between(-3, 3)} t${s.between(3, 5)} ${s.between(-2, 3)}`;
  return stroke(d, '#3f434a', 1.9, { opacity: 0.85 });
}

function mug(s: Sheet): void {
  s.add(oval(1660, 890, 150, 24, '#2a1813', { opacity: 0.5, filter: s.blur(12) }));
  s.add(stroke('M1742 760 q84 -4 78 54 q-6 52 -86 46', '#d8d3bf', 20));
  s.add(
    path(
      'M1560 716 h190 l-14 150 q-6 24 -80 24 q-76 0 -84 -24z',
      s.linear(
        [
          [0, '#f3ead4'],
          [0.6, '#dcd6c2'],
          [1, '#8c9691'],
        ],
        [0, 0, 1, 0],
      ),
    ),
  );
  s.add(
    path('M1566 790 h178 l-3 24 h-172z', ink.sea),
    oval(1655, 716, 95, 20, '#fdf6e3'),
    oval(1655, 718, 82, 15, '#4a2c20'),
  );
  s.add(
    group(
      [
        stroke('M1640 690 q-26 -40 0 -80 t-6 -90', '#f6efdc', 15),
        stroke('M1680 690 q26 -44 2 -84 t10 -70', '#f6efdc', 11),
      ],
      { filter: s.blur(8), opacity: 0.5 },
    ),
  );
}
