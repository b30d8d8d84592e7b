/** By their signs alone: instants and ids need no more, and a language’s own order takes several times as long. */
export function plainOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
