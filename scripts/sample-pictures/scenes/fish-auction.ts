import * as ink from '../palette.ts';
import { person } from '../people.ts';
import { glow, group, oval, path, polygon, rect, stroke } from '../shapes.ts';
import { Sheet } from '../sheet.ts';

/** Half past four: crates of fish under lamps, buyers in a ring, a woman on a crate. */
export function fishAuction(): Sheet {
  const s = new Sheet(53);
  s.add(
    rect(
      0,
      0,
      2000,
      1333,
      s.linear([
        [0, '#0f2431'],
        [0.5, '#234a58'],
        [1, '#18323f'],
      ]),
    ),
  );
  s.add(
    rect(
      640,
      330,
      720,
      420,
      s.linear([
        [0, '#16384a'],
        [0.7, '#37697a'],
        [1, '#6e9492'],
      ]),
    ),
    glow(s, 1000, 700, 380, '#e7b06e', 0.35),
  );
  s.add(
    stroke('M760 740 V470 M760 520 L680 640 M1180 740 V430 M1180 480 L1280 640', '#0f2431', 8),
    path('M660 700 q90 24 190 0 l-16 44 h-160z M1080 690 q110 26 220 0 l-20 56 h-180z', '#0f2431'),
  );
  for (let index = 0; index < 9; index += 1)
    s.add(
      stroke(`M${-100 + index * 275} 0 L${320 + index * 170} 330`, '#0b1b26', 26),
      stroke(`M${-100 + index * 275} 0 L${320 + index * 170} 330`, '#2f5b69', 5, { opacity: 0.6 }),
    );
  s.add(
    rect(0, 0, 2000, 46, '#0b1b26'),
    polygon(
      [
        [0, 160],
        [640, 330],
        [640, 750],
        [0, 900],
      ],
      s.linear(
        [
          [0, '#1b3a49'],
          [1, '#2e5a66'],
        ],
        [0, 0, 1, 0],
      ),
    ),
    polygon(
      [
        [2000, 160],
        [1360, 330],
        [1360, 750],
        [2000, 900],
      ],
      s.linear(
        [
          [0, '#2e5a66'],
          [1, '#1b3a49'],
        ],
        [0, 0, 1, 0],
      ),
    ),
  );
  for (let index = 0; index < 5; index += 1) {
    const x = 60 + index * 120;
    const k = 1 - index * 0.13;
    s.add(
      rect(x, 420 + index * 10, 60 * k, 130 * k, '#f5e9d3', { opacity: 0.1 }),
      rect(1900 - x, 420 + index * 10, 60 * k, 130 * k, '#f5e9d3', { opacity: 0.1 }),
    );
  }
  s.add(
    polygon(
      [
        [640, 750],
        [1360, 750],
        [2000, 900],
        [2000, 1333],
        [0, 1333],
        [0, 900],
      ],
      s.linear([
        [0, '#6f8a83'],
        [0.4, '#4f7075'],
        [1, '#1b3742'],
      ]),
    ),
  );
  for (const x of [330, 1000, 1670])
    s.add(
      polygon(
        [
          [x - 40, 208],
          [x + 40, 208],
          [x + 430, 1250],
          [x - 430, 1250],
        ],
        s.linear([
          [0, '#ffe3a1', 0.5],
          [0.6, '#ffe3a1', 0.12],
          [1, '#ffe3a1', 0],
        ]),
      ),
    );
  for (const x of [330, 1000, 1670])
    s.add(
      stroke(`M${x} 0 V170`, '#0b1b26', 5),
      path(`M${x - 78} 208 q0 -50 78 -52 q78 2 78 52z`, '#c75a3a'),
      oval(x, 210, 60, 17, '#fff3c9'),
      glow(s, x, 214, 250, ink.lamp, 0.7),
    );
  const coats = ['#2f5866', '#7a3b33', '#3f5546', '#4b2f42', '#a66a35', '#24445a', '#5b4034'] as const;
  for (const index of [0, 1, 2, 3, 4, 8, 9, 10, 11, 12])
    s.add(
      person({
        x: 250 + index * 122 + s.between(-18, 18),
        y: 866 + s.between(-14, 22),
        tall: s.between(262, 306),
        coat: ink.mix(s.pick(coats), ink.night, 0.25),
        legs: '#13222c',
        hat: s.pick(['cap', 'none', 'scarf']),
        hair: s.pick(['#2b1f1b', '#5b4034', '#a9a191']),
        skin: s.pick(['#c08a66', '#8f5d42', '#a8734f', '#d3a27c']),
        faces: index < 6 ? 1 : -1,
        rim: '#f6d790',
        skirt: s.between(4, 18),
        arms: s.pick([
          [
            [2, 12, 8, 3],
            [-3, 15, -1, 28],
          ],
          [
            [3, 15, 1, 28],
            [-3, 15, -1, 28],
          ],
          [
            [5, 12, 12, 14],
            [-3, 14, 6, 15],
          ],
        ]),
      }),
    );
  s.add(
    rect(910, 938, 190, 96, '#c98a3c'),
    rect(910, 938, 190, 18, '#efbf6c'),
    stroke('M920 976 H1092 M920 1004 H1092', '#7d4c25', 5),
    rect(1036, 938, 64, 96, '#7d4c25', { opacity: 0.4 }),
  );
  s.add(
    person({
      x: 1005,
      y: 944,
      tall: 356,
      coat: ink.coral,
      legs: '#1b2a34',
      hair: '#3a2620',
      skin: '#b57d59',
      faces: -1,
      rim: '#ffe9b8',
      skirt: 12,
      arms: [
        [9, -6, 15, -17],
        [-8, 10, 0, 14],
      ],
    }),
  );
  crates(s);
  return s;
}

function crates(s: Sheet): void {
  const colors = ['#3b7682', '#c98a3c', '#8e3d30', '#4d6a52'] as const;
  for (let row = 0; row < 3; row += 1) {
    const count = 8 - row;
    const wide = 230 + row * 58;
    const y = 970 + row * 104;
    for (let index = 0; index < count; index += 1) {
      const x = 1000 + (index - count / 2) * (wide + 22) + 11;
      if (row === 0 && x > 720 && x < 1120) continue;
      const color = s.pick(colors);
      const tall = 62 + row * 14;
      s.add(oval(x + wide / 2, y + tall + 6, wide * 0.56, 14, '#0b1b26', { opacity: 0.55 }));
      s.add(
        polygon(
          [
            [x - 6, y],
            [x + wide + 6, y],
            [x + wide - 8, y - 44 - row * 8],
            [x + 8, y - 44 - row * 8],
          ],
          '#e8efe6',
        ),
      );
      for (let fish = 0; fish < 7; fish += 1) {
        const fx = x + 24 + fish * ((wide - 60) / 6.4);
        const fy = y - 16 - s.between(0, 20 + row * 5);
        const size = 0.62 + row * 0.16;
        s.add(
          group(
            [
              path(
                'M-38 0 Q-10 -24 34 -6 L60 -20 L54 2 L60 20 L34 8 Q-10 22 -38 0z',
                s.pick(['#7f9aa0', '#9fb5b0', '#5f7f8a', '#b7c4b6']),
              ),
              path('M-38 0 Q-6 10 34 2 Q-10 22 -38 0z', '#f0ecdd', { opacity: 0.8 }),
              oval(-24, -4, 3.4, 3.4, '#1b2a34'),
              stroke('M-12 -10 q6 10 0 18', '#49656e', 2),
            ],
            { transform: `translate(${fx} ${fy}) rotate(${s.between(-24, 18)}) scale(${size})` },
          ),
        );
      }
      s.add(
        polygon(
          [
            [x - 6, y],
            [x + wide + 6, y],
            [x + wide - 4, y + tall],
            [x + 4, y + tall],
          ],
          s.linear([
            [0, ink.mix(color, '#ffe3a1', 0.3)],
            [0.3, color],
            [1, ink.mix(color, ink.ink, 0.5)],
          ]),
        ),
      );
      s.add(
        rect(x + wide * 0.36, y + tall * 0.28, wide * 0.28, tall * 0.24, '#14232d', { rx: 9, opacity: 0.7 }),
        rect(x + wide * 0.06, y + tall * 0.5, wide * 0.2, tall * 0.3, '#f5e9d3', { opacity: 0.9 }),
      );
    }
  }
}
