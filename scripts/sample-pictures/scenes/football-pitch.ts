import { building } from '../buildings.ts';
import * as ink from '../palette.ts';
import { glow, oval, path, polygon, rect, ridge, stroke } from '../shapes.ts';
import { Sheet } from '../sheet.ts';
import { footballers } from './footballers.ts';

/** Floodlights, wet grass, a leap above two defenders; the stand behind in the dusk. */
export function footballPitch(): Sheet {
  const s = new Sheet(83);
  s.add(
    rect(
      0,
      0,
      2000,
      1333,
      s.linear([
        [0, '#16303f'],
        [0.35, '#3d6470'],
        [0.52, '#d39a62'],
      ]),
    ),
  );
  s.add(ridge(s, 560, 70, 0.4, '#2f4f58'), rect(0, 560, 2000, 90, '#213a45'));
  s.add(
    path('M-20 650 V420 L760 380 V650z', '#1d323d'),
    path('M-40 424 L780 376 L800 404 L-40 456z', '#0f1f2b'),
  );
  for (let row = 0; row < 6; row += 1)
    for (let x = 10; x < 750; x += 24) {
      const y = 470 + row * 30 + s.between(-4, 4);
      s.add(
        oval(x + (row % 2) * 12, y, 8, 10, s.pick(['#b57d59', '#d3a27c', '#8f5d42', '#c08a66'])),
        path(
          `M${x - 11 + (row % 2) * 12} ${y + 28} q0 -20 11 -20 q11 0 11 20z`,
          s.pick([ink.coral, '#2f6673', ink.coral, '#5b4034', '#24445a', '#e8cf9f']),
        ),
      );
    }
  for (let x = 830; x < 1990; x += s.between(70, 120))
    s.add(
      building(s, {
        x,
        y: 600,
        wide: s.between(70, 110),
        tall: s.between(50, 110),
        wall: '#263f4b',
        roof: s.between(14, 34),
        lit: 0.35,
      }),
    );
  s.add(
    rect(
      0,
      596,
      2000,
      74,
      s.linear([
        [0, '#f0dcae'],
        [1, '#b98f5c'],
      ]),
    ),
  );
  for (let x = 0; x < 2000; x += 250)
    s.add(
      rect(x + 4, 602, 240, 62, s.pick(['#9a3f2d', '#2f6673', '#f5e9d3', '#c98a3c'])),
      stroke(`M${x + 40} 634 q20 -22 40 0 t40 0 t40 0 t40 0`, '#f5e9d3', 8, { opacity: 0.7 }),
    );
  for (const [x, far] of [
    [930, 0.7],
    [1840, 1],
  ] as const) {
    s.add(
      stroke(`M${x - 14 * far} 620 L${x} ${130 / far} L${x + 14 * far} 620`, '#0f1f2b', 9 * far),
      rect(x - 78 * far, 70 / far, 156 * far, 84 * far, '#0f1f2b'),
    );
    for (let row = 0; row < 2; row += 1)
      for (let lamp = 0; lamp < 4; lamp += 1)
        s.add(oval(x - 56 * far + lamp * 37 * far, 92 / far + row * 38 * far, 14 * far, 14 * far, '#fffbe6'));
    s.add(
      glow(s, x, 112 / far, 430 * far, '#fff1bd', 0.85),
      polygon(
        [
          [x - 60, 120 / far],
          [x + 60, 120 / far],
          [x - 300, 1333],
          [x - 1300, 1333],
        ],
        s.linear([
          [0, '#fff1bd', 0.26],
          [1, '#fff1bd', 0],
        ]),
      ),
    );
  }
  s.add(
    rect(
      0,
      664,
      2000,
      669,
      s.linear([
        [0, '#6f8a52'],
        [0.4, '#4f7046'],
        [1, '#22402f'],
      ]),
    ),
  );
  for (let stripe = 0; stripe < 7; stripe += 1)
    s.add(
      polygon(
        [
          [stripe * 300 - 60, 664],
          [stripe * 300 + 90, 664],
          [stripe * 420 - 260, 1333],
          [stripe * 420 - 480, 1333],
        ],
        '#8fa35c',
        { opacity: 0.22 },
      ),
    );
  s.add(stroke('M-20 770 H2020 M1240 770 L1000 1333 M-20 1010 H1150', '#f5f0dc', 8, { opacity: 0.75 }));
  for (let index = 0; index < 130; index += 1) {
    const y = 690 + s.random() * 640;
    s.add(
      stroke(
        `M${s.between(0, 2000)} ${y} h${(y - 600) * 0.13 * s.random() + 5}`,
        s.pick(['#dbe4b0', '#1d3528', '#a9ba72']),
        s.between(2, 4),
        { opacity: 0.4 },
      ),
    );
  }
  goal(s);
  footballers(s);
  for (let index = 0; index < 130; index += 1)
    s.add(
      stroke(`M${s.between(0, 2100)} ${s.between(-20, 1333)} l-9 ${s.between(22, 54)}`, '#fff6dc', 1.6, {
        opacity: s.between(0.1, 0.32).toFixed(2),
      }),
    );
  return s;
}

function goal(s: Sheet): void {
  for (let index = 0; index <= 12; index += 1)
    s.add(
      stroke(`M${1470 + index * 38} 480 L${1580 + index * 37} ${770 + index * 4}`, '#f5f0dc', 2, {
        opacity: 0.45,
      }),
      stroke(
        `M${1440 + index * 6} ${500 + index * 32} L${1990 + index * 4} ${500 + index * 32}`,
        '#f5f0dc',
        2,
        { opacity: 0.4 },
      ),
    );
  s.add(
    stroke('M1420 890 V440 H2040', '#fffbe9', 20),
    stroke('M1428 890 V450', '#9fb0a5', 5),
    stroke('M1420 440 L1560 520 V820', '#f5f0dc', 6, { opacity: 0.7 }),
  );
}
