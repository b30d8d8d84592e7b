import { randomFrom } from './random.ts';

export type Stop = readonly [offset: number, color: string, opacity?: number];

/** The SVG of one picture while it is drawn: what is added later lies on top. Coordinates are pixels. */
export class Sheet {
  readonly width: number;
  readonly height: number;
  readonly random: () => number;
  readonly #definitions: string[] = [];
  readonly #shapes: string[] = [];

  constructor(seed: number, width = 2000, height = 1333) {
    this.width = width;
    this.height = height;
    this.random = randomFrom(seed);
  }

  /** A number between the two. */
  between(low: number, high: number): number {
    return low + (high - low) * this.random();
  }

  pick<Item>(items: readonly [Item, ...Item[]]): Item {
    return items[Math.floor(this.random() * items.length)] ?? items[0];
  }

  add(...shapes: readonly string[]): void {
    this.#shapes.push(...shapes);
  }

  /** A gradient along a line, given in shares of the shape: top to bottom unless told otherwise. */
  linear(stops: readonly Stop[], [x1, y1, x2, y2]: readonly number[] = [0, 0, 0, 1]): string {
    return this.#define(
      (id) =>
        `<linearGradient id="${id}" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}">${stopsOf(stops)}</linearGradient>`,
    );
  }

  radial(stops: readonly Stop[], [cx, cy, r]: readonly number[] = [0.5, 0.5, 0.5]): string {
    return this.#define(
      (id) => `<radialGradient id="${id}" cx="${cx}" cy="${cy}" r="${r}">${stopsOf(stops)}</radialGradient>`,
    );
  }

  blur(amount: number, acrossOnly = false): string {
    const deviation = acrossOnly ? `${amount} 0` : String(amount);
    return this.#define(
      (id) =>
        `<filter id="${id}" x="-50%" y="-50%" width="200%" height="200%"><feGaussianBlur stdDeviation="${deviation}"/></filter>`,
    );
  }

  /** What keeps drawing inside a shape: use as `clip-path`. */
  clip(shape: string): string {
    return this.#define((id) => `<clipPath id="${id}">${shape}</clipPath>`);
  }

  /** What lets drawing through where the shape is light: use as `mask`. */
  mask(shape: string): string {
    return this.#define((id) => `<mask id="${id}">${shape}</mask>`);
  }

  toSvg(): string {
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${this.width}" height="${this.height}" viewBox="0 0 ${this.width} ${this.height}"><defs>${this.#definitions.join('')}</defs>${this.#shapes.join('\n')}</svg>`;
  }

  #define(write: (id: string) => string): string {
    const id = `d${this.#definitions.length}`;
    this.#definitions.push(write(id));
    return `url(#${id})`;
  }
}

function stopsOf(stops: readonly Stop[]): string {
  return stops
    .map(
      ([offset, color, opacity = 1]) =>
        `<stop offset="${offset}" stop-color="${color}" stop-opacity="${opacity}"/>`,
    )
    .join('');
}
