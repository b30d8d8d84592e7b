import type { Sheet } from './sheet.ts';

type Attributes = Readonly<Record<string, string | number>>;
export type Point = readonly [x: number, y: number];

function written(extra: Attributes): string {
  return Object.entries(extra)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
}

export function rect(
  x: number,
  y: number,
  w: number,
  h: number,
  fill: string,
  extra: Attributes = {},
): string {
  return `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${fill}"${written(extra)}/>`;
}

export function oval(
  cx: number,
  cy: number,
  rx: number,
  ry: number,
  fill: string,
  extra: Attributes = {},
): string {
  return `<ellipse cx="${cx}" cy="${cy}" rx="${rx}" ry="${ry}" fill="${fill}"${written(extra)}/>`;
}

export function path(d: string, fill: string, extra: Attributes = {}): string {
  return `<path d="${d}" fill="${fill}"${written(extra)}/>`;
}

export function polygon(points: readonly Point[], fill: string, extra: Attributes = {}): string {
  return `<polygon points="${points.map((point) => point.join(',')).join(' ')}" fill="${fill}"${written(extra)}/>`;
}

/** A stroke with round ends: limbs, ropes, rails. */
export function stroke(d: string, color: string, width: number, extra: Attributes = {}): string {
  return `<path d="${d}" fill="none" stroke="${color}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"${written(extra)}/>`;
}

export function group(shapes: readonly string[], extra: Attributes = {}): string {
  return `<g${written(extra)}>${shapes.join('')}</g>`;
}

/** A pool of light around a lamp. */
export function glow(
  sheet: Sheet,
  x: number,
  y: number,
  radius: number,
  color: string,
  strength = 0.8,
): string {
  const fill = sheet.radial([
    [0, color, strength],
    [0.25, color, strength * 0.45],
    [1, color, 0],
  ]);
  return oval(x, y, radius, radius, fill);
}

/** A skyline of hills from edge to edge, filled to the bottom; `roughness` from 0 (dunes) to 1 (crags). */
export function ridge(
  sheet: Sheet,
  y: number,
  amplitude: number,
  roughness: number,
  fill: string,
  extra: Attributes = {},
): string {
  const count = 160;
  const waves = Array.from({ length: 7 }, (_, index) => ({
    length: (index + 1) * sheet.between(0.7, 1.3),
    phase: sheet.between(0, 6.28),
    height: amplitude / (index + 1) ** (2 - roughness),
  }));
  const points = Array.from({ length: count + 1 }, (_, index): Point => {
    const share = index / count;
    const height = waves.reduce(
      (sum, wave) => sum + wave.height * Math.sin(share * wave.length * 6.28 + wave.phase),
      0,
    );
    const jag = (sheet.random() - 0.5) * amplitude * roughness * 0.12;
    return [Math.round(share * sheet.width), Math.round(y - height - jag)];
  });
  return polygon([[0, sheet.height], ...points, [sheet.width, sheet.height]], fill, extra);
}

/** Strokes of light and shade on water between two heights, finer towards the horizon. */
export function ripples(
  sheet: Sheet,
  top: number,
  bottom: number,
  color: string,
  count: number,
  strength = 0.5,
): string {
  const lines = Array.from({ length: count }, () => {
    const depth = sheet.random() ** 1.5;
    const y = top + (bottom - top) * depth;
    const length = (20 + 260 * depth) * sheet.between(0.3, 1);
    const x = sheet.between(-50, sheet.width);
    const lift = (2 + 10 * depth) * sheet.between(0.4, 1);
    return path(
      `M${x} ${y} q${length / 2} ${-lift} ${length} 0 q${-length / 2} ${lift * 0.6} ${-length} 0z`,
      color,
      { opacity: (strength * sheet.between(0.25, 1)).toFixed(2) },
    );
  });
  return group(lines);
}

/** A lamp's broken path across water, straight below the lamp. */
export function reflection(
  sheet: Sheet,
  x: number,
  top: number,
  bottom: number,
  spread: number,
  color: string,
  strength = 0.8,
): string {
  const count = Math.round((bottom - top) / 11);
  const lines = Array.from({ length: count }, (_, index) => {
    const share = index / count;
    const half = spread * (0.35 + 0.65 * Math.sin(Math.min(1, share * 1.3) * 1.57)) * sheet.between(0.25, 1);
    const y = top + (bottom - top) * share;
    const shift = sheet.between(-spread, spread) * 0.35 * share;
    return path(
      `M${x - half + shift} ${y} q${half} ${-4 - 4 * share} ${half * 2} 0 q${-half} ${4 + 4 * share} ${-half * 2} 0z`,
      color,
      { opacity: (strength * (1 - share * 0.75) * sheet.between(0.4, 1)).toFixed(2) },
    );
  });
  return group(lines);
}

/** Veils of fog or smoke: wide, blurred, overlapping. */
export function veil(
  sheet: Sheet,
  y: number,
  spread: number,
  color: string,
  count: number,
  strength: number,
): string {
  const shapes = Array.from({ length: count }, () =>
    oval(
      sheet.between(0, sheet.width),
      y + sheet.between(-spread, spread),
      sheet.between(250, 620),
      sheet.between(20, 60),
      color,
      { opacity: (strength * sheet.between(0.4, 1)).toFixed(2) },
    ),
  );
  return group(shapes, { filter: sheet.blur(28) });
}
