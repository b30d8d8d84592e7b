import * as ink from '../palette.ts';
import { glow, oval, path, rect, stroke } from '../shapes.ts';
import type { Sheet } from '../sheet.ts';

export function lanterns(s: Sheet): void {
  const colors = ['#f6c667', '#e07a4b', '#f3e2b4', '#d9533f', '#8fc0b2', '#f2a654'] as const;
  for (let row = 5; row >= 0; row -= 1) {
    const near = 1 - row / 6;
    const y = 470 - near * 400;
    const half = 200 + near ** 1.9 * 880;
    const sag = 50 + near * 130;
    s.add(stroke(`M${1010 - half} ${y} Q1010 ${y + sag * 2} ${1010 + half} ${y}`, '#171d29', 2 + near * 3));
    const count = 9;
    for (let index = 1; index < count; index += 1) {
      const t = index / count;
      const x = 1010 - half + half * 2 * t;
      const hang = y + sag * 4 * t * (1 - t);
      const size = 9 + near * 34;
      const color = s.pick(colors);
      s.add(glow(s, x, hang + size, size * 3.6, color, 0.55));
      if (index % 3 === 1)
        s.add(
          path(
            `M${x - size * 0.9} ${hang + size * 0.9} h${size * 1.8} l${-size * 0.4} ${size * 0.7} h${-size}z M${x} ${hang + size * 0.85} V${hang - size * 0.1} l${size * 0.7} ${size * 0.8}z`,
            color,
          ),
        );
      else
        s.add(
          oval(
            x,
            hang + size,
            size * 0.72,
            size * (index % 2 === 0 ? 0.95 : 0.72),
            s.radial([
              [0, '#fff6da'],
              [0.5, color],
              [1, ink.mix(color, ink.brick, 0.4)],
            ]),
          ),
          rect(x - size * 0.25, hang + size * 0.06, size * 0.5, size * 0.2, '#33252a'),
          stroke(
            `M${x - size * 0.6} ${hang + size} q${size * 0.6} ${size * 0.2} ${size * 1.2} 0`,
            ink.mix(color, ink.brick, 0.5),
            1 + near * 2,
          ),
        );
    }
  }
}
