import { ink, lamp, mix } from './palette.ts';
import { group, polygon, rect } from './shapes.ts';
import type { Sheet } from './sheet.ts';

export interface Building {
  /** The left foot of the house, and its size without the roof. */
  readonly x: number;
  readonly y: number;
  readonly wide: number;
  readonly tall: number;
  readonly wall: string;
  /** Height of the gable; 0 for a flat roof. */
  readonly roof: number;
  readonly roofColor?: string;
  /** Share of the windows with light behind them. */
  readonly lit: number;
  readonly storeys?: number;
  readonly shutters?: string;
}

/** A townhouse seen from the front: wall in two tones, roof, chimney, a grid of windows. */
export function building(sheet: Sheet, wanted: Building): string {
  const { x, y, wide, tall, wall, roof, lit } = wanted;
  const top = y - tall;
  const roofColor = wanted.roofColor ?? mix(wall, ink, 0.45);
  const storeys = wanted.storeys ?? Math.max(1, Math.round(tall / 70));
  const columns = Math.max(1, Math.round(wide / 62));
  const parts = [
    rect(x, top, wide, tall, wall),
    rect(x, top, wide * 0.3, tall, mix(wall, ink, 0.3), { opacity: 0.45 }),
  ];
  if (roof > 0) {
    const chimney = x + wide * sheet.between(0.6, 0.78);
    parts.push(rect(chimney, top - roof * 0.95, wide * 0.1, roof * 0.9, mix(wall, ink, 0.3)));
    parts.push(
      polygon(
        [
          [x - wide * 0.04, top + 2],
          [x + wide * 0.14, top - roof],
          [x + wide * 0.86, top - roof],
          [x + wide * 1.04, top + 2],
        ],
        roofColor,
      ),
    );
  }
  if (lit > 0 || wanted.shutters) {
    const step = tall / storeys;
    for (let storey = 0; storey < storeys; storey += 1) {
      for (let column = 0; column < columns; column += 1) {
        const w = (wide / columns) * 0.34;
        const h = step * 0.46;
        const left = x + (wide / columns) * (column + 0.5) - w / 2;
        const head = top + step * (storey + 0.26);
        const isLit = sheet.random() < lit;
        parts.push(
          rect(left, head, w, h, isLit ? mix(lamp, '#fff3cf', sheet.random() * 0.6) : mix(wall, ink, 0.6)),
        );
        parts.push(rect(left + w / 2 - w * 0.05, head, w * 0.1, h, mix(wall, ink, 0.5)));
        if (wanted.shutters) {
          parts.push(rect(left - w * 0.52, head, w * 0.44, h, wanted.shutters));
          parts.push(rect(left + w * 1.08, head, w * 0.44, h, wanted.shutters));
        }
      }
    }
  }
  return group(parts);
}
