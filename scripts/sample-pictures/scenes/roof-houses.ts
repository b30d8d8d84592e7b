import * as ink from '../palette.ts';
import { group, polygon, rect, stroke } from '../shapes.ts';
import type { Sheet } from '../sheet.ts';

export function house(s: Sheet, x: number, y: number, size: number, index: number, panels: boolean): void {
  const walls = ['#f5e9d3', '#e8cf9f', '#eab98a', '#cfe0d6', '#f3dcc0'] as const;
  const roofs = ['#c75a3a', '#a8442f', '#b5653f', '#8e4a3c', '#d0774a'] as const;
  const wall = walls[index % 5] ?? '#f5e9d3';
  const roof = roofs[(index * 3) % 5] ?? '#c75a3a';
  const rows = Array.from({ length: 6 }, (_, row) =>
    stroke(`M${-8 + row * 5} ${-14 - row * 17} H${248 - row * 5}`, ink.mix(roof, ink.ink, 0.4), 2.4, {
      opacity: 0.55,
    }),
  );
  s.add(
    group(
      [
        rect(
          0,
          0,
          240,
          420,
          s.linear([
            [0, wall],
            [1, ink.mix(wall, ink.umber, 0.3)],
          ]),
        ),
        rect(150, 0, 90, 420, ink.mix(wall, ink.deep, 0.45), { opacity: 0.45 }),
        rect(176, -160, 34, 80, ink.mix(wall, ink.brick, 0.4)),
        rect(170, -166, 46, 12, ink.brick),
        polygon(
          [
            [-16, 4],
            [26, -112],
            [214, -112],
            [256, 4],
          ],
          s.linear([
            [0, ink.mix(roof, '#ffe3a1', 0.25)],
            [1, roof],
          ]),
        ),
        polygon(
          [
            [168, -112],
            [214, -112],
            [256, 4],
            [200, 4],
          ],
          ink.mix(roof, ink.ink, 0.45),
          { opacity: 0.5 },
        ),
        ...rows,
        panels ? panel(36, -96, 110, 80, 3, 2) : rect(60, -74, 38, 44, '#24445a'),
        ...[30, 130].map((wx) =>
          group([
            rect(wx, 46, 44, 64, '#24445a'),
            rect(wx, 46, 44, 26, '#8fb8b5', { opacity: 0.7 }),
            rect(wx - 20, 46, 17, 64, index % 2 === 0 ? ink.sea : ink.moss),
            rect(wx + 47, 46, 17, 64, index % 2 === 0 ? ink.sea : ink.moss),
          ]),
        ),
      ],
      { transform: `translate(${x} ${y}) scale(${size})` },
    ),
  );
}

export function panel(
  x: number,
  y: number,
  wide: number,
  tall: number,
  columns: number,
  rows: number,
): string {
  const w = wide / columns;
  const h = tall / rows;
  const cells: string[] = [];
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const left = x + column * w - row * w * 0.13;
      const top = y + row * h;
      cells.push(
        polygon(
          [
            [left, top],
            [left + w - 4, top],
            [left + w - 4 - w * 0.13, top + h - 4],
            [left - w * 0.13, top + h - 4],
          ],
          '#16344a',
          { stroke: '#dfe8de', 'stroke-width': 2 },
        ),
        polygon(
          [
            [left, top],
            [left + w * 0.5, top],
            [left + w * 0.1, top + h - 4],
            [left - w * 0.13, top + h - 4],
          ],
          '#5f9aa8',
          { opacity: 0.55 },
        ),
      );
    }
  return group(cells);
}
