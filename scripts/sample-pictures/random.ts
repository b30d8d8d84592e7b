/** Numbers from 0 to 1 that are the same on every run (mulberry32), so that a picture never changes by itself. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A field of soft noise, -1 to 1, whose features are about `cell` pixels wide. */
export function noiseField(
  width: number,
  height: number,
  cell: number,
  seed: number,
): (x: number, y: number) => number {
  const random = randomFrom(seed);
  const columns = Math.ceil(width / cell) + 2;
  const rows = Math.ceil(height / cell) + 2;
  const grid = Float32Array.from({ length: columns * rows }, () => random() * 2 - 1);
  const at = (column: number, row: number): number => grid[row * columns + column] ?? 0;
  const ease = (share: number): number => share * share * (3 - 2 * share);
  return (x, y) => {
    const column = Math.floor(x / cell);
    const row = Math.floor(y / cell);
    const across = ease(x / cell - column);
    const down = ease(y / cell - row);
    const top = at(column, row) * (1 - across) + at(column + 1, row) * across;
    const bottom = at(column, row + 1) * (1 - across) + at(column + 1, row + 1) * across;
    return top * (1 - down) + bottom * down;
  };
}
