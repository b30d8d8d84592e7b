import { createHash } from 'node:crypto';

/**
 * What tells a post from every other of its site, in every export: the first mark that it has, else its text. One name for all
 * that have no mark would make the second of them look as if it were here already.
 */
export function postOrigin(program: string, marks: readonly string[], text: string): string {
  const mark = marks.map((one) => one.trim()).find(Boolean);
  return `${program} ${mark ?? createHash('sha256').update(text).digest('hex').slice(0, 16)}`;
}

/**
 * Numbers what has the origin of an earlier post of the same run: it is another article, as plugins copy a post with its
 * guid. An export has them in one order, so that the next run finds each.
 */
export function numberingOrigins(): (origin: string) => string {
  const times = new Map<string, number>();
  return (origin) => {
    const time = (times.get(origin) ?? 0) + 1;
    times.set(origin, time);
    return time === 1 ? origin : `${origin} (${time})`;
  };
}
