import * as ink from '../palette.ts';
import { person } from '../people.ts';
import { glow, group, oval, path, polygon, rect, ridge, ripples, stroke } from '../shapes.ts';
import { Sheet } from '../sheet.ts';
import { house } from './roof-houses.ts';

/** A tumble of roofs on a bright morning, panels on some of them, a fitter on one. */
export function solarRoofs(): Sheet {
  const s = new Sheet(73);
  s.add(
    rect(
      0,
      0,
      2000,
      1333,
      s.linear([
        [0, '#6ea5a8'],
        [0.4, '#b9d2c4'],
        [0.62, '#f5e4b8'],
      ]),
    ),
  );
  s.add(glow(s, 380, 270, 640, '#fff3c4', 0.9), oval(380, 270, 94, 94, '#fffbe6'));
  for (const [x, y, wide] of [
    [1250, 170, 520],
    [1700, 300, 420],
    [840, 320, 320],
  ] as const)
    s.add(
      group(
        [
          oval(x, y, wide / 2, 34, '#fbf3dd'),
          oval(x - wide * 0.12, y - 34, wide / 4.4, 44, '#fbf3dd'),
          oval(x + wide * 0.16, y - 26, wide / 5, 36, '#fbf3dd'),
        ],
        { opacity: 0.85 },
      ),
    );
  s.add(
    ridge(s, 520, 50, 0.4, '#8fb3a8'),
    rect(
      0,
      530,
      2000,
      120,
      s.linear([
        [0, '#4f8f99'],
        [1, '#7fb3b0'],
      ]),
    ),
    ripples(s, 540, 640, '#f5f0da', 60, 0.6),
  );
  s.add(
    polygon(
      [
        [1540, 584],
        [1600, 470],
        [1606, 584],
      ],
      '#fbf3dd',
    ),
    path('M1510 586 h140 l-20 26 h-96z', ink.coral),
  );
  for (let index = 0; index < 15; index += 1)
    house(s, -60 + index * 142, 690 + s.between(-22, 26), 0.6, index, false);
  for (let index = 0; index < 10; index += 1)
    house(s, -150 + index * 222, 868 + s.between(-26, 26), 0.95, index + 3, index % 3 === 1);
  for (let index = 0; index < 7; index += 1)
    house(s, -260 + index * 344, 1120 + s.between(-14, 30), 1.42, index + 5, index === 1 || index === 4);
  front(s);
  for (const [x, y, size] of [
    [1120, 420, 1.2],
    [1210, 380, 0.9],
    [1010, 450, 0.8],
  ] as const)
    s.add(stroke(`M${x - 34 * size} ${y - 8 * size} q18 -16 34 8 q16 -24 36 -10`, '#fffbe9', 7 * size));
  return s;
}

function front(s: Sheet): void {
  s.add(
    polygon(
      [
        [820, 1333],
        [1010, 900],
        [1900, 900],
        [2140, 1333],
      ],
      s.linear([
        [0, '#dd7f52'],
        [1, '#a8442f'],
      ]),
    ),
    stroke('M1010 900 H1900', '#f0b083', 12),
  );
  for (let row = 0; row < 10; row += 1) {
    const y = 918 + row * 44;
    for (let x = 1010 - (y - 900) * 0.44; x < 1930 + (y - 900) * 0.56; x += 46)
      s.add(path(`M${x} ${y} q23 34 46 0`, 'none', { stroke: '#7d3325', 'stroke-width': 4, opacity: 0.5 }));
  }
  for (let row = 0; row < 3; row += 1)
    for (let column = 0; column < 4; column += 1) {
      if (row === 2 && column === 3) continue;
      const top = 948 + row * 118;
      const left = 1150 + column * 158 - row * 22;
      s.add(
        polygon(
          [
            [left + 14, top + 14],
            [left + 158, top + 14],
            [left + 142, top + 122],
            [left - 6, top + 122],
          ],
          '#4a1f1a',
          { opacity: 0.5 },
        ),
        polygon(
          [
            [left, top],
            [left + 148, top],
            [left + 130, top + 108],
            [left - 20, top + 108],
          ],
          s.linear(
            [
              [0, '#2b5a78'],
              [0.5, '#16344a'],
              [1, '#10263a'],
            ],
            [0, 0, 1, 1],
          ),
          { stroke: '#e6ece0', 'stroke-width': 5 },
        ),
        polygon(
          [
            [left + 6, top + 4],
            [left + 70, top + 4],
            [left + 6, top + 104],
            [left - 14, top + 104],
          ],
          '#8fc0c4',
          { opacity: 0.5 },
        ),
        stroke(
          `M${left + 49} ${top} L${left + 30} ${top + 108} M${left + 98} ${top} L${left + 80} ${top + 108} M${left - 10} ${top + 54} H${left + 139}`,
          '#cfe0d6',
          2,
          { opacity: 0.6 },
        ),
      );
    }
  s.add(
    person({
      x: 1740,
      y: 1250,
      tall: 400,
      coat: ink.ochre,
      legs: '#24445a',
      hat: 'cap',
      skin: '#b57d59',
      faces: -1,
      lean: 24,
      skirt: 2,
      rim: '#fff3c4',
      arms: [
        [12, 10, 24, 22],
        [10, 14, 22, 26],
      ],
      stride: [
        [9, 16, -3, 36],
        [-8, 18, -16, 40],
      ],
    }),
  );
  s.add(
    polygon(
      [
        [1590, 1136],
        [1720, 1136],
        [1704, 1240],
        [1570, 1240],
      ],
      '#16344a',
      { stroke: '#e6ece0', 'stroke-width': 5 },
    ),
    polygon(
      [
        [1596, 1140],
        [1650, 1140],
        [1600, 1236],
        [1576, 1236],
      ],
      '#8fc0c4',
      { opacity: 0.5 },
    ),
  );
  s.add(
    rect(1040, 740, 74, 210, '#c98f6a'),
    rect(1040, 740, 26, 210, '#7d4a38', { opacity: 0.5 }),
    rect(1028, 726, 98, 22, ink.brick),
    path('M1060 726 q-24 -46 14 -60 q40 6 22 60z', '#f5e9d3'),
    path('M1074 690 q20 -20 40 -4 q-10 4 -12 10z', ink.ochre),
    oval(1086, 684, 4, 4, ink.ink),
  );
}
